pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Shell

// The keys that work on every page, as the registry has them.
Item {
    id: shortcuts

    required property ActionRegistry actions
    // While the person is choosing keys, none may do anything.
    property bool paused: false

    Repeater {
        model: shortcuts.actions.bindings

        Item {
            id: entry
            required property var modelData

            Shortcut {
                sequences: entry.modelData.keys
                enabled: !shortcuts.paused
                onActivated: shortcuts.actions.trigger(entry.modelData.actionId)
            }
        }
    }
}
