import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Gallery
import VidGo.Player

// One example in the grid: its picture, wiped where the pointer is, its name, and what it belongs to.
Item {
    id: tile

    required property int index
    required property string exampleId
    required property string title
    required property string subtitle
    required property url before
    required property url after
    required property bool clip
    required property url clipUrl
    required property bool portrait
    required property bool favourite
    required property real pictureHeight
    property ServiceHub hub: null
    property bool focused: false
    signal opened
    signal marked(bool favourite)
    signal pictureWanted

    readonly property bool used: hover.hovered || focused

    Accessible.role: Accessible.ListItem
    //: What a screen reader says about an example: its name and what it belongs to.
    Accessible.name: qsTr("%1, %2").arg(title).arg(subtitle)
    //: Screen reader hint on an example that the person marked.
    Accessible.description: favourite ? qsTr("Favourite") : ""
    Accessible.onPressAction: tile.opened()
    Component.onCompleted: tile.pictureWanted()

    // Shows the picture before, and with the next order the result again.
    function wipe() {
        picture.nudge(picture.position > 0.5 ? -1 : 1)
    }

    onFocusedChanged: if (!focused) picture.position = 0

    Item {
        id: frame
        anchors { fill: parent; margins: Theme.s2; bottomMargin: parent.height - Theme.s2 - tile.pictureHeight }

        Rectangle {
            anchors.fill: parent
            visible: tile.portrait && picture.visible
            radius: Theme.radiusLarge
            color: Theme.raised
        }
        VSkeleton {
            anchors.fill: parent
            visible: !picture.visible
            radius: Theme.radiusLarge
        }
        HoverCompare {
            id: picture
            anchors.fill: parent
            visible: tile.after.toString() !== ""
            radius: Theme.radiusLarge
            checkerBehindAfter: true
            focusable: false
            // A portrait is shown whole, a landscape fills the frame.
            fillMode: tile.portrait ? VPicture.Fit : VPicture.Crop
            beforeSource: tile.clip ? "" : tile.before
            afterSource: tile.after
        }
        ClipScrub {
            anchors.fill: parent
            visible: tile.clip
            hub: tile.hub
            source: tile.clipUrl
            fillMode: tile.portrait ? FrameSurface.Fit : FrameSurface.Crop
            radius: Theme.radiusLarge
        }
        VLabelPlate {
            anchors { left: parent.left; bottom: parent.bottom; margins: Theme.s2 }
            visible: tile.clip
            iconName: "video"
            //: On an example that is a clip, of which a still is shown.
            text: qsTr("Clip")
        }
        VLabelPlate {
            anchors { left: parent.left; top: parent.top; margins: Theme.s2 }
            visible: picture.wiping && !tile.clip
            //: On the part of an example that shows the picture before.
            text: qsTr("Original")
        }
        FavouriteButton {
            objectName: "favourite_" + tile.exampleId
            anchors { right: parent.right; top: parent.top; margins: Theme.s2 }
            focusPolicy: Qt.NoFocus
            plated: true
            favourite: tile.favourite
            opacity: tile.used || tile.favourite ? 1 : 0
            onMarked: favourite => tile.marked(favourite)
            Behavior on opacity { NumberAnimation { duration: Theme.motionShort } }
        }
    }
    VText {
        id: name
        anchors { top: frame.bottom; topMargin: Theme.s2; left: frame.left; right: frame.right }
        text: tile.title
        weight: Theme.semiBold
        Accessible.ignored: true
    }
    VText {
        anchors { top: name.bottom; left: frame.left; right: frame.right }
        text: tile.subtitle
        size: Theme.textTiny
        muted: true
        Accessible.ignored: true
    }
    VFocusRing {
        target: frame
        shown: tile.focused
        targetRadius: Theme.radiusLarge
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler { onTapped: tile.opened() }
}
