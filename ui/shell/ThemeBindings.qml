import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings

// The design system follows the settings.
Item {
    id: bindings

    required property ServiceHub hub
    required property SettingsModel settings
    property string forcedTheme: ""

    visible: false

    Binding {
        target: Theme
        property: "mode"
        value: bindings.forcedTheme !== "" ? bindings.forcedTheme : bindings.settings.theme
    }
    Binding {
        target: Theme
        property: "language"
        value: bindings.hub.languageCode
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: bindings.settings.reducedMotion
    }
}
