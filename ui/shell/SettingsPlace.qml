import QtQuick
import VidGo.Settings

SettingsPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    settings: place.settings
    session: place.session
    onShortcutsWanted: place.shortcutsWanted()
    onRestartWanted: place.restartWanted()
}
