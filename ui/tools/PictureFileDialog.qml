import QtQuick.Dialogs

FileDialog {
    property bool many: false
    property bool clips: false
    readonly property string kinds: clips
        //: Entry in the file dialog; keep the part in brackets
        ? qsTr("Pictures and clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)")
        //: Entry in the file dialog; keep the part in brackets
        : qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)")

    fileMode: many ? FileDialog.OpenFiles : FileDialog.OpenFile
    title: clips
        //: Title of the file dialog
        ? qsTr("Choose pictures or clips")
        //: Title of the file dialog
        : qsTr("Choose pictures")
    nameFilters: [
        kinds,
        //: Entry in the file dialog; keep the part in brackets
        qsTr("All files (*)")
    ]
}
