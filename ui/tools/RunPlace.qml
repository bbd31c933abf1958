pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// Who makes it: this computer, whichever provider serves best, or a certain one.
VCard {
    id: root

    required property OnlineRun online
    required property bool runsOnDevice
    signal openSettings

    readonly property var entries: {
        const own = runsOnDevice
            //: The choice who makes a picture: the person's computer
            ? [{ text: qsTr("This computer"), value: "" }] : []
        //: The choice who makes a picture: whichever provider serves best
        const any = [{ text: qsTr("Online, automatic"), value: "auto" }]
        const all = online.choices.map(choice => ({ text: nameOf(choice), value: choice.id }))
        return own.concat(all.filter(entry => entry.value === root.server), any,
                          all.filter(entry => entry.value !== root.server))
    }
    // Of providers it has this id: the server at which the person may have an account.
    readonly property string server: "vidgo"
    readonly property bool isServer: online.provider === server
    readonly property string reason: reasonOf(online.choices)

    implicitHeight: column.height + 2 * Theme.s4

    // Why the chosen one cannot be asked.
    function reasonOf(choices: var): string {
        return choices.find(choice => choice.id === online.provider)?.reason ?? ""
    }
    function nameOf(choice: var): string {
        if (choice.id === root.server)
            //: The choice who makes a picture: a VidGo server, for the credits of the person's account there
            return qsTr("VidGo, with credits")
        if (choice.ready)
            return choice.name
        return choice.reason === "no_key"
            //: A provider in a list of choices; there is no key for it yet. %1 is its name. Short.
            ? qsTr("%1 – no key").arg(choice.name)
            //: A provider in a list of choices that cannot be asked at the moment. %1 is its name. Short.
            : qsTr("%1 – not now").arg(choice.name)
    }

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s2

        VComboBox {
            objectName: "placeChoice"
            width: parent.width
            //: The choice who makes a picture or a clip: this computer or a provider. Short.
            label: qsTr("Made by")
            textRole: "text"
            valueRole: "value"
            model: root.entries
            currentIndex: root.entries.findIndex(entry => entry.value === root.online.provider)
            onActivated: root.online.provider = currentValue
        }
        NoteLine {
            objectName: "placeNote"
            width: parent.width
            visible: root.online.active && root.online.ready
            text: root.isServer
                //: Below the choice who makes a picture, where it is a VidGo server
                ? qsTr("Your picture and your words are sent to VidGo. If nothing comes of it, the credits go back.")
                //: Below the choice who makes a picture, where it is a provider
                : qsTr("Your picture and your words are sent to the provider.")
        }
        NoteLine {
            objectName: "serverNote"
            width: parent.width
            visible: root.isServer && root.reason !== ""
            iconName: "warning"
            text: root.reason === "offline"
                //: Below the choice who makes a picture, where it is a VidGo server that does not answer
                ? qsTr("The VidGo server cannot be reached at the moment.")
                //: Below the choice who makes a picture, where it is a VidGo server and nobody is signed in
                : qsTr("Sign in with your VidGo account first.")
        }
        NoteLine {
            objectName: "precheckNote"
            width: parent.width
            visible: text !== ""
            iconName: "warning"
            text: root.online.warningText
        }
        NoteLine {
            objectName: "placeKeyNote"
            width: parent.width
            visible: root.online.active && !root.online.ready && !root.isServer
            iconName: "lock"
            //: Below the choice who makes a picture, where nobody of the chosen can be asked
            text: qsTr("It needs a key of yours that this provider takes.")
        }
        VButton {
            objectName: "placeKeyButton"
            visible: root.online.active && !root.online.ready && !root.isServer
            x: Theme.iconSmall + Theme.s2 - Theme.s3
            kind: VButton.Ghost
            compact: true
            //: Leads to the settings, to the keys for providers. Short.
            text: qsTr("Add a key")
            onClicked: root.openSettings()
        }
    }
}
