import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings

// What the person can choose. Every change is saved at once.
FocusScope {
    id: page

    required property ServiceHub hub
    required property SettingsModel settings
    required property SessionState session
    required property ExampleSyncModel newExamples
    property bool sandboxOffered: false
    readonly property bool ready: true
    signal shortcutsWanted
    signal restartWanted
    signal sandboxWanted

    objectName: "settingsPage"
    onVisibleChanged: {
        if (!visible)
            return
        storage.reload()
        // Who comes back begins at the top, with the keyboard too.
        flick.focus = true
        flick.contentY = 0
    }

    // "looks", "mode", "account", "providers", "storage", "privacy" or "about": brings the group into view, with the keyboard in it.
    function showSection(section: string) {
        const wanted = { looks: looks, mode: mode, account: server, providers: providers, storage: store, privacy: privacy, about: about }[section]
        if (!wanted)
            return
        // Visitors have no providers: how that is changed stands under the mode.
        const group = wanted.visible ? wanted : mode
        group.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason)
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, group.y - Theme.s4))
    }

    StorageModel {
        id: storage
        hub: page.hub
    }
    Flickable {
        id: flick
        readonly property Item focused: Window.activeFocusItem
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.s6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: VScrollBar {}
        onFocusedChanged: if (page.activeFocus && focused) flick.reveal(focused.mapToItem(column, 0, 0).y, focused.height)

        function reveal(top: real, height: real) {
            const last = Math.max(0, contentHeight - flick.height)
            if (top < contentY + Theme.s6)
                contentY = Math.max(0, top - Theme.s6)
            else if (top + height > contentY + flick.height - Theme.s6)
                contentY = Math.min(last, top + height - flick.height + Theme.s6)
        }

        Column {
            id: column
            x: Math.max(Theme.s6, (page.width - width) / 2)
            width: Math.min(page.width - 2 * Theme.s6, 860)
            spacing: Theme.s5

            VHeading {
                width: parent.width
                //: Heading of the page on which the person chooses language, theme and so on.
                text: qsTr("Settings")
                size: Theme.textTitle
            }
            SettingsNotice {
                width: parent.width
                visible: page.settings.wereReset
                iconName: "warning"
                //: The file with the settings could not be read when the studio started.
                text: qsTr("Your settings file was damaged. It was put aside and the settings begin anew.")
            }
            SettingsNotice {
                objectName: "settingsError"
                width: parent.width
                visible: page.settings.errorText !== ""
                bad: true
                iconName: "error"
                //: A change on the settings page could not be kept; %1 is a sentence that says why.
                text: qsTr("Your change was not saved. %1").arg(page.settings.errorText)
            }
            LooksSettings {
                id: looks
                width: parent.width
                settings: page.settings
                onRestartWanted: page.restartWanted()
            }
            KeysSettings {
                width: parent.width
                settings: page.settings
                onShortcutsWanted: page.shortcutsWanted()
            }
            ModeSettings {
                id: mode
                width: parent.width
                session: page.session
            }
            ServerSettings {
                id: server
                width: parent.width
                settings: page.settings
                sandboxOffered: page.sandboxOffered
                onRestartWanted: page.restartWanted()
                onSandboxWanted: page.sandboxWanted()
            }
            ExampleSettings {
                width: parent.width
                settings: page.settings
                newExamples: page.newExamples
            }
            ProviderSettings {
                id: providers
                width: parent.width
                hub: page.hub
            }
            BudgetSettings {
                width: parent.width
                hub: page.hub
            }
            ProxySettings {
                width: parent.width
                settings: page.settings
                onRestartWanted: page.restartWanted()
            }
            StorageSettings {
                id: store
                width: parent.width
                settings: page.settings
                storage: storage
            }
            WorkSettings {
                width: parent.width
                settings: page.settings
            }
            PrivacySettings {
                id: privacy
                width: parent.width
                storage: storage
                onDeletionWanted: deletion.open()
                onRestartWanted: page.restartWanted()
            }
            AboutSettings {
                id: about
                width: parent.width
                onCreditsWanted: credits.open()
            }
        }
    }

    CreditsView { id: credits }
    DeletionDialog {
        id: deletion
        onAccepted: storage.orderDeletion()
    }
}
