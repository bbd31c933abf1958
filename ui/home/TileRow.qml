pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls

// One row of tiles, as many as fit; while the list is read, skeletons of the same size stand there.
Item {
    id: row

    required property int columns
    required property real tileWidth
    property bool loading: false
    property ServiceHub hub: null
    // Rows with the roles caption, toolName, before, after and clipUrl.
    property alias model: tiles.model
    signal chosen(int row)

    implicitHeight: measure.height

    function leftOf(index: int): real {
        return Math.round(index * (width - tileWidth) / Math.max(1, columns - 1))
    }

    PictureTileFrame {
        id: measure
        width: row.tileWidth
        visible: false
    }
    Repeater {
        model: row.loading ? row.columns : 0

        VSkeleton {
            required property int index
            x: row.leftOf(index)
            width: row.tileWidth
            height: measure.pictureHeight
            radius: Theme.radiusLarge
        }
    }
    Repeater {
        id: tiles

        PictureTile {
            required property int index
            x: row.leftOf(index)
            width: row.tileWidth
            hub: row.hub
            visible: index < row.columns
            onClicked: row.chosen(index)
        }
    }
}
