import QtQuick.Dialogs

FileDialog {
    property bool many: false

    fileMode: many ? FileDialog.OpenFiles : FileDialog.OpenFile
    //: Title of the file dialog
    title: qsTr("Choose pictures")
    nameFilters: [
        //: Entry in the file dialog; keep the part in brackets
        qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"),
        //: Entry in the file dialog; keep the part in brackets
        qsTr("All files (*)")
    ]
}
