import QtQuick
import VidGo.Controls
import VidGo.Settings

// Asks before somebody's examples are taken no longer, and says what that does.
VDialog {
    id: dialog

    property string name: ""
    property string key: ""
    property string keyLines: ""
    // Given when the dialog is gone and the keyboard is back where it was.
    property bool agreed: false
    signal distrusted(string key, string name)

    objectName: "distrustDialog"
    acceptKind: VButton.Danger
    //: Title of the question before examples of somebody are taken no longer; %1 is a name that the person gave them.
    title: qsTr("Stop trusting %1?").arg(name)
    //: The question before examples of somebody are taken no longer.
    text: qsTr("Examples that came stay. Nothing new that is signed with this key comes here any more, neither from your server nor from files, until you trust it again.")
    //: Button: yes, examples of whoever has this key are taken no longer.
    acceptText: qsTr("Stop trusting")

    function openFor(name: string, key: string, keyLines: string) {
        dialog.name = name
        dialog.key = key
        dialog.keyLines = keyLines
        dialog.agreed = false
        dialog.open()
    }

    onAccepted: agreed = true
    onClosed: if (agreed) distrusted(key, name)

    contentItem: FocusScope {
        implicitHeight: whole.height

        KeyText {
            id: whole
            width: parent.width
            text: dialog.keyLines
        }
    }
}
