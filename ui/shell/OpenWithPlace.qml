pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Shell

// Holds the question what to do with files, which is made when it is first asked.
Item {
    id: root

    required property ActionRegistry actions
    property OpenWithDialog dialog: null
    property int wanted: 0
    signal toolChosen(string toolId, var files)

    function ask(files: var, folders: int) {
        wanted = 1
        dialog.ask(files, folders)
    }

    Repeater {
        model: root.wanted

        Item {
            OpenWithDialog {
                id: made
                actions: root.actions
                onToolChosen: (toolId, files) => root.toolChosen(toolId, files)
                Component.onCompleted: root.dialog = made
            }
        }
    }
}
