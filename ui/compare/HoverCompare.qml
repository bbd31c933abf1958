import QtQuick
import VidGo.Controls

// A small comparison for cards: shows the result, and wipes to the original where the pointer is. With the keyboard
// the arrow keys do the same. The original is opened only when someone wants to see it.
FocusScope {
    id: root

    property url beforeSource
    property url afterSource
    property string label: ""
    property real radius: Theme.radius
    property bool checkerBehindAfter: false
    property int fillMode: VPicture.Crop
    // False inside a card that takes the focus itself; let that card forward its keys here.
    property bool focusable: true
    // How much of the width shows the original, from the left.
    property real position: 0
    readonly property bool wiping: position > 0.001
    readonly property bool ready: after.ready
    // Of the result, in its pixels; empty until it is known.
    readonly property size nativeSize: after.nativeSize
    signal activated

    implicitWidth: 240
    implicitHeight: 150
    activeFocusOnTab: focusable
    Accessible.role: Accessible.Button
    Accessible.name: label
    //: Screen reader hint on a card that compares two pictures
    Accessible.description: qsTr("Left and right arrow keys show the picture before")
    Accessible.focusable: focusable
    Accessible.ignored: !focusable
    Accessible.onPressAction: activated()
    Keys.onLeftPressed: nudge(-0.1)
    Keys.onRightPressed: nudge(0.1)
    Keys.onReturnPressed: activated()
    Keys.onEnterPressed: activated()
    Keys.onSpacePressed: activated()
    onActiveFocusChanged: if (!activeFocus && !hover.hovered) position = 0

    function nudge(by: real) {
        position = Math.min(1, Math.max(0, position + by))
    }

    VPicture {
        id: after
        anchors.fill: parent
        radius: root.radius
        fillMode: root.fillMode
        source: root.afterSource
        checkerBehind: root.checkerBehindAfter
    }
    Item {
        width: Math.round(root.position * root.width)
        height: root.height
        clip: true
        visible: root.wiping && before.ready

        VPicture {
            id: before
            property bool wanted: false
            width: root.width
            height: root.height
            radius: root.radius
            fillMode: root.fillMode
            source: wanted ? root.beforeSource : ""
        }
        Rectangle {
            anchors.right: parent.right
            width: 2
            height: parent.height
            color: Theme.onPlate
            visible: root.position < 1
        }
    }
    Behavior on position {
        enabled: !hover.hovered
        NumberAnimation { duration: Theme.motionLong; easing.type: Easing.OutCubic }
    }
    onWipingChanged: if (wiping) before.wanted = true

    HoverHandler {
        id: hover
        onPointChanged: if (hovered) root.position = Math.min(1, Math.max(0, point.position.x / root.width))
        onHoveredChanged: if (!hovered) root.position = 0
    }
    TapHandler {
        enabled: root.focusable
        onTapped: root.activated()
    }
    VFocusRing {
        target: root
        shown: root.activeFocus && root.focusable
        targetRadius: root.radius
    }
}
