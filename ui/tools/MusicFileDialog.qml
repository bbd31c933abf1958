import QtQuick.Dialogs

FileDialog {
    //: Title of the file dialog
    title: qsTr("Choose music")
    nameFilters: [
        //: Entry in the file dialog; keep the part in brackets
        qsTr("Music (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)"),
        //: Entry in the file dialog; keep the part in brackets
        qsTr("All files (*)")
    ]
}
