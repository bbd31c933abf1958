import QtQuick

// At the edge of the line of a list that is chosen: the ground of the line alone is too faint to tell it from the others.
Rectangle {
    anchors { left: parent.left; leftMargin: Theme.s1 / 2; verticalCenter: parent.verticalCenter }
    width: Theme.s1 - 1
    height: Math.min(Theme.icon, parent.height - 2 * Theme.s1)
    radius: width / 2
    color: Theme.accent
}
