pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// How a short video looks, what it shows, says and plays.
VCard {
    id: root

    required property ShortVideoOptions options
    required property ServiceHub hub
    required property VideoTemplateListModel templates

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            size: Theme.textBody
            //: Heading of the choice of how a short video looks
            text: qsTr("Template")
        }
        Grid {
            id: grid
            width: parent.width
            columns: 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s3

            Repeater {
                model: root.templates
                PickTile {
                    required property string templateId
                    required property string name
                    required picture
                    required ground
                    required ink
                    required accent
                    named: true
                    objectName: "template_" + templateId
                    width: (grid.width - grid.columnSpacing) / 2
                    text: name
                    chosen: root.options.look === templateId
                    onClicked: root.options.look = templateId
                }
            }
        }
        VSegmented {
            objectName: "videoShape"
            width: parent.width
            //: The shape of a clip, for screen readers
            label: qsTr("Shape")
            currentValue: root.options.shape
            model: [
                //: The shape of a clip: tall
                { text: qsTr("9:16"), value: "9:16" },
                //: The shape of a clip: square
                { text: qsTr("1:1"), value: "1:1" },
                //: The shape of a clip: wide
                { text: qsTr("16:9"), value: "16:9" }
            ]
            onActivated: value => root.options.shape = value
        }
        VideoPictures {
            width: parent.width
            pictures: root.options.pictures
            hub: root.hub
        }
        VideoWords {
            width: parent.width
            options: root.options
        }
        VideoMusic {
            width: parent.width
            options: root.options
        }
        VideoRhythm {
            width: parent.width
            options: root.options
        }
    }
}
