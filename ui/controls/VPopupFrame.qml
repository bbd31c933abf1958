import QtQuick

// The ground of menus and lists that open over the page.
Rectangle {
    radius: Theme.radius
    color: Theme.dark ? Theme.raised : Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.line

    // A soft edge instead of a blurred shadow: it costs nothing and looks the same without a graphics card.
    Repeater {
        model: Theme.highContrast ? 0 : 4
        Rectangle {
            required property int index
            z: -1
            anchors { fill: parent; margins: -(index + 1) * 2; topMargin: -index }
            radius: Theme.radius + (index + 1) * 2
            color: Theme.scrim
            opacity: Theme.dark ? 0.1 : 0.05
        }
    }
}
