import QtQuick
import QtQuick.Dialogs
import VidGo.Controls
import VidGo.Tools

// Where the results of a batch go besides the library: a folder, a format and names.
Column {
    id: root

    required property BatchModel batch
    readonly property bool exporting: String(batch.exportFolder) !== ""

    spacing: Theme.s3

    FolderDialog {
        id: dialog
        //: Title of the dialog that asks for the folder for the results of a batch
        title: qsTr("Folder for the results")
        onAccepted: root.batch.exportFolder = dialog.selectedFolder
    }
    VSwitch {
        objectName: "exportSwitch"
        width: parent.width
        //: Results of a batch are saved into a folder too, besides the library
        text: qsTr("Save into a folder too")
        checked: root.exporting
        onToggled: {
            if (checked)
                dialog.open()
            else
                root.batch.exportFolder = ""
            checked = Qt.binding(() => root.exporting)
        }
    }
    VButton {
        width: parent.width
        visible: root.exporting
        iconName: "folder"
        text: root.batch.exportFolderText
        onClicked: dialog.open()
    }
    VComboBox {
        id: format
        readonly property var ids: ["png", "jpeg", "webp"]
        objectName: "batchFormat"
        width: parent.width
        visible: root.exporting
        //: The file format of exported pictures
        label: qsTr("Format")
        model: ["PNG", "JPEG", "WebP"]
        currentIndex: ids.indexOf(root.batch.exportFormat)
        onActivated: index => root.batch.exportFormat = ids[index]
    }
    VTextField {
        objectName: "batchNames"
        width: parent.width
        visible: root.exporting
        //: How exported files are named; parts in braces are filled in
        label: qsTr("Names")
        text: root.batch.nameTemplate
        onTextEdited: root.batch.nameTemplate = text
    }
    NoteLine {
        width: parent.width
        visible: root.exporting
        //: Below the name template; keep the parts in braces
        text: qsTr("{name} is the file's own name; {tool}, {date}, {width} and {height} can be used too.")
    }
    NoteLine {
        width: parent.width
        visible: !root.exporting
        //: Where the results of a batch go
        text: qsTr("All results go into the library.")
    }
}
