import QtQuick

// Asks for a sound file. The dialog is made when it is first needed, so that the page opens fast.
Loader {
    id: root

    readonly property MusicFileDialog dialog: item as MusicFileDialog
    signal chosen(url file)

    function open() {
        active = true
        dialog.open()
    }

    active: false
    source: "MusicFileDialog.qml"

    Connections {
        target: root.dialog
        function onAccepted() { root.chosen(root.dialog.selectedFile) }
    }
}
