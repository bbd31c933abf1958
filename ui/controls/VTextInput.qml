import QtQuick
import QtQuick.Templates as T

// The frame and the line of text that VTextField and VSearchField share.
T.TextField {
    id: root

    property bool invalid: false
    // Said in the empty field where there is no room for `placeholderText`.
    property string shortPlaceholder: ""
    readonly property real room: width - leftPadding - rightPadding

    implicitWidth: 240
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    verticalAlignment: TextInput.AlignVCenter
    font: Theme.font(Theme.textBody, Theme.normal)
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    selectByMouse: true
    hoverEnabled: enabled
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    VText {
        x: root.leftPadding
        width: root.room
        height: root.height
        visible: root.text === "" && root.preeditText === ""
        text: root.shortPlaceholder !== "" && whole.advanceWidth > root.room ? root.shortPlaceholder : root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        Accessible.ignored: true
    }

    TextMetrics {
        id: whole
        font: root.font
        text: root.placeholderText
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.dark ? Theme.surface : Theme.highContrast ? Theme.surface : Theme.raised
        border.width: root.activeFocus || root.invalid ? Theme.focusWidth : Theme.lineWidth
        border.color: root.invalid ? Theme.bad : root.activeFocus ? Theme.focus
            : root.hovered ? Theme.muted : Theme.line
    }
}
