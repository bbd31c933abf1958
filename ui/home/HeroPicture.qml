import QtQuick
import VidGo.Compare
import VidGo.Controls

// One example of the hero. The first is large, wipes by itself and offers the way to one's own first picture.
Item {
    id: picture

    required property int index
    required property string materialId
    required property string caption
    required property url before
    required property url after
    readonly property bool large: index === 0
    // Also when there is no picture to wait for.
    readonly property bool settled: compare.ready || missing
    readonly property bool missing: complete && after.toString() === ""
    required property bool complete
    readonly property bool wipes: large && settled && visible && !hover.hovered && !compare.activeFocus
    signal clicked
    signal openTool

    HoverCompare {
        id: compare
        anchors.fill: parent
        beforeSource: picture.before
        afterSource: picture.after
        radius: Theme.radiusLarge
        //: What a screen reader says about an example on the home page; %1 is the name of a style.
        label: qsTr("Example: %1. Opens the comparison.").arg(picture.caption)
        onActivated: picture.clicked()
    }
    HoverHandler { id: hover }
    // With reduced motion it stands still, half and half.
    Binding {
        target: compare
        property: "position"
        value: 0.5
        when: picture.wipes && Theme.reducedMotion
    }
    SequentialAnimation {
        running: picture.wipes && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation { target: compare; property: "position"; to: 0.62; duration: 4000; easing.type: Easing.InOutSine }
        PauseAnimation { duration: 1200 }
        NumberAnimation { target: compare; property: "position"; to: 0.28; duration: 4000; easing.type: Easing.InOutSine }
        PauseAnimation { duration: 1200 }
    }

    VLabelPlate {
        anchors { left: parent.left; top: parent.top; margins: Theme.s4 }
        opacity: picture.large && compare.position > 0.1 ? 1 : 0
        //: Label on the part of an example that shows the picture before.
        text: qsTr("Original")
    }
    VLabelPlate {
        x: picture.large ? parent.width - width - Theme.s4 : Theme.s3
        y: picture.large ? Theme.s4 : parent.height - height - Theme.s3
        maximumWidth: parent.width - 2 * Theme.s3
        visible: picture.settled
        text: picture.caption
    }
    HeroHeadline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s5 }
        visible: picture.large && picture.settled
        onOpenTool: picture.openTool()
    }
}
