import QtQuick

// Asks for a picture file. The dialog is made when it is first needed, so that the page opens fast.
Loader {
    id: root

    readonly property PictureFileDialog dialog: item as PictureFileDialog
    signal chosen(url file)

    function open() {
        active = true
        dialog.open()
    }

    active: false
    source: "PictureFileDialog.qml"

    Connections {
        target: root.dialog
        function onAccepted() { root.chosen(root.dialog.selectedFile) }
    }
}
