import QtQuick
import QtQuick.Dialogs
import VidGo.Controls
import VidGo.Settings

// What results are made with.
SettingsGroup {
    id: group

    required property SettingsModel settings

    //: Heading above the settings that change what is made.
    title: qsTr("Making")

    SettingsRow {
        //: Name of a setting: a file with an AI model for cutting out, chosen by the person.
        title: qsTr("Your own cut-out model")
        //: Explains the slot for a matting model. ONNX is a file format for AI models.
        text: qsTr("The studio cuts out with its own engine, which is weak on busy backgrounds and fine hair. If you have a matting model as an ONNX file (input 1×3×1024×1024, output one alpha channel), it is used instead.")
        note: group.settings.mattingModel

        Row {
            width: parent.width
            spacing: Theme.s2

            VButton {
                width: remove.visible ? (parent.width - parent.spacing) / 2 : parent.width
                //: Button that opens a dialog to choose a file with an AI model.
                text: qsTr("Choose a file…")
                onClicked: fileDialog.open()
            }
            VButton {
                id: remove
                width: (parent.width - parent.spacing) / 2
                visible: group.settings.mattingModel !== ""
                //: Button: the chosen AI model is not used any more.
                text: qsTr("Do not use it")
                onClicked: group.settings.chooseMattingModel("")
            }
        }
    }
    SettingsRow {
        //: Name of a setting: what is written over watermarked pictures.
        title: qsTr("Watermark text")
        //: Explains the setting Watermark text.
        text: qsTr("Stands on the examples and on pictures that you mark.")

        VTextField {
            objectName: "watermarkField"
            width: parent.width
            text: group.settings.watermarkText
            maximumLength: 60
            //: What a screen reader calls the field for the text of the watermark.
            input.Accessible.name: qsTr("Watermark text")
            onEditingFinished: group.settings.watermarkText = text
        }
    }
    FileDialog {
        id: fileDialog
        //: Kind of file in a file dialog.
        nameFilters: [qsTr("ONNX models (*.onnx)")]
        onAccepted: group.settings.chooseMattingModel(selectedFile)
    }
}
