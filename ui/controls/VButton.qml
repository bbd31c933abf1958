import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    enum Kind { Primary, Secondary, Ghost, Danger, Offer }

    property int kind: VButton.Secondary
    property string iconName: ""
    property bool busy: false
    property bool compact: false
    // Sign and words begin at the left, for buttons that stand below each other like a list.
    property bool listed: false
    // For buttons that are only as wide as their place: long words make it higher.
    property bool wraps: false

    readonly property bool filled: kind === VButton.Primary || kind === VButton.Danger || kind === VButton.Offer
    // Grey, not faded: its words have to be read by those who want to know what would be possible.
    readonly property bool off: !enabled && filled
    readonly property color fill: off ? (Theme.highContrast ? Theme.background : Theme.hover) : kind === VButton.Primary ? Theme.accent
        : kind === VButton.Danger ? Theme.bad
        : kind === VButton.Offer ? Theme.offer
        : kind === VButton.Secondary ? Theme.raised : "transparent"
    readonly property color ink: off ? Theme.muted : kind === VButton.Primary ? Theme.onAccent
        : kind === VButton.Danger ? Theme.onBad
        : kind === VButton.Offer ? Theme.onOffer : Theme.text

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(compact ? Theme.controlHeightSmall : Theme.controlHeight, wraps ? implicitContentHeight + 2 * Theme.s2 : 0)
    leftPadding: compact ? Theme.s3 : Theme.s4
    rightPadding: leftPadding
    spacing: Theme.s2
    font: Theme.font(compact ? Theme.textSmall : Theme.textBody, Theme.semiBold)
    opacity: enabled || off && !Theme.highContrast ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onPressed: event => event.accepted = root.busy && (event.key === Qt.Key_Space)
    Keys.onReturnPressed: if (!root.busy) root.clicked()
    Keys.onEnterPressed: if (!root.busy) root.clicked()

    contentItem: VButtonRow {
        text: root.text
        iconName: root.iconName
        busy: root.busy
        font: root.font
        ink: root.ink
        spacing: root.spacing
        listed: root.listed
        wraps: root.wraps
        iconSize: root.compact ? Theme.iconSmall : Theme.icon
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        border.width: root.kind === VButton.Ghost || (root.filled && !root.off && !Theme.highContrast) ? 0 : Theme.lineWidth
        border.color: Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.pressed : Theme.hover
            opacity: root.down || root.hovered ? 1 : 0
            Behavior on opacity { NumberAnimation { duration: Theme.motionShort } }
        }
        VFocusRing { target: parent; shown: root.visualFocus }
    }

    // While busy the button keeps the focus but takes no second order.
    MouseArea {
        anchors.fill: parent
        visible: root.busy
    }
}
