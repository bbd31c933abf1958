import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings

// Search at the left; at the right what the studio can do now and the language.
Item {
    id: bar

    required property ServiceHub hub
    required property SettingsModel settings
    signal exampleWanted(string toolId, string materialId)
    signal resultWanted(string itemId)

    implicitHeight: 64

    function focusSearch() {
        search.focusField()
    }

    SearchBox {
        id: search
        anchors { left: parent.left; leftMargin: Theme.s6; verticalCenter: parent.verticalCenter }
        width: Math.min(470, chips.x - x - Theme.s4)
        hub: bar.hub
        onExampleWanted: (toolId, materialId) => bar.exampleWanted(toolId, materialId)
        onResultWanted: itemId => bar.resultWanted(itemId)
    }
    Row {
        id: chips
        anchors { right: parent.right; rightMargin: Theme.s6; verticalCenter: parent.verticalCenter }
        spacing: Theme.s3

        OfflineChip {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.hub.offlineReady
        }
        LanguageBox {
            anchors.verticalCenter: parent.verticalCenter
            settings: bar.settings
            hub: bar.hub
        }
    }
}
