import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// One of the further pictures of a short video, with what can be done with it.
Item {
    id: root

    required property VideoPictureList pictures
    required property int index
    required property string name
    required property url file
    required property ServiceHub hub

    objectName: "videoPicture_" + index
    implicitHeight: Theme.controlHeight + Theme.s1
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    FilePicture {
        id: picture
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.controlHeight + Theme.s2
        height: Theme.controlHeight
        hub: root.hub
        file: root.file
    }
    VText {
        anchors {
            left: picture.right; leftMargin: Theme.s2
            right: buttons.left; rightMargin: Theme.s1
            verticalCenter: parent.verticalCenter
        }
        text: root.name
        size: Theme.textSmall
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Row {
        id: buttons
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }

        VIconButton {
            objectName: "earlier_" + root.index
            enabled: root.index > 0
            iconName: "chevron-down"
            rotation: 180
            //: Moves a picture of a short video one place forward; %1 is the file
            label: qsTr("Show %1 earlier").arg(root.name)
            onClicked: root.pictures.moveBy(root.index, -1)
        }
        VIconButton {
            objectName: "later_" + root.index
            enabled: root.index < root.pictures.count - 1
            iconName: "chevron-down"
            //: Moves a picture of a short video one place back; %1 is the file
            label: qsTr("Show %1 later").arg(root.name)
            onClicked: root.pictures.moveBy(root.index, 1)
        }
        VIconButton {
            objectName: "remove_" + root.index
            iconName: "close"
            //: Takes a picture out of a short video; %1 is the file
            label: qsTr("Take %1 out").arg(root.name)
            onClicked: root.pictures.removeAt(root.index)
        }
    }
}
