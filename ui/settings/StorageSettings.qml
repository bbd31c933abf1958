import QtQuick
import VidGo.Controls
import VidGo.Settings

// Where things are kept, and how much of what can be made again.
SettingsGroup {
    id: group

    required property SettingsModel settings
    required property StorageModel storage

    //: Heading above data folder and cache.
    title: qsTr("Storage")

    DataFolderRow { settings: group.settings }
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
            valueText: Qt.locale(group.storage.hub.languageCode).formattedDataSize(steps[Math.round(value)] * 1000000, 1, Locale.DataSizeSIFormat)
            onPressedChanged: if (!pressed) group.settings.cacheLimit = steps[Math.round(value)]
            Keys.onReleased: group.settings.cacheLimit = steps[Math.round(value)]
        }
    }
    SettingsRow {
        //: Name of a line of the settings: what is used on the disk.
        title: qsTr("In use")
        text: group.storage.renewableSize === "" ? ""
            //: Sizes such as “240 MB”: %1 of what the person made, %2 of what can be made again.
            : qsTr("Your own: %1 · Previews and examples: %2").arg(group.storage.ownSize).arg(group.storage.renewableSize)
        note: group.storage.errorText

        VButton {
            objectName: "clearCache"
            width: parent.width
            busy: group.storage.busy
            //: Button that removes previews and examples, which are made again when needed.
            text: qsTr("Clear previews and examples")
            onClicked: group.storage.clearCache()
        }
    }
}
