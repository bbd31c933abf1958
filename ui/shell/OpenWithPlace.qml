import QtQuick
import VidGo.Shell

// Holds the question what to do with files.
Item {
    id: place

    required property ActionRegistry actions
    // Called with the tool that was chosen, and the files.
    required property var toolChosen

    function ask(files: var, folders: int) { dialog.ask(files, folders) }

    OpenWithDialog {
        id: dialog
        actions: place.actions
        onToolChosen: (toolId, files) => place.toolChosen(toolId, files)
    }
}
