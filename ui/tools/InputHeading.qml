import QtQuick
import VidGo.Controls
import VidGo.Tools

// "Your picture", and what can be done with it at any time: turn it, put it away.
Item {
    id: root

    required property PictureInput input
    readonly property bool there: input.state === PictureInput.Good

    implicitHeight: Math.max(heading.height, Theme.controlHeightSmall)

    VHeading {
        id: heading
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - (buttons.visible ? buttons.width : 0))
        size: Theme.textBody
        //: Heading of the panel that takes the person's picture
        text: qsTr("Your picture")
    }
    Row {
        id: buttons
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.input.state !== PictureInput.Empty

        VIconButton {
            objectName: "turnLeftButton"
            visible: root.there
            iconName: "undo"
            //: Turns the person's picture by a quarter, to the left
            label: qsTr("Turn left")
            onClicked: root.input.fix(PictureInput.TurnLeft)
        }
        VIconButton {
            objectName: "turnRightButton"
            visible: root.there
            iconName: "redo"
            //: Turns the person's picture by a quarter, to the right
            label: qsTr("Turn right")
            onClicked: root.input.fix(PictureInput.TurnRight)
        }
        VIconButton {
            objectName: "clearInputButton"
            iconName: "close"
            //: Takes the person's picture off the page; the file stays where it is
            label: qsTr("Put the picture away")
            onClicked: root.input.clear()
        }
    }
}
