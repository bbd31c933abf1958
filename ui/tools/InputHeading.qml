import QtQuick
import VidGo.Controls
import VidGo.Tools

// "Your picture", other ways to bring one, and what can be done with it at any time: turn it, put it away.
Item {
    id: root

    required property PictureInput input
    property bool screenshots: false
    // All pictures become one clip.
    property bool story: false
    signal putAway
    signal chooseFolder
    signal takeScreen

    readonly property bool clip: input.durationMs > 0
    readonly property bool there: input.state === PictureInput.Good
    readonly property bool empty: input.state === PictureInput.Empty || input.state === PictureInput.Bad

    implicitHeight: Math.max(heading.height, Theme.controlHeightSmall)

    VHeading {
        id: heading
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - buttons.width)
        size: Theme.textBody
        wrapMode: Text.Wrap
        text: Theme.phrased(root.story
            //: Heading of the panel that takes the pictures and clips of which one short video is made
            ? qsTr("Pictures and clips") : root.clip
            //: Heading of the panel that takes the person's clip, while there is one
            ? qsTr("Your clip") : root.input.takesClips && !root.there
            //: Heading of the panel that takes the person's picture or clip
            ? qsTr("Your picture or clip")
            //: Heading of the panel that takes the person's picture
            : qsTr("Your picture"))
    }
    Row {
        id: buttons
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }

        VIconButton {
            objectName: "chooseFolderButton"
            visible: root.empty
            iconName: "folder"
            label: root.input.takesClips
                //: Chooses a folder, all pictures and clips of which are worked on
                ? qsTr("All pictures and clips of a folder")
                //: Chooses a folder, all pictures of which are worked on
                : qsTr("All pictures of a folder")
            onClicked: root.chooseFolder()
        }
        VIconButton {
            objectName: "screenshotButton"
            visible: root.empty && root.screenshots
            iconName: "fit"
            //: Takes a picture of the screen, or of a part of it, to work on
            label: qsTr("Screenshot")
            onClicked: root.takeScreen()
        }
        VIconButton {
            objectName: "turnLeftButton"
            visible: root.there && !root.clip
            iconName: "undo"
            //: Turns the person's picture by a quarter, to the left
            label: qsTr("Turn left")
            onClicked: root.input.fix(PictureInput.TurnLeft)
        }
        VIconButton {
            objectName: "turnRightButton"
            visible: root.there && !root.clip
            iconName: "redo"
            //: Turns the person's picture by a quarter, to the right
            label: qsTr("Turn right")
            onClicked: root.input.fix(PictureInput.TurnRight)
        }
        VIconButton {
            objectName: "clearInputButton"
            visible: root.input.state !== PictureInput.Empty
            iconName: "close"
            label: root.clip
                //: Takes the person's clip off the page; the file stays where it is
                ? qsTr("Put the clip away")
                //: Takes the person's picture off the page; the file stays where it is
                : qsTr("Put the picture away")
            onClicked: root.putAway()
        }
    }
}
