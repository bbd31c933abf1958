import QtQuick
import VidGo.Controls
import VidGo.Settings

// Language and theme.
SettingsGroup {
    id: group

    required property SettingsModel settings

    //: Heading above language and theme.
    title: qsTr("Language and look")

    SettingsRow {
        //: Name of a setting.
        title: qsTr("Language")
        //: Explains the setting Language.
        text: qsTr("Changes at once, everywhere in the studio.")

        VComboBox {
            objectName: "languageBox"
            width: parent.width
            textRole: "text"
            valueRole: "value"
            model: group.settings.languages
            currentIndex: group.settings.languages.findIndex(entry => entry.value === group.settings.language)
            //: What a screen reader calls the choice of a language.
            Accessible.name: qsTr("Language")
            onActivated: group.settings.language = currentValue
        }
    }
    SettingsRow {
        //: Name of a setting.
        title: qsTr("Theme")
        //: Explains the setting Theme.
        text: qsTr("High contrast uses the strongest differences and thick lines.")

        VComboBox {
            objectName: "themeBox"
            width: parent.width
            textRole: "text"
            valueRole: "value"
            model: [
                //: A theme: light or dark as the operating system is set.
                { value: "system", text: qsTr("Same as the system") },
                //: A theme.
                { value: "light", text: qsTr("Light") },
                //: A theme.
                { value: "dark", text: qsTr("Dark") },
                //: A theme.
                { value: "high_contrast", text: qsTr("High contrast") }
            ]
            currentIndex: model.findIndex(entry => entry.value === group.settings.theme)
            //: What a screen reader calls the choice of a theme.
            Accessible.name: qsTr("Theme")
            onActivated: group.settings.theme = currentValue
        }
    }
}
