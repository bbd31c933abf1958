pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// The pictures and clips of a short video behind the first one: added, dropped, put in order, taken out.
Column {
    id: root

    required property VideoPictureList pictures
    required property ServiceHub hub

    spacing: Theme.s2

    FilesDialog {
        id: dialog
        clips: true
        onChosen: files => root.pictures.add(files)
    }
    VHeading {
        size: Theme.textBody
        //: Heading of the list of further pictures and clips of a short video
        text: qsTr("More pictures and clips")
    }
    Repeater {
        model: root.pictures
        VideoPictureRow {
            width: root.width
            pictures: root.pictures
            hub: root.hub
        }
    }
    VButton {
        objectName: "addPicturesButton"
        width: parent.width
        enabled: !root.pictures.full
        iconName: "plus"
        //: Adds pictures or clips to a short video
        text: qsTr("Add pictures or clips…")
        onClicked: dialog.openFiles()

        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => root.pictures.add(drop.urls)
        }
    }
    VText {
        width: parent.width
        visible: root.pictures.full
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
        //: Below the list of the pictures of a short video, when no more can be added
        text: Theme.phrased(qsTr("Ten pictures and clips are the most."))
    }
}
