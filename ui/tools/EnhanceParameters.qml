import QtQuick
import VidGo.Controls
import VidGo.Tools

// How much larger, and how much cleaner.
VCard {
    id: root

    required property EnhanceOptions options
    required property PictureInput input
    // A provider enlarges it, and has no other knobs.
    property bool online: false

    implicitHeight: column.height + 2 * Theme.s4

    //: A share, with its unit
    function share(value: real): string { return qsTr("%1%").arg(Math.round(100 * value)) }

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            size: Theme.textBody
            //: Heading of the choice how many times larger a picture becomes
            text: qsTr("Enlarge")
        }
        VSegmented {
            objectName: "enlargeChoice"
            width: parent.width
            //: The choice how many times larger a picture becomes, for screen readers
            label: qsTr("Enlarge")
            currentValue: root.options.enlarge
            model: [
                //: A picture keeps its size
                { text: qsTr("1×"), value: 1 },
                //: A picture becomes twice as wide and high
                { text: qsTr("2×"), value: 2 },
                //: A picture becomes three times as wide and high
                { text: qsTr("3×"), value: 3 },
                //: A picture becomes four times as wide and high
                { text: qsTr("4×"), value: 4 }
            ]
            onActivated: value => root.options.enlarge = value
        }
        VText {
            objectName: "resultSize"
            width: parent.width
            visible: root.input.pixelWidth > 0
            size: Theme.textSmall
            muted: true
            //: The size of the result in pixels, width and height
            text: Theme.phrased(qsTr("The result has %1 × %2 pixels.").arg(root.input.pixelWidth * root.options.enlarge).arg(root.input.pixelHeight * root.options.enlarge))
            wrapMode: Text.Wrap
        }
        VSlider {
            objectName: "denoiseSlider"
            width: parent.width
            visible: !root.online
            //: How much noise is taken out of a picture
            label: qsTr("Remove noise")
            value: root.options.denoise
            valueText: root.share(root.options.denoise)
            onMoved: root.options.denoise = value
        }
        VSlider {
            objectName: "detailSlider"
            width: parent.width
            visible: !root.online
            //: How crisp the details of a picture become
            label: qsTr("Detail")
            value: root.options.detail
            valueText: root.share(root.options.detail)
            onMoved: root.options.detail = value
        }
        VSwitch {
            objectName: "autoLevelsSwitch"
            width: parent.width
            visible: !root.online
            //: Sets brightness, contrast and a colour cast right by itself
            text: qsTr("Correct light and colour")
            checked: root.options.autoLevels
            onToggled: root.options.autoLevels = checked
        }
        VButton {
            visible: !root.online
            kind: VButton.Ghost
            compact: true
            iconName: "undo"
            //: Sets all sliders back to what is usual. Short.
            text: qsTr("Reset")
            onClicked: root.options.resetAll()
        }
    }
}
