import QtQuick
import QtQuick.Templates as T

// A topic: one of several that can be chosen.
T.Button {
    id: root

    property string iconName: ""
    readonly property color ink: checked ? Theme.background : Theme.muted

    // Choosing one leaves the others; choosing the chosen one again changes nothing.
    checkable: true
    autoExclusive: true
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    leftPadding: Theme.s4 - 2
    rightPadding: leftPadding
    font: Theme.font(Theme.textBody, checked ? Theme.semiBold : Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    // What a press does: for the keys here, and for the arrow keys of a row of pills.
    function click() {
        if (!root.checked)
            root.toggle()
        root.clicked()
    }

    contentItem: VButtonRow {
        text: root.text
        iconName: root.iconName
        iconSize: Theme.iconSmall
        font: root.font
        widestFont: Theme.font(Theme.textBody, Theme.semiBold)
        ink: root.hovered && !root.checked ? Theme.text : root.ink
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.text : Theme.surface
        border.width: Theme.lineWidth
        border.color: root.checked ? Theme.text : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            visible: root.hovered && !root.checked
        }
        VFocusRing { target: parent; shown: root.visualFocus; targetRadius: parent.radius }
    }
}
