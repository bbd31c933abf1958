import QtQuick
import QtQuick.Dialogs
import VidGo.Controls
import VidGo.Library

// Where the file goes and what it is called.
Column {
    id: choice

    required property ExportModel job

    spacing: Theme.s3

    Item {
        width: parent.width
        height: folder.height

        VTextField {
            id: folder
            objectName: "exportFolderField"
            width: parent.width - choose.width - Theme.s2
            //: Field for the folder into which a result is exported.
            label: qsTr("Folder")
            text: choice.job.folder
            onTextEdited: choice.job.folder = text
        }
        VButton {
            id: choose
            anchors.right: parent.right
            y: folder.input.y
            iconName: "folder"
            //: Button that opens a dialog to choose a folder.
            text: qsTr("Choose…")
            onClicked: dialog.open()
        }
    }
    VTextField {
        id: name
        objectName: "exportNameField"
        width: parent.width
        //: Field for the name of the exported file.
        label: qsTr("File name")
        text: choice.job.nameTemplate
        errorText: choice.job.previewError
        onTextEdited: choice.job.nameTemplate = text
    }
    ExportNameParts {
        width: parent.width
        onPartChosen: part => {
            name.input.insert(name.input.cursorPosition, part)
            choice.job.nameTemplate = name.text
        }
    }
    VComboBox {
        width: parent.width
        //: Label of a choice: what happens when a file of the same name is there.
        label: qsTr("If the name is taken")
        textRole: "text"
        valueRole: "value"
        model: [
            //: If the name is taken: the new file gets a number behind its name.
            { value: "number", text: qsTr("Add a number") },
            //: If the name is taken: the new file takes the place of the old one.
            { value: "replace", text: qsTr("Replace the old file") },
            //: If the name is taken: nothing is written and the person is told.
            { value: "refuse", text: qsTr("Do not export") }
        ]
        currentIndex: model.findIndex(entry => entry.value === choice.job.collision)
        onActivated: choice.job.collision = currentValue
    }
    VText {
        objectName: "exportPreview"
        width: parent.width
        visible: choice.job.previewError === ""
        text: choice.job.preview === "" ? "" : choice.job.count > 1
            //: The names that exported files will get; %1 is the first one.
            ? qsTr("The first will be saved as %1").arg(choice.job.preview)
            //: The name that the exported file will get; %1 is a file name.
            : qsTr("Will be saved as %1").arg(choice.job.preview)
        size: Theme.textSmall
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 2
        // Its line is there from the start, so that nothing moves when the name is known.
        height: Math.max(implicitHeight, measure.height)

        FontMetrics {
            id: measure
            font: Theme.font(Theme.textSmall, Theme.normal)
        }
    }
    FolderDialog {
        id: dialog
        currentFolder: choice.job.folderUrl()
        onAccepted: choice.job.chooseFolder(selectedFolder)
    }
}
