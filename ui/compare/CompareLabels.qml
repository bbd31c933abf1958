import QtQuick
import VidGo.Controls

// The names of the two pictures in the upper corners, and the honesty label below.
Item {
    id: root

    property string first: ""
    property string second: ""
    property string honesty: ""
    // Where the second picture begins; 0 when both share one place.
    property real secondX: 0
    // Out of the way of the bar when there is no room beside it.
    property real raisedBy: 0
    readonly property real honestyRoom: honestyPlate.visible ? honestyPlate.implicitWidth + 2 * Theme.s3 : 0
    readonly property real room: root.width / 2 - 2 * Theme.s3

    VLabelPlate {
        x: Theme.s3
        y: Theme.s3
        maximumWidth: root.room
        text: root.first
    }
    VLabelPlate {
        x: root.secondX > 0 ? root.secondX + Theme.s3 : root.width - width - Theme.s3
        y: Theme.s3
        width: implicitWidth
        maximumWidth: root.room
        text: root.second
    }
    VLabelPlate {
        id: honestyPlate
        x: Theme.s3
        y: root.height - height - Theme.s3 - root.raisedBy
        maximumWidth: root.width - 2 * Theme.s3
        text: root.honesty
    }
}
