import QtQuick
import VidGo.Controls
import VidGo.Settings

// One provider: how it does on the left, its key on the right.
SettingsRow {
    id: row

    required property ProviderListModel providers
    required property string providerId
    required property string name
    required property bool hasKey
    required property bool removable
    required property string keyText
    required property string keyHint
    required property string keyPage
    required property string standing
    required property string again
    required property bool heldBack
    required property string numbers
    required property string balance
    required property bool busy
    required property string problem

    readonly property var facts: [keyText, standing, again,
        //: What is left on the account at a provider; %1 is a number with its unit
        balance !== "" ? qsTr("Balance: %1").arg(balance) : ""].filter(text => text !== "")

    objectName: "provider_" + providerId
    title: name
    text: facts.join(" · ") + (numbers !== "" ? "\n" + numbers : "")
    note: problem

    Connections {
        target: row.providers
        function onKeyTaken(providerId) {
            if (providerId === row.providerId)
                field.clear()
        }
    }
    VTextField {
        id: field
        objectName: "keyField_" + row.providerId
        width: parent.width
        enabled: !row.busy
        echoMode: TextInput.Password
        maximumLength: 512
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        placeholderText: row.hasKey
            //: In the empty field for the key of a provider, where one is kept
            ? qsTr("Another key") : row.keyHint !== ""
            //: In the empty field for the key of a provider; %1 is how such a key begins
            ? qsTr("Key, %1").arg(row.keyHint)
            //: In the empty field for the key of a provider
            : qsTr("Key")
        //: What a screen reader calls the field for the key of a provider; %1 is its name.
        input.Accessible.name: qsTr("Key for %1").arg(row.name)
        onAccepted: if (text !== "") row.providers.setKey(row.providerId, text)
    }
    VButton {
        objectName: "keyButton_" + row.providerId
        width: parent.width
        enabled: field.text !== "" && !row.busy
        busy: row.busy
        //: Button: the provider is asked whether it takes the key, which is kept then.
        text: qsTr("Check and keep")
        onClicked: row.providers.setKey(row.providerId, field.text)
    }
    Flow {
        width: parent.width
        spacing: Theme.s1

        VButton {
            objectName: "keyPage_" + row.providerId
            visible: row.keyPage !== "" && !row.hasKey
            kind: VButton.Ghost
            compact: true
            iconName: "external"
            //: Opens the page of a provider on which people get a key. Short.
            text: qsTr("Get a key")
            onClicked: Qt.openUrlExternally(row.keyPage)
        }
        VButton {
            objectName: "checkProvider_" + row.providerId
            visible: row.hasKey
            enabled: !row.busy
            kind: VButton.Ghost
            compact: true
            //: Asks a provider for its balance and whether it can be reached. Short.
            text: qsTr("Check now")
            onClicked: row.providers.check(row.providerId)
        }
        VButton {
            objectName: "resetProvider_" + row.providerId
            visible: row.heldBack
            enabled: !row.busy
            kind: VButton.Ghost
            compact: true
            //: A provider that was left alone after failures is asked again. Short.
            text: qsTr("Ask again")
            onClicked: row.providers.reset(row.providerId)
        }
        VButton {
            objectName: "removeKey_" + row.providerId
            visible: row.removable
            enabled: !row.busy
            kind: VButton.Ghost
            compact: true
            //: Removes the key of a provider from the keychain. Short.
            text: qsTr("Remove the key")
            onClicked: row.providers.removeKey(row.providerId)
        }
    }
}
