import QtQuick
import VidGo.Controls

// A password: hidden, until the person wants to see what they type.
FocusScope {
    id: root

    property alias label: field.label
    property alias text: field.text
    property alias errorText: field.errorText
    // What a good one is, said before somebody breaks the rule.
    property string hint: ""
    signal accepted
    signal textEdited

    function clear() {
        field.clear()
        show.checked = false
    }

    implicitWidth: field.implicitWidth
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: Theme.s1 + 2

        VTextField {
            id: field
            width: parent.width
            focus: true
            echoMode: show.checked ? TextInput.Normal : TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            input.rightPadding: show.width + Theme.s2
            input.Accessible.description: errorText !== "" ? errorText : root.hint
            input.Accessible.passwordEdit: !show.checked
            onAccepted: root.accepted()
            onTextEdited: root.textEdited()

            VIconButton {
                id: show
                parent: field.input
                anchors { right: parent.right; rightMargin: Theme.s1; verticalCenter: parent.verticalCenter }
                implicitHeight: Theme.controlHeightSmall
                checkable: true
                iconName: "eye"
                iconSize: Theme.iconSmall
                //: Button in the field for a password: shows what was typed.
                label: qsTr("Show the password")
            }
        }
        VText {
            width: parent.width
            visible: root.hint !== "" && field.errorText === ""
            text: Theme.phrased(root.hint)
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
