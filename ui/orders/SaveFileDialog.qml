import QtQuick.Dialogs

// Asks where a file is to be written.
FileDialog {
    property string key: ""
    signal chosen(string key, url file)

    fileMode: FileDialog.SaveFile
    onAccepted: chosen(key, selectedFile)
}
