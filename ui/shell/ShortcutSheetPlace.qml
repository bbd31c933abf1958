pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Settings
import VidGo.Shell

// Holds the shortcut sheet, which is made when it is first asked for. Qt 6.4's Loader refuses bound components; a
// repeater of one makes them as well.
Item {
    id: root

    required property ActionRegistry actions
    required property SettingsModel settings
    property ShortcutSheet sheet: null
    readonly property bool capturing: sheet !== null && sheet.capturingId !== ""
    property int wanted: 0

    function open() {
        wanted = 1
        sheet.open()
    }

    Repeater {
        model: root.wanted

        Item {
            ShortcutSheet {
                id: made
                actions: root.actions
                settings: root.settings
                Component.onCompleted: root.sheet = made
            }
        }
    }
}
