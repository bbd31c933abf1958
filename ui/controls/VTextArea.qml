import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// Several lines of text with a label above; below it a note, and what is wrong when something is. Tab goes on to the
// next control, as from a single line.
FocusScope {
    id: root

    property string label: ""
    property string note: ""
    property string errorText: ""
    property string placeholderText: ""
    property alias text: area.text
    property alias readOnly: area.readOnly
    // Of the field alone.
    property real fieldHeight: 132
    readonly property alias area: area
    signal textEdited

    implicitWidth: 240
    implicitHeight: column.implicitHeight
    opacity: enabled ? 1 : Theme.disabledOpacity

    function selectAll() { area.selectAll() }
    function clear() { area.clear() }

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
        Rectangle {
            width: parent.width
            height: root.fieldHeight
            radius: Theme.radius
            color: Theme.dark ? Theme.surface : Theme.highContrast ? Theme.surface : Theme.raised
            border.width: area.activeFocus || root.errorText !== "" ? Theme.focusWidth : Theme.lineWidth
            border.color: root.errorText !== "" ? Theme.bad : area.activeFocus ? Theme.focus
                : area.hovered ? Theme.muted : Theme.line

            T.ScrollView {
                id: scroll
                anchors { fill: parent; margins: Theme.focusWidth }
                contentWidth: availableWidth
                clip: true

                T.ScrollBar.vertical: VScrollBar {
                    parent: scroll
                    x: scroll.width - width
                    height: scroll.height
                    visible: area.height > scroll.height
                }

                T.TextArea {
                    id: area
                    width: scroll.availableWidth
                    focus: true
                    leftPadding: Theme.s3
                    rightPadding: Theme.s3
                    topPadding: Theme.s2
                    bottomPadding: Theme.s2
                    font: Theme.font(Theme.textBody, Theme.normal)
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.onAccent
                    selectByMouse: true
                    hoverEnabled: enabled
                    wrapMode: TextEdit.Wrap
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Accessible.role: Accessible.EditableText
                    Accessible.multiLine: true
                    Accessible.name: root.label !== "" ? root.label : root.placeholderText
                    Accessible.description: root.errorText !== "" ? root.errorText : root.note
                    onTextChanged: if (activeFocus) root.textEdited()
                }
            }
            VText {
                x: area.leftPadding + Theme.focusWidth
                y: area.topPadding + Theme.focusWidth
                width: parent.width - 2 * x
                visible: area.text === "" && area.preeditText === ""
                text: root.placeholderText
                font: area.font
                color: Theme.muted
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(root.errorText !== "" ? root.errorText : root.note)
            size: Theme.textSmall
            muted: root.errorText === ""
            color: root.errorText !== "" ? Theme.bad : Theme.muted
            wrapMode: Text.Wrap
            Accessible.role: root.errorText !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
