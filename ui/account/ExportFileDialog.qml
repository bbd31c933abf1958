import QtQuick.Dialogs

// Asks where the person's data are to go.
FileDialog {
    fileMode: FileDialog.SaveFile
    defaultSuffix: "json"
    //: Kind of file in a file dialog. JSON is a file format.
    nameFilters: [qsTr("JSON files (*.json)")]
}
