pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls

// One row of tiles, as many as fit; while the list is read, skeletons of the same size stand there.
Item {
    id: row

    required property int columns
    required property real tileWidth
    required property real gap
    property bool loading: false
    property ServiceHub hub: null
    // Rows with the roles caption, toolName, before, after and clipUrl.
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
                hub: row.hub
                visible: index < row.columns
                onClicked: row.chosen(index)
            }
        }
    }
}
