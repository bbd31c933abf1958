import QtQuick
import VidGo.Bridge
import VidGo.Library

// Holds the window's export dialog.
Item {
    id: place

    required property ServiceHub hub
    required property AccountInfo account
    // Called with the name and the folder of what was written, and when the person wants the settings or the
    // plans.
    required property var exported
    required property var settingsWanted
    required property var plansWanted

    function openFor(itemId: string) { dialog.openFor(itemId) }

    ExportDialog {
        id: dialog
        hub: place.hub
        planId: place.account.planId
        onExported: (fileName, folder) => place.exported(fileName, folder)
        onOpenSettings: () => place.settingsWanted()
        onOpenPlans: () => place.plansWanted()
    }
}
