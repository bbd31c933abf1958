pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Gallery

// The gallery while it is read: the grid to come.
Item {
    id: area

    clip: true

    GalleryCell {
        id: cell
        available: area.width
    }
    Grid {
        x: cell.sideMargin
        y: Theme.focusWidth * 2
        columns: cell.columns

        Repeater {
            model: cell.columns * 3

            Item {
                width: cell.width
                height: cell.height

                VSkeleton {
                    anchors { fill: parent; margins: Theme.s2; bottomMargin: parent.height - Theme.s2 - cell.pictureHeight }
                    radius: Theme.radiusLarge
                }
            }
        }
    }
}
