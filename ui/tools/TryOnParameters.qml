pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// Which garment is tried on, and how it fits.
VCard {
    id: root

    required property TryOnOptions options
    required property GarmentListModel garments
    // A provider fits the garment by itself.
    property bool online: false

    implicitHeight: column.height + 2 * Theme.s4

    PictureDialog {
        id: dialog
        onChosen: file => root.options.garment = file
    }
    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            size: Theme.textBody
            //: Heading of the choice of the piece of clothing that is tried on
            text: qsTr("Garment")
        }
        Grid {
            id: grid
            width: parent.width
            columns: 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s3

            // The place of those that are still to come, so that nothing jumps when they do.
            Repeater {
                model: root.garments.state === GarmentListModel.Loading ? 4 : 0
                PickTile {
                    width: (grid.width - grid.columnSpacing) / 2
                    enabled: false
                    waiting: true
                }
            }
            Repeater {
                model: root.garments
                PickTile {
                    required property string exampleId
                    required property string name
                    required property url file
                    required picture
                    objectName: "garment_" + exampleId
                    width: (grid.width - grid.columnSpacing) / 2
                    text: name
                    chosen: root.options.garment === file
                    onClicked: root.options.garment = file
                }
            }
        }
        VDropZone {
            objectName: "garmentDrop"
            width: parent.width
            iconName: "shirt"
            //: On the area on which a person drops the picture of a garment
            title: qsTr("A garment of your own")
            hint: root.own
                ? root.options.garmentName
                //: Below it: what the picture of the garment should look like
                : qsTr("Whole, from the front, on a plain background")
            onDropped: file => root.options.garment = file
            onActivated: dialog.open()
        }
        TryOnKnobs {
            width: parent.width
            visible: !root.online
            options: root.options
        }
    }

    // Not one of the tiles.
    readonly property bool own: options.garmentName !== "" && garments.count >= 0 && !garments.holds(options.garment)
}
