import QtQuick
import VidGo.Settings
import VidGo.Shell

// Holds the shortcut sheet.
Item {
    id: place

    required property ActionRegistry actions
    required property SettingsModel settings
    readonly property bool capturing: sheet.capturingId !== ""

    function open() { sheet.open() }

    ShortcutSheet {
        id: sheet
        actions: place.actions
        settings: place.settings
    }
}
