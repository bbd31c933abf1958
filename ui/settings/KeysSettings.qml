import QtQuick
import VidGo.Controls
import VidGo.Settings

// The way to the list of shortcuts.
SettingsGroup {
    id: group

    required property SettingsModel settings
    signal shortcutsWanted

    //: Heading above the way to the keyboard shortcuts.
    title: qsTr("Keyboard")

    SettingsRow {
        //: Name of a setting.
        title: qsTr("Keyboard shortcuts")
        text: group.settings.hasShortcuts
            //: The person chose other keys for some actions; %n counts them.
            ? qsTr("%n shortcut(s) of your own.", "", Object.keys(group.settings.shortcuts).length)
            //: No shortcut was changed.
            : qsTr("Every action has its usual keys.")

        VButton {
            objectName: "shortcutsButton"
            width: parent.width
            //: Button that shows all keyboard shortcuts, which can be changed there.
            text: qsTr("Look up and change…")
            onClicked: group.shortcutsWanted()
        }
    }
}
