pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The person's picture: how it gets here, and what is worth knowing about it.
VCard {
    id: root

    required property CutoutRunModel cutout
    signal chooseFile

    readonly property bool empty: String(cutout.inputUrl) === "" && cutout.state !== CutoutRunModel.Checking
    readonly property bool checking: cutout.state === CutoutRunModel.Checking

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        Item {
            width: parent.width
            height: Math.max(heading.height, Theme.controlHeightSmall)
            VHeading {
                id: heading
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.textBody
                //: Heading of the panel that takes the person's picture
                text: qsTr("Your picture")
            }
            VIconButton {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                objectName: "clearInputButton"
                visible: !root.empty
                iconName: "close"
                //: Takes the person's picture off the page; the file stays where it is
                label: qsTr("Put the picture away")
                onClicked: root.cutout.clearInput()
            }
        }
        VDropZone {
            objectName: "dropZone"
            width: parent.width
            height: Math.max(implicitHeight - Theme.s6, Theme.s8 * 3)
            title: root.empty
                //: On the area on which a person drops a picture
                ? qsTr("Drop a photo or click to choose") : root.checking
                //: On the same area, while the picture is looked at
                ? qsTr("Looking at the picture …")
                //: On the same area, when there is a picture already
                : qsTr("Drop another one or click to choose")
            //: Below it: formats, and the key that pastes
            hint: root.empty ? qsTr("JPEG, PNG, WebP, GIF, TIFF · Ctrl V to paste") : root.cutout.inputName
            onDropped: file => root.cutout.dropUrl(file)
            onActivated: root.chooseFile()
        }
        Repeater {
            model: root.cutout.notes
            NoteLine {
                required property string modelData
                width: column.width
                text: modelData
            }
        }
        NoteLine {
            objectName: "errorNote"
            width: parent.width
            visible: text !== ""
            failed: true
            text: root.cutout.errorText
        }
    }
}
