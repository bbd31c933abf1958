import QtQuick.Dialogs

FileDialog {
    //: Title of the file dialog
    title: qsTr("Choose a picture")
    nameFilters: [
        //: Entry in the file dialog; keep the part in brackets
        qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"),
        //: Entry in the file dialog; keep the part in brackets
        qsTr("All files (*)")
    ]
}
