import QtQuick
import VidGo.Bridge
import VidGo.Library

// Holds the window's export dialog.
Item {
    id: place

    required property ServiceHub hub
    // Called with the name and the folder of what was written, and when the person wants the settings.
    required property var exported
    required property var settingsWanted

    function openFor(itemId: string) { dialog.openFor(itemId) }

    ExportDialog {
        id: dialog
        hub: place.hub
        onExported: (fileName, folder) => place.exported(fileName, folder)
        onOpenSettings: () => place.settingsWanted()
    }
}
