pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// The library while it is read: the grid to come.
Item {
    id: area
    readonly property real side: Theme.s6 - Theme.s2
    readonly property int columns: Math.max(2, Math.floor((width - 2 * side) / 240))
    readonly property real cell: Math.floor((width - 2 * side) / columns)
    clip: true

    Grid {
        x: area.side
        y: Theme.focusWidth * 2
        columns: area.columns

        Repeater {
            model: area.columns * 2

            Item {
                width: area.cell
                height: area.cell

                VSkeleton {
                    anchors { fill: parent; margins: Theme.s2 }
                    radius: Theme.radiusLarge
                }
            }
        }
    }
}
