import QtQuick

// Asks for pictures. The dialog is made when it is first needed, so that the window opens fast.
Loader {
    id: root

    readonly property FilesPanel panel: item as FilesPanel
    signal chosen(var files)

    function open() {
        active = true
        panel.wanted()
    }

    active: false
    source: "OpenFilesPanel.qml"

    Connections {
        target: root.panel
        function onChosen(files) { root.chosen(files) }
    }
}
