import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Player

// An example or a result: its picture, its name, and what it belongs to.
PictureTileFrame {
    id: tile

    required property string caption
    required property string toolName
    required property url before
    required property url after
    // For a player; empty for pictures.
    required property url clipUrl
    property ServiceHub hub: null
    signal clicked

    VSkeleton {
        width: parent.width
        height: tile.pictureHeight
        radius: Theme.radiusLarge
        visible: !picture.visible
    }
    HoverCompare {
        id: picture
        width: parent.width
        height: tile.pictureHeight
        radius: Theme.radiusLarge
        visible: tile.after.toString() !== ""
        checkerBehindAfter: true
        beforeSource: String(tile.clipUrl) !== "" ? "" : tile.before
        afterSource: tile.after
        //: What a screen reader says about a picture on the home page: its name and what it belongs to.
        label: qsTr("%1, %2").arg(tile.caption).arg(tile.toolName)
        onActivated: tile.clicked()
    }
    ClipScrub {
        width: parent.width
        height: tile.pictureHeight
        visible: String(tile.clipUrl) !== ""
        hub: tile.hub
        source: tile.clipUrl
        radius: Theme.radiusLarge
    }
    VText {
        id: name
        y: tile.lineTop
        width: tile.width
        text: tile.caption
        weight: Theme.semiBold
    }
    VText {
        y: name.y + name.height
        width: tile.width
        text: tile.toolName
        size: Theme.textTiny
        muted: true
    }
}
