pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// On which scene the product stands, and how.
VCard {
    id: root

    required property SceneOptions options
    required property SceneListModel scenes

    implicitHeight: column.height + 2 * Theme.s4

    PictureDialog {
        id: dialog
        onChosen: file => root.options.picture = file
    }
    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            size: Theme.textBody
            //: Heading of the choice of the scene on which a product is placed
            text: qsTr("Scene")
        }
        Grid {
            id: grid
            width: parent.width
            columns: 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s3

            Repeater {
                model: root.scenes
                PickTile {
                    required property string sceneId
                    required property string name
                    required picture
                    objectName: "scene_" + sceneId
                    width: (grid.width - grid.columnSpacing) / 2
                    text: name
                    chosen: root.options.scene === sceneId
                    onClicked: root.options.scene = sceneId
                }
            }
        }
        VButton {
            objectName: "ownPlateButton"
            width: parent.width
            iconName: "image"
            text: root.options.pictureName !== "" ? root.options.pictureName
                //: Chooses a picture of the person's own as the scene for a product
                : qsTr("A picture of your own…")
            onClicked: dialog.open()
        }
        SceneKnobs {
            width: parent.width
            options: root.options
        }
    }
}
