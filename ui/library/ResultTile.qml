import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Player

// One result in the grid. It is used for other results when it leaves the screen, and shows a grey frame until the
// result and its picture are there.
Item {
    id: tile

    required property int index
    required property string itemId
    required property string name
    required property string toolName
    required property string date
    required property url thumbnail
    required property int rating
    required property bool missing
    // For a player; empty for pictures. How long it is.
    required property url clipUrl
    required property string length
    property ServiceHub hub: null
    property bool focused: false
    property bool selected: false
    // Some result is selected, so that a press selects too.
    property bool selecting: false
    signal pressed(int modifiers)
    signal toggled
    signal menuWanted
    signal pictureWanted
    signal dragWanted(Item source, url picture)
    signal dragEnded

    Accessible.role: Accessible.ListItem
    //: What a screen reader says about a result: the name of its file, the tool that made it, and when.
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(toolName).arg(date)
    //: What a screen reader says about the stars of a result: how many there are.
    Accessible.description: rating > 0 ? qsTr("%n star(s)", "", rating) : ""
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: tile.pressed(Qt.NoModifier)
    Component.onCompleted: tile.pictureWanted()
    onIndexChanged: tile.pictureWanted()
    onItemIdChanged: tile.pictureWanted()

    // The picture is shown a moment after the list told of it. Showing one starts an animation, which makes Qt move a
    // list that is being flung, and that must not happen while the list hands round what changed.
    property url shown
    readonly property bool fresh: shown.toString() !== "" && shown.toString() === thumbnail.toString()
    // The result or its picture is still to come.
    readonly property bool waits: !fresh && !missing

    Binding {
        target: tile
        property: "shown"
        value: tile.thumbnail
        delayed: true
    }
    Rectangle {
        id: frame
        anchors { fill: parent; margins: Theme.s2 }
        radius: Theme.radiusLarge
        color: tile.selected ? Theme.selected : Theme.surface
        border.width: tile.selected ? Theme.focusWidth : Theme.lineWidth
        border.color: tile.selected ? Theme.accent : hover.hovered ? Theme.muted : Theme.line

        Rectangle {
            anchors.fill: picture
            visible: !tile.fresh
            radius: picture.radius
            color: Theme.raised
        }
        VPicture {
            id: picture
            x: frame.border.width
            y: x
            width: parent.width - 2 * x
            height: parent.height - words.height - 2 * Theme.s3
            opacity: tile.fresh ? 1 : 0
            source: tile.shown
            radius: Theme.radiusLarge - Theme.lineWidth
            fillMode: VPicture.Fit
            checkerBehind: true
        }
        ClipScrub {
            anchors.fill: picture
            visible: String(tile.clipUrl) !== ""
            hub: tile.hub
            source: tile.clipUrl
            fillMode: FrameSurface.Fit
            radius: picture.radius
            backdrop: Theme.surface
        }
        VLabelPlate {
            anchors { right: picture.right; bottom: picture.bottom; margins: Theme.s2 }
            iconName: "video"
            text: tile.length
        }
        MissingSign {
            anchors.fill: picture
            visible: tile.missing
        }
        TileMarks {
            anchors { fill: picture; margins: Theme.s2 }
            rating: tile.rating
            selected: tile.selected
            selectable: tile.itemId !== "" && (tile.selecting || hover.hovered || tile.selected)
            onToggled: tile.toggled()
        }
        TileWords {
            id: words
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s3 }
            name: tile.name
            toolName: tile.toolName
            date: tile.date
        }
    }
    VFocusRing {
        target: frame
        shown: tile.focused
        targetRadius: frame.radius
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: tile.pressed(Qt.NoModifier)
    }
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: tile.pressed(Qt.ControlModifier)
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: tile.pressed(Qt.ShiftModifier)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: tile.menuWanted()
    }
    DragHandler {
        parent: frame
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        dragThreshold: Theme.s2
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        enabled: tile.itemId !== ""
        onActiveChanged: active ? tile.dragWanted(tile, tile.thumbnail) : tile.dragEnded()
    }
}
