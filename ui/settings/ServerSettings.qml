import QtQuick
import VidGo.Controls
import VidGo.Settings

// Which server keeps the person's VidGo account.
SettingsGroup {
    id: group

    required property SettingsModel settings
    property bool sandboxOffered: false
    signal restartWanted
    signal sandboxWanted

    //: Heading above the setting for the server of the VidGo account.
    title: qsTr("VidGo account")

    SettingsRow {
        //: Name of a setting: the address of the server that keeps the person's account.
        title: qsTr("Server")
        //: Explains the setting Server. https:// is how such an address begins.
        text: qsTr("The address of the server that keeps your account, such as https://vidgo.example. Empty: the studio asks no server and works without an account.")
        note: !group.settings.serverWaits ? ""
            //: Another server was chosen; it counts from the next start on.
            : qsTr("The new server waits for the next start.")

        VTextField {
            id: field
            objectName: "serverAddress"
            width: parent.width
            text: group.settings.serverAddress
            maximumLength: 300
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            //: In the empty field for the address of a server.
            placeholderText: qsTr("No server")
            //: What a screen reader calls the field for the address of a server.
            input.Accessible.name: qsTr("Address of the server")
            errorText: group.settings.isServerAddress(text) ? ""
                //: Below the field for the address of a server.
                : qsTr("Type an address that begins with https://, without anything behind the name.")
            onEditingFinished: group.settings.serverAddress = text
        }
        VButton {
            objectName: "restartForServer"
            width: parent.width
            visible: group.settings.serverWaits
            //: Button: the studio ends and starts again.
            text: qsTr("Restart now")
            onClicked: group.restartWanted()
        }
    }
    SettingsRow {
        visible: group.sandboxOffered
        //: Name of a setting: a second studio in which nothing is real.
        title: qsTr("Sandbox")
        //: Explains the sandbox.
        text: qsTr("An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.")

        VButton {
            objectName: "openSandboxFromSettings"
            width: parent.width
            //: Button: opens a second studio in which nothing is real.
            text: qsTr("Open the sandbox")
            onClicked: group.sandboxWanted()
        }
    }
}
