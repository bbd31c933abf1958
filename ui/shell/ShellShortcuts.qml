pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Shell

// The keys that work on every page.
Item {
    id: shortcuts

    required property NavigationModel pages
    required property Window window
    signal pageWanted(string pageId)
    signal searchWanted

    function toggleFullScreen() {
        const full = window.visibility === Window.FullScreen
        if (full)
            window.showNormal()
        else
            window.showFullScreen()
    }

    Repeater {
        model: 9

        Item {
            id: digit
            required property int index

            Shortcut {
                sequence: "Ctrl+" + (digit.index + 1)
                enabled: shortcuts.pages.pageAt(digit.index) !== ""
                onActivated: shortcuts.pageWanted(shortcuts.pages.pageAt(digit.index))
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: shortcuts.searchWanted()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: shortcuts.pageWanted("settings")
    }
    Shortcut {
        sequence: "F11"
        onActivated: shortcuts.toggleFullScreen()
    }
}
