import QtQuick
import VidGo.Controls
import VidGo.Tools

// A small picture of a file: of a clip a still, with a sign that it moves.
VPicture {
    id: root

    property alias hub: still.hub
    property alias file: still.file

    radius: Theme.radiusSmall
    source: still.url

    ClipStill { id: still }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.lineWidth }
        width: sign.width + Theme.s1
        height: width
        radius: Theme.radiusSmall
        visible: still.clip
        color: Theme.plate

        VIcon {
            id: sign
            anchors.centerIn: parent
            name: "play"
            size: Theme.s3
            color: Theme.onPlate
        }
    }
}
