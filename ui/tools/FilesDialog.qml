import QtQuick

// Asks for picture files or a folder. The dialogs are made when they are first needed, so that the page opens fast.
Item {
    id: root

    // Clips are offered beside pictures.
    property bool clips: false
    signal chosen(var files)

    function openFiles() {
        files.active = true
        files.dialog.open()
    }

    function openFolder() {
        folder.active = true
        folder.dialog.open()
    }

    Loader {
        id: files
        readonly property PictureFileDialog dialog: item as PictureFileDialog
        active: false
        source: "PictureFileDialog.qml"
        onLoaded: {
            dialog.many = true
            dialog.clips = Qt.binding(() => root.clips)
        }
    }
    Loader {
        id: folder
        readonly property PictureFolderDialog dialog: item as PictureFolderDialog
        active: false
        source: "PictureFolderDialog.qml"
        onLoaded: dialog.clips = Qt.binding(() => root.clips)
    }
    Connections {
        target: files.dialog
        function onAccepted() { root.chosen(files.dialog.selectedFiles) }
    }
    Connections {
        target: folder.dialog
        function onAccepted() { root.chosen([folder.dialog.selectedFolder]) }
    }
}
