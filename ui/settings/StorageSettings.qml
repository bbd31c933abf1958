import QtQuick
import QtQuick.Dialogs
import VidGo.Controls
import VidGo.Settings

// Where things are kept, and how much of what can be made again.
SettingsGroup {
    id: group

    required property SettingsModel settings

    //: Heading above data folder and cache.
    title: qsTr("Storage")

    SettingsRow {
        //: Name of a setting: the folder in which everything is kept.
        title: qsTr("Data folder")
        text: group.settings.dataFolder
        note: group.settings.nextDataFolder === "" ? ""
            //: A new data folder was chosen; %1 is its path.
            : qsTr("From the next start: %1. Results that exist stay in the folder they are in.").arg(group.settings.nextDataFolder)

        Row {
            width: parent.width
            spacing: Theme.s2

            VButton {
                width: (parent.width - parent.spacing) / 2
                iconName: "folder"
                //: Button that shows the data folder in the file manager.
                text: qsTr("Open")
                onClicked: Qt.openUrlExternally(group.settings.dataFolderUrl())
            }
            VButton {
                objectName: "chooseDataFolder"
                width: (parent.width - parent.spacing) / 2
                //: Button that opens a dialog to choose another data folder.
                text: qsTr("Change…")
                onClicked: folderDialog.open()
            }
        }
        VText {
            width: parent.width
            //: Explains what choosing another data folder does.
            text: qsTr("Another folder is used from the next start on. Nothing is moved: existing results stay where they are.")
            size: Theme.textTiny
            muted: true
            wrapMode: Text.Wrap
        }
        VButton {
            width: parent.width
            visible: group.settings.nextDataFolder !== ""
            kind: VButton.Ghost
            //: Button that takes back the choice of another data folder.
            text: qsTr("Keep the present folder")
            onClicked: group.settings.chooseDataFolder(group.settings.dataFolderUrl())
        }
    }
    SettingsRow {
        //: Name of a setting: how much disk space may be used for what can be made again.
        title: qsTr("Space for previews and examples")
        //: Explains the limit of the cache.
        text: qsTr("What can be made again is removed first. Your own results never count and are never removed.")

        VSlider {
            id: limit
            readonly property var steps: [500, 1000, 2000, 5000, 10000, 20000]
            width: parent.width
            from: 0
            to: steps.length - 1
            stepSize: 1
            value: Math.max(0, steps.findIndex(step => step >= group.settings.cacheLimit))
            //: What a screen reader calls the slider for the space of previews and examples.
            label: qsTr("At most")
            valueText: Qt.locale().formattedDataSize(steps[Math.round(value)] * 1000000, 1, Locale.DataSizeSIFormat)
            onPressedChanged: if (!pressed) group.settings.cacheLimit = steps[Math.round(value)]
            Keys.onReleased: group.settings.cacheLimit = steps[Math.round(value)]
        }
    }
    FolderDialog {
        id: folderDialog
        currentFolder: group.settings.dataFolderUrl()
        onAccepted: group.settings.chooseDataFolder(selectedFolder)
    }
}
