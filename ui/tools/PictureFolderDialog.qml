import QtQuick.Dialogs

FolderDialog {
    //: Title of the dialog that asks for a folder with pictures
    title: qsTr("Choose a folder with pictures")
}
