import QtQuick
import QtQuick.Dialogs

// Asks for pictures on this computer.
FilesPanel {
    id: panel

    onWanted: dialog.open()

    FileDialog {
        id: dialog
        //: Title of the dialog in which pictures are chosen.
        title: qsTr("Open pictures")
        fileMode: FileDialog.OpenFiles
        nameFilters: [
            //: Kind of files in a file dialog.
            qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.avif *.heic"),
            //: Kind of files in a file dialog: every file.
            qsTr("All files (%1)").arg("*")
        ]
        onAccepted: panel.chosen(selectedFiles)
    }
}
