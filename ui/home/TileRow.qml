pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// One row of tiles, as many as fit; while the list is read, skeletons of the same size stand there.
Item {
    id: row

    required property int columns
    required property real tileWidth
    required property real gap
    property bool loading: false
    // Rows with the roles caption, toolName, before and after.
    property alias model: tiles.model
    signal chosen(int row)

    implicitWidth: columns * (tileWidth + gap) - gap
    implicitHeight: measure.height

    PictureTileFrame {
        id: measure
        width: row.tileWidth
        visible: false
    }
    Row {
        spacing: row.gap
        visible: row.loading

        Repeater {
            model: row.columns

            VSkeleton {
                width: row.tileWidth
                height: measure.pictureHeight
                radius: Theme.radiusLarge
            }
        }
    }
    Row {
        spacing: row.gap

        Repeater {
            id: tiles

            PictureTile {
                required property int index
                width: row.tileWidth
                visible: index < row.columns
                onClicked: row.chosen(index)
            }
        }
    }
}
