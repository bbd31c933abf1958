import QtQuick
import VidGo.Compare
import VidGo.Controls

// One place of the carousel. The first is large and wipes by itself; the others come next.
Item {
    id: picture

    required property int index
    required property string exampleId
    required property string styleId
    required property string styleName
    required property string useCase
    required property string label
    required property bool onDevice
    required property bool pictured
    required property url before
    required property url after
    readonly property bool large: index === 0
    // Also when there is no picture to wait for.
    readonly property bool settled: compare.ready || missing
    readonly property bool missing: pictured && after.toString() === ""
    readonly property bool wipes: large && settled && visible && !hover.hovered && !compare.activeFocus
    signal clicked

    HoverCompare {
        id: compare
        anchors.fill: parent
        beforeSource: picture.before
        afterSource: picture.after
        radius: Theme.radiusLarge
        label: picture.large
            //: What a screen reader says about the large example on the home page; %1 is the name of a style.
            ? qsTr("Example: %1. Opens the comparison.").arg(picture.styleName)
            //: What a screen reader says about a small example on the home page; %1 is the name of a style.
            : qsTr("Show the style %1").arg(picture.styleName)
        onActivated: picture.clicked()
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
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
        x: Theme.s3
        y: parent.height - height - Theme.s3
        maximumWidth: parent.width - 2 * Theme.s3
        visible: picture.settled && !picture.large
        iconName: picture.onDevice ? "" : "lock"
        text: picture.styleName
    }
}
