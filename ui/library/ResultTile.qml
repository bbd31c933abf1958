import QtQuick
import VidGo.Controls

// One result in the grid.
Item {
    id: tile

    required property int index
    required property string itemId
    required property string name
    required property string toolName
    required property string date
    required property url thumbnail
    property bool focused: false
    signal opened
    signal pictureWanted

    Accessible.role: Accessible.ListItem
    //: What a screen reader says about a result: the name of its file, the tool that made it, and when.
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(toolName).arg(date)
    Accessible.onPressAction: tile.opened()
    Component.onCompleted: tile.pictureWanted()

    Rectangle {
        id: frame
        anchors { fill: parent; margins: Theme.s2 }
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: hover.hovered ? Theme.muted : Theme.line

        VSkeleton {
            anchors.fill: picture
            visible: tile.thumbnail.toString() === ""
        }
        VPicture {
            id: picture
            x: Theme.lineWidth
            y: Theme.lineWidth
            width: parent.width - 2 * x
            height: parent.height - words.height - 2 * Theme.s3
            visible: tile.thumbnail.toString() !== ""
            source: tile.thumbnail
            radius: Theme.radiusLarge - Theme.lineWidth
            fillMode: VPicture.Fit
            checkerBehind: true
        }
        Column {
            id: words
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s3 }

            VText {
                width: parent.width
                text: tile.name
                weight: Theme.semiBold
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            Item {
                width: parent.width
                height: made.height

                VText {
                    id: made
                    width: parent.width - when.width - Theme.s2
                    text: tile.toolName
                    size: Theme.textTiny
                    muted: true
                    Accessible.ignored: true
                }
                VText {
                    id: when
                    anchors.right: parent.right
                    text: tile.date
                    size: Theme.textTiny
                    muted: true
                    Accessible.ignored: true
                }
            }
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
    TapHandler { onTapped: tile.opened() }
}
