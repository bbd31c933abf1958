import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: root

    readonly property real trackWidth: Theme.s8 + Theme.s1
    readonly property real trackHeight: Theme.s5

    implicitWidth: implicitContentWidth
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    spacing: Theme.s3
    font: Theme.font(Theme.textBody, Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: { root.toggle(); root.toggled() }
    Keys.onEnterPressed: { root.toggle(); root.toggled() }

    contentItem: VText {
        rightPadding: root.trackWidth + root.spacing
        text: root.text
        font: root.font
        Accessible.ignored: true
    }

    indicator: Rectangle {
        x: root.width - width
        y: (root.height - height) / 2
        width: root.trackWidth
        height: root.trackHeight
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.highContrast ? Theme.background : Theme.line
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
        Behavior on color { ColorAnimation { duration: Theme.motionShort } }

        Rectangle {
            readonly property real inset: 3
            x: root.checked ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * inset
            height: width
            radius: width / 2
            color: Theme.highContrast ? (root.checked ? Theme.onAccent : Theme.text)
                : root.checked ? Theme.lightColors.surface : (Theme.dark ? Theme.muted : Theme.surface)
            Behavior on x { NumberAnimation { duration: Theme.motionShort; easing.type: Easing.OutCubic } }
        }
        VFocusRing { target: parent; shown: root.visualFocus; targetRadius: parent.radius }
    }
}
