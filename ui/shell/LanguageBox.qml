import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings

// The language, within reach on every page: someone who cannot read the present one finds no settings page.
VComboBox {
    id: box

    required property ServiceHub hub
    required property SettingsModel settings

    objectName: "languageSwitcher"
    implicitWidth: 132
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    textRole: "text"
    valueRole: "value"
    // That of the system is only offered on the settings page.
    model: settings.namedLanguages
    currentIndex: settings.namedLanguages.findIndex(entry => entry.value === box.hub.languageCode)
    //: What a screen reader calls the choice of a language.
    Accessible.name: qsTr("Language")
    onActivated: settings.language = currentValue
}
