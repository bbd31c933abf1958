import QtQuick
import VidGo.Controls

// One line of text with its label above and, when something is wrong, what is wrong below.
FocusScope {
    id: root

    property string label: ""
    property string errorText: ""
    property alias text: input.text
    property alias placeholderText: input.placeholderText
    property alias readOnly: input.readOnly
    property alias echoMode: input.echoMode
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias acceptableInput: input.acceptableInput
    readonly property alias input: input
    signal accepted
    signal textEdited
    signal editingFinished

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    opacity: enabled ? 1 : Theme.disabledOpacity

    function selectAll() { input.selectAll() }
    function clear() { input.clear() }

    Column {
        id: column
        width: parent.width
        spacing: Theme.s1 + 2

        VText {
            visible: root.label !== ""
            width: parent.width
            text: root.label
            size: Theme.textSmall
            muted: true
            Accessible.ignored: true
        }
        VTextInput {
            id: input
            width: parent.width
            focus: true
            invalid: root.errorText !== ""
            Accessible.name: root.label !== "" ? root.label : placeholderText
            Accessible.description: root.errorText
            onAccepted: root.accepted()
            onTextEdited: root.textEdited()
            onEditingFinished: root.editingFinished()
        }
        Row {
            visible: root.errorText !== ""
            width: parent.width
            spacing: Theme.s1 + 2

            VIcon {
                name: "error"
                size: Theme.iconSmall
                color: Theme.bad
            }
            VText {
                width: parent.width - x
                text: Theme.phrased(root.errorText)
                size: Theme.textSmall
                color: Theme.bad
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
