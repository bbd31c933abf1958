pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// Stands where rows will be.
Column {
    id: skeleton

    property real rowHeight: 84

    spacing: Theme.s3

    Repeater {
        model: 4

        VSkeleton {
            width: skeleton.width
            height: skeleton.rowHeight
            radius: Theme.radiusLarge
        }
    }
}
