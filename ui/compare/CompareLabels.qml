import QtQuick
import VidGo.Compare
import VidGo.Controls

// The names of the two pictures in the upper corners, and the honesty label below.
Item {
    id: root

    required property CompareState how
    property string before: ""
    property string after: ""
    property string honesty: ""
    // Where the second picture begins; 0 when both share one place.
    property real secondX: 0
    // Out of the way of the bar when there is no room beside it.
    property real raisedBy: 0
    readonly property real honestyRoom: honestyPlate.visible ? honestyPlate.implicitWidth + 2 * Theme.s3 : 0
    readonly property real room: root.width / 2 - 2 * Theme.s3
    readonly property string first: how.comparing && how.swapped ? after : before
    readonly property string second: !how.comparing ? "" : how.swapped ? before : after

    VLabelPlate {
        objectName: "firstLabel"
        x: Theme.s3
        y: Theme.s3
        maximumWidth: root.room
        text: root.how.shown === "difference"
            //: Label on a picture that shows only what is different; %1 is how many times it is amplified
            ? qsTr("Difference × %1").arg(root.how.gain)
            : root.how.shown === "blink" && root.how.blinkSecond ? root.second : root.first
    }
    VLabelPlate {
        objectName: "secondLabel"
        x: root.secondX > 0 ? root.secondX + Theme.s3 : root.width - width - Theme.s3
        y: Theme.s3
        width: implicitWidth
        maximumWidth: root.room
        text: root.how.shown === "blink" || root.how.shown === "difference" ? "" : root.second
    }
    VLabelPlate {
        id: honestyPlate
        x: Theme.s3
        y: root.height - height - Theme.s3 - root.raisedBy
        maximumWidth: root.width - 2 * Theme.s3
        text: root.honesty
    }
}
