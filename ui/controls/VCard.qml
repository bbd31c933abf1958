import QtQuick

// A surface that groups things. Set `clickable` (and `label`) to make the whole card one button.
Rectangle {
    id: root

    property bool clickable: false
    property bool selected: false
    property string label: ""
    readonly property bool hovered: hover.hovered
    readonly property bool down: tap.pressed
    signal clicked

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: selected ? Theme.focusWidth : Theme.lineWidth
    border.color: selected ? Theme.accent : clickable && hovered ? Theme.muted : Theme.line
    activeFocusOnTab: clickable
    Accessible.role: clickable ? Accessible.Button : Accessible.Grouping
    Accessible.name: label
    Accessible.ignored: !clickable && label === ""
    Accessible.focusable: clickable
    Accessible.onPressAction: if (clickable) clicked()
    Keys.onReturnPressed: event => { event.accepted = clickable; if (clickable) clicked() }
    Keys.onEnterPressed: event => { event.accepted = clickable; if (clickable) clicked() }
    Keys.onSpacePressed: event => { event.accepted = clickable; if (clickable) clicked() }

    Behavior on border.color { ColorAnimation { duration: Theme.motionShort } }

    HoverHandler {
        id: hover
        enabled: root.clickable
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: tap
        enabled: root.clickable
        onTapped: root.clicked()
    }
    VFocusRing {
        target: root
        shown: root.activeFocus && root.clickable
        targetRadius: root.radius
    }
}
