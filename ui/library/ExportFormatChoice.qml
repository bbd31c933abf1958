import QtQuick
import QtQuick.Dialogs
import VidGo.Controls
import VidGo.Library

// The format and what it needs: a quality, and for JPEG what is put behind transparency.
Column {
    id: choice

    required property ExportModel job
    readonly property string explanation: job.format === "png"
        //: Explains the format PNG.
        ? qsTr("Without any loss. Keeps transparency.")
        : job.format === "jpeg"
        //: Explains the format JPEG.
        ? qsTr("Small, read everywhere. Transparency is filled with a colour.")
        //: Explains the format WebP.
        : qsTr("Smallest. Keeps transparency.")

    spacing: Theme.s3

    VSegmented {
        objectName: "exportFormat"
        //: What a screen reader calls the choice between PNG, JPEG and WebP.
        label: qsTr("Format")
        model: [
            //: Name of a file format.
            { text: qsTr("PNG"), value: "png" },
            //: Name of a file format.
            { text: qsTr("JPEG"), value: "jpeg" },
            //: Name of a file format.
            { text: qsTr("WebP"), value: "webp" }
        ]
        currentValue: choice.job.format
        onActivated: value => choice.job.format = value
    }
    VText {
        width: parent.width
        text: Theme.phrased(choice.explanation)
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
    }
    VSlider {
        width: parent.width
        visible: choice.job.format !== "png"
        //: Slider: how good a JPEG or WebP file is to be.
        label: qsTr("Quality")
        valueText: choice.job.format === "webp" && choice.job.quality === 100
            //: Value of the quality slider at its end: nothing is lost.
            ? qsTr("Lossless") : choice.job.quality.toLocaleString(Qt.locale(), "f", 0)
        from: 1
        to: 100
        stepSize: 1
        value: choice.job.quality
        onMoved: choice.job.quality = value
    }
    Row {
        width: parent.width
        visible: choice.job.format === "jpeg"
        spacing: Theme.s2

        VTextField {
            id: colour
            readonly property bool valid: /^#[0-9A-Fa-f]{6}$/.test(text)
            width: parent.width - swatch.width - choose.width - 2 * parent.spacing
            //: Field for the colour that fills transparent parts, such as #FFFFFF.
            label: qsTr("Background colour")
            text: choice.job.matteColor
            //: The colour of an export was not written as it has to be.
            errorText: valid ? "" : qsTr("Write it as # and six digits or letters A to F.")
            onTextEdited: if (valid) choice.job.matteColor = text.toUpperCase()
        }
        Rectangle {
            id: swatch
            y: choose.y
            width: Theme.controlHeight
            height: Theme.controlHeight
            radius: Theme.radius
            color: choice.job.matteColor
            border.width: Theme.lineWidth
            border.color: Theme.line
        }
        VButton {
            id: choose
            y: colour.input.y
            //: Button that opens a dialog to choose a colour.
            text: qsTr("Choose…")
            onClicked: dialog.open()
        }
    }
    ColorDialog {
        id: dialog
        selectedColor: choice.job.matteColor
        onAccepted: choice.job.matteColor = selectedColor.toString().toUpperCase()
    }
}
