import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Settings

// Language, theme, scale and motion.
SettingsGroup {
    id: group

    required property SettingsModel settings
    signal restartWanted

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
    SettingsRow {
        //: Name of a setting: how large everything in the window is.
        title: qsTr("Scale")
        //: Explains the setting Scale.
        text: qsTr("How large text and controls are, on top of the scale of your screen. Counts from the next start.")
        note: !group.settings.scaleWaits ? ""
            //: Another scale was chosen; it counts from the next start on.
            : qsTr("The new scale waits for the next start.")

        VSlider {
            id: scale
            objectName: "scaleSlider"
            width: parent.width
            from: 100
            to: 300
            stepSize: 25
            snapMode: T.Slider.SnapAlways
            value: group.settings.uiScale
            //: What a screen reader calls the slider for the scale.
            Accessible.name: qsTr("Scale")
            //: The scale in per cent.
            valueText: qsTr("%1%").arg(Math.round(value))
            onPressedChanged: if (!pressed) group.settings.uiScale = Math.round(value)
            Keys.onReleased: group.settings.uiScale = Math.round(scale.value)
        }
        VButton {
            objectName: "restartForScale"
            width: parent.width
            visible: group.settings.scaleWaits
            //: Button: the studio ends and starts again.
            text: qsTr("Restart now")
            onClicked: group.restartWanted()
        }
    }
    SettingsRow {
        //: Name of a setting: whether things move in the window.
        title: qsTr("Reduce motion")
        //: Explains the setting Reduce motion.
        text: qsTr("Nothing fades, slides or grows; everything changes at once.")

        VSwitch {
            objectName: "motionSwitch"
            width: parent.width
            checked: group.settings.reducedMotion
            //: What a screen reader calls the switch.
            Accessible.name: qsTr("Reduce motion")
            onToggled: group.settings.reducedMotion = checked
        }
    }
}
