import QtQuick.Dialogs

FolderDialog {
    property bool clips: false

    title: clips
        //: Title of the dialog that asks for a folder with pictures and clips
        ? qsTr("Choose a folder with pictures or clips")
        //: Title of the dialog that asks for a folder with pictures
        : qsTr("Choose a folder with pictures")
}
