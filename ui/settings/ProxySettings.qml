import QtQuick
import VidGo.Controls
import VidGo.Settings

// How the studio gets out of the person's network.
SettingsGroup {
    id: group

    required property SettingsModel settings
    signal restartWanted
    readonly property bool byHand: proxy.use === "manual"

    //: Heading above the setting for a proxy.
    title: qsTr("Network")
    onByHandChanged: if (byHand) proxy.look()
    Component.onCompleted: if (byHand) proxy.look()

    ProxyModel {
        id: proxy
        settings: group.settings
        onPasswordKept: password.clear()
    }
    SettingsRow {
        //: Name of a setting: the computer through which the studio reaches the internet.
        title: qsTr("Proxy")
        //: Explains the setting Proxy.
        text: qsTr("Some companies and schools let programs out through a proxy only. It counts for providers, for your VidGo account and for payments; what runs on this computer is never sent through it.")
        note: !proxy.waits ? ""
            //: Another proxy was chosen; it counts from the next start on.
            : qsTr("The new proxy waits for the next start.")

        VComboBox {
            objectName: "proxyUse"
            width: parent.width
            textRole: "text"
            valueRole: "value"
            model: [
                //: A choice of a proxy: what the operating system says.
                { value: "system", text: qsTr("As the system says") },
                //: A choice of a proxy.
                { value: "direct", text: qsTr("None") },
                //: A choice of a proxy: its address is typed below.
                { value: "manual", text: qsTr("By its address") },
                //: A choice of a proxy: a script (proxy auto-config) of the network says which.
                { value: "script", text: qsTr("By a script of the network") }
            ]
            currentIndex: model.findIndex(entry => entry.value === proxy.use)
            //: What a screen reader calls the choice of a proxy.
            Accessible.name: qsTr("Proxy")
            onActivated: proxy.use = currentValue
        }
        VTextField {
            objectName: "proxyAddress"
            width: parent.width
            visible: group.byHand
            text: proxy.address
            maximumLength: 300
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            //: In the empty field for the address of a proxy: an example, which looks the same in every language.
            placeholderText: qsTr("http://proxy.example.com:3128")
            //: What a screen reader calls the field for the address of a proxy.
            input.Accessible.name: qsTr("Address of the proxy")
            errorText: proxy.isAddress(text) ? ""
                //: Below the field for the address of a proxy.
                : qsTr("Type an address that begins with http://, https:// or socks5h://, without a name and a password in it.")
            onEditingFinished: proxy.address = text
        }
        VTextField {
            objectName: "proxyScript"
            width: parent.width
            visible: proxy.use === "script"
            text: proxy.script
            maximumLength: 300
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            //: In the empty field for where a proxy script is: an example, which looks the same in every language.
            placeholderText: qsTr("http://wpad.example.com/proxy.pac")
            //: What a screen reader calls the field for where a proxy script is.
            input.Accessible.name: qsTr("Address of the script")
            errorText: proxy.isScript(text) ? ""
                //: Below the field for where a proxy script is.
                : qsTr("Type an address that begins with http://, https:// or file://.")
            onEditingFinished: proxy.script = text
        }
        VButton {
            objectName: "restartForProxy"
            width: parent.width
            visible: proxy.waits
            //: Button: the studio ends and starts again.
            text: qsTr("Restart now")
            onClicked: group.restartWanted()
        }
    }
    SettingsRow {
        visible: group.byHand
        //: Name of a setting: hosts that are reached without a proxy.
        title: qsTr("Reached without the proxy")
        //: Explains the list of hosts without a proxy. The two names are examples.
        text: qsTr("Hosts and domains, with commas between them, such as office.example.com, .lan")

        VTextField {
            objectName: "proxyExceptions"
            width: parent.width
            text: proxy.exceptions
            maximumLength: 2000
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            //: What a screen reader calls the field for hosts that are reached without a proxy.
            input.Accessible.name: qsTr("Reached without the proxy")
            onEditingFinished: proxy.exceptions = text
        }
    }
    SettingsRow {
        visible: group.byHand
        //: Name of a setting: name and password that a proxy asks for.
        title: qsTr("Sign-in to the proxy")
        text: proxy.hasPassword
            //: Explains the password of a proxy, where one is kept.
            ? qsTr("A password is kept in the keychain of your system.")
            //: Explains name and password of a proxy.
            : qsTr("Only if the proxy asks for a name. The password is kept in the keychain of your system.")
        note: proxy.errorText

        VTextField {
            objectName: "proxyUser"
            width: parent.width
            text: proxy.user
            maximumLength: 200
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            //: In the empty field for the name with which one signs in to a proxy.
            placeholderText: qsTr("Name")
            //: What a screen reader calls the field for the name at a proxy.
            input.Accessible.name: qsTr("Name at the proxy")
            onEditingFinished: proxy.user = text
        }
        VTextField {
            id: password
            objectName: "proxyPassword"
            width: parent.width
            visible: proxy.user !== ""
            enabled: !proxy.busy
            echoMode: TextInput.Password
            maximumLength: 512
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            placeholderText: proxy.hasPassword
                //: In the empty field for the password of a proxy, where one is kept.
                ? qsTr("Another password")
                //: In the empty field for the password of a proxy.
                : qsTr("Password")
            //: What a screen reader calls the field for the password of a proxy.
            input.Accessible.name: qsTr("Password for the proxy")
            onAccepted: if (text !== "") proxy.keepPassword(text)
        }
        VButton {
            objectName: "keepProxyPassword"
            width: parent.width
            visible: proxy.user !== ""
            enabled: password.text !== "" && !proxy.busy
            busy: proxy.busy
            //: Button: keeps the password of a proxy in the keychain.
            text: qsTr("Keep the password")
            onClicked: proxy.keepPassword(password.text)
        }
        VButton {
            objectName: "removeProxyPassword"
            visible: proxy.hasPassword
            enabled: !proxy.busy
            kind: VButton.Ghost
            compact: true
            //: Button: removes the password of a proxy from the keychain. Short.
            text: qsTr("Remove the password")
            onClicked: proxy.keepPassword("")
        }
    }
}
