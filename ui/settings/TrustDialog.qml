import QtQuick
import VidGo.Controls

// Asks before somebody's examples are taken, and for a name for them.
VDialog {
    id: dialog

    property string key: ""
    readonly property string name: field.text.trim()

    objectName: "trustDialog"
    //: Title of the question before examples of somebody unknown are taken.
    title: qsTr("Trust this signer?")
    //: The question before examples of somebody unknown are taken. What is compared is a key: groups of digits.
    text: qsTr("From now on whatever is signed with this key is taken as examples: pictures, clips and their words, from your server and from files. Trust it only when you know whose key it is. Compare it with the one that they tell you in another way.")
    //: Button: yes, examples of whoever has this key are taken from now on.
    acceptText: qsTr("Trust this signer")
    acceptEnabled: name !== ""

    function openFor(key: string) {
        dialog.key = key
        field.clear()
        dialog.open()
        field.forceActiveFocus(Qt.TabFocusReason)
    }

    contentItem: FocusScope {
        implicitHeight: column.height

        Column {
            id: column
            width: parent.width
            spacing: Theme.s4

            KeyText {
                width: parent.width
                text: dialog.key
            }
            VTextField {
                id: field
                objectName: "signerName"
                width: parent.width
                focus: true
                maximumLength: 60
                //: Field for a name of one's own for somebody whose examples are taken.
                label: qsTr("A name for the signer")
                onAccepted: if (dialog.acceptEnabled) dialog.accept()
            }
        }
    }
}
