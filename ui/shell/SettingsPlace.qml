import QtQuick
import VidGo.Settings

SettingsPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    settings: place.settings
    session: place.session
    newExamples: place.newExamples
    onShortcutsWanted: place.shortcutsWanted()
    sandboxOffered: place.sandboxOffered
    onRestartWanted: place.restartWanted()
    onSandboxWanted: place.sandboxWanted()
}
