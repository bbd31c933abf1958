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
        return own.concat(any, online.choices.map(choice => ({ text: nameOf(choice), value: choice.id })))
    }

    implicitHeight: column.height + 2 * Theme.s4

    function nameOf(choice: var): string {
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
            //: Below the choice who makes a picture, where it is a provider
            text: qsTr("Your picture and your words are sent to the provider.")
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
            visible: root.online.active && !root.online.ready
            iconName: "lock"
            //: Below the choice who makes a picture, where nobody of the chosen can be asked
            text: qsTr("It needs a key of yours that this provider takes.")
        }
        VButton {
            objectName: "placeKeyButton"
            visible: root.online.active && !root.online.ready
            x: Theme.iconSmall + Theme.s2 - Theme.s3
            kind: VButton.Ghost
            compact: true
            //: Leads to the settings, to the keys for providers. Short.
            text: qsTr("Add a key")
            onClicked: root.openSettings()
        }
    }
}
