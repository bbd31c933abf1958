import QtQuick
import VidGo.Controls
import VidGo.Settings
import VidGo.Shell

// All keys of the studio: to look up, and to change.
VDialog {
    id: sheet

    required property ActionRegistry actions
    required property SettingsModel settings
    // The action whose keys are being chosen; empty: none.
    property string capturingId: ""
    // Keys that were pressed but belong to another action.
    property string pendingKeys: ""
    property string pendingId: ""
    readonly property string rivalId: pendingKeys === "" ? "" : actions.conflictOf(pendingId, pendingKeys)

    objectName: "shortcutSheet"
    //: Title of the dialog with all keyboard shortcuts.
    title: qsTr("Keyboard shortcuts")
    //: Button that closes a dialog.
    rejectText: qsTr("Close")
    width: Math.min(680, parent ? parent.width - 2 * Theme.s6 : 680)
    height: parent ? Math.min(760, parent.height - 2 * Theme.s6) : 600
    onAboutToShow: field.clear()
    onClosed: sheet.stop()

    function stop() {
        capturingId = ""
        pendingId = ""
        pendingKeys = ""
    }

    function take(actionId: string, keys: string) {
        capturingId = ""
        pendingId = actionId
        pendingKeys = keys
        if (rivalId === "")
            sheet.keep()
    }

    function keep() {
        const rival = rivalId
        if (rival !== "")
            settings.setShortcut(rival, "")
        if (actions.usualKeysOf(pendingId) === pendingKeys)
            settings.resetShortcut(pendingId)
        else
            settings.setShortcut(pendingId, pendingKeys)
        sheet.stop()
    }

    ShortcutModel {
        id: lines
        actions: sheet.actions
        pageKeys: own.keys
        filter: field.text
    }
    PageKeys { id: own }

    contentItem: Item {
        VSearchField {
            id: field
            objectName: "shortcutFilter"
            width: parent.width - reset.width - Theme.s2
            focus: true
            //: In the empty search field above the list of keyboard shortcuts.
            placeholderText: qsTr("Find a shortcut")
        }
        VButton {
            id: reset
            objectName: "resetAllKeys"
            anchors.right: parent.right
            enabled: sheet.settings.hasShortcuts
            //: Button: every action gets its usual keys again.
            text: qsTr("Reset all")
            onClicked: sheet.settings.resetShortcuts()
        }
        ShortcutLines {
            id: list
            objectName: "shortcutList"
            anchors { fill: parent; topMargin: field.height + Theme.s2; bottomMargin: rival.visible ? rival.height + Theme.s2 : 0 }
            model: lines
            actions: sheet.actions
            capturingId: sheet.capturingId
            onCaptureWanted: actionId => sheet.capturingId = actionId
            onCaptureCancelled: actionId => { if (sheet.capturingId === actionId) sheet.capturingId = "" }
            onCaptured: (actionId, keys) => sheet.take(actionId, keys)
            onResetWanted: actionId => sheet.settings.resetShortcut(actionId)
            onRemoveWanted: actionId => sheet.settings.setShortcut(actionId, "")
        }
        VText {
            anchors.centerIn: list
            visible: list.count === 0
            //: The search in the list of keyboard shortcuts found none.
            text: qsTr("Nothing found")
            muted: true
        }
        ShortcutConflict {
            id: rival
            objectName: "shortcutConflict"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: sheet.rivalId !== ""
            //: %1 are keys such as “Ctrl+L”, %2 is what they do now.
            text: qsTr("%1 is taken by “%2”.").arg(sheet.actions.nativeText(sheet.pendingKeys)).arg(sheet.actions.textOf(sheet.rivalId))
            onAccepted: sheet.keep()
            onRejected: sheet.stop()
        }
    }
}
