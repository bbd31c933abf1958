pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Library

// Where a clip is to be shown, and what that means for it.
Column {
    id: choice

    required property ClipExportOptions options

    spacing: Theme.s3

    VComboBox {
        objectName: "exportPreset"
        width: parent.width
        //: The place for which a clip is exported, such as YouTube or Instagram Reels.
        label: qsTr("For")
        model: choice.options.presets
        textRole: "text"
        valueRole: "value"
        currentIndex: choice.options.presets.findIndex(entry => entry.value === choice.options.preset)
        onActivated: choice.options.preset = currentValue
    }
    VSegmented {
        objectName: "exportFit"
        visible: choice.options.reshapes
        //: What a screen reader calls the choice of how a clip is brought into another shape.
        label: qsTr("Shape")
        model: [
            //: How a clip is brought into another shape: what does not fit is cut off.
            { text: qsTr("Crop"), value: "crop" },
            //: How a clip is brought into another shape: with bars at its edges.
            { text: qsTr("Bars"), value: "pad" },
            //: How a clip is brought into another shape: over a blurred version of itself.
            { text: qsTr("Blurred edges"), value: "blur_pad" }
        ]
        currentValue: choice.options.fit
        onActivated: value => choice.options.fit = value
    }
    VSwitch {
        objectName: "exportLoudness"
        width: parent.width
        //: Switch: brings the sound of a clip to the loudness that the places on the internet expect.
        text: qsTr("Even out the loudness (−14 LUFS)")
        checked: choice.options.evenLoudness
        onToggled: choice.options.evenLoudness = checked
    }
    VText {
        objectName: "exportSize"
        width: parent.width
        visible: text !== ""
        text: choice.options.sizeText
        size: Theme.textSmall
        muted: true
    }
    Repeater {
        model: choice.options.warnings
        Row {
            id: line
            required property string modelData
            width: choice.width
            spacing: Theme.s2

            VIcon {
                name: "warning"
                size: Theme.icon
                color: Theme.offerText
            }
            VText {
                width: parent.width - x
                text: Theme.phrased(line.modelData)
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
