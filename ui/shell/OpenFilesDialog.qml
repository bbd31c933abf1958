import QtQuick

// Asks for pictures. The dialog is made when it is first needed, so that the window opens fast.
Loader {
    id: root

    readonly property OpenFilesPanel panel: item as OpenFilesPanel
    signal chosen(var files)

    function open() {
        active = true
        panel.open()
    }

    active: false
    source: "OpenFilesPanel.qml"

    Connections {
        target: root.panel
        function onAccepted() { root.chosen(root.panel.selectedFiles) }
    }
}
