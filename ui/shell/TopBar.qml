import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings
import VidGo.Shell

// The command palette at the left; at the right what the studio can do now, the language and the profile.
Item {
    id: bar

    required property ServiceHub hub
    required property SettingsModel settings
    required property ActionRegistry actions
    required property SessionState session
    required property AccountInfo account
    property bool sandbox: false
    property string sandboxMailbox: ""
    // The page shows an error: no place for good news.
    property bool troubled: false
    signal pageWanted(string pageId)
    signal exampleWanted(string toolId, string materialId)
    signal resultWanted(string itemId)

    implicitHeight: 64

    function openPalette() {
        search.open()
    }

    SearchBox {
        id: search
        anchors { left: parent.left; leftMargin: Theme.s6; verticalCenter: parent.verticalCenter }
        width: Math.min(470, chips.x - x - Theme.s4)
        actions: bar.actions
        onExampleWanted: (toolId, materialId) => bar.exampleWanted(toolId, materialId)
        onResultWanted: itemId => bar.resultWanted(itemId)
    }
    Row {
        id: chips
        anchors { right: parent.right; rightMargin: Theme.s6; verticalCenter: parent.verticalCenter }
        spacing: Theme.s3

        SandboxChip {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.sandbox
        }
        VIconButton {
            objectName: "sandboxMailButton"
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.sandboxMailbox !== ""
            iconName: "external"
            //: Button beside “Sandbox”. Opens a page with the mails that would have been sent, as those with codes for signing up.
            label: qsTr("Mails of the sandbox")
            onClicked: Qt.openUrlExternally(bar.sandboxMailbox)
        }
        ServerChip {
            id: serverChip
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.account.lost
            asOf: bar.account.asOf
        }
        OfflineChip {
            anchors.verticalCenter: parent.verticalCenter
            visible: !serverChip.visible && bar.hub.offlineReady && bar.width > 640 && !bar.sandbox && !bar.troubled
        }
        LanguageBox {
            anchors.verticalCenter: parent.verticalCenter
            settings: bar.settings
            hub: bar.hub
        }
        ProfileButton {
            anchors.verticalCenter: parent.verticalCenter
            session: bar.session
            account: bar.account
            onClicked: bar.pageWanted("profile")
        }
    }
}
