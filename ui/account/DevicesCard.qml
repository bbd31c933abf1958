pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Account

// Where the person is signed in, and how that ends.
VCard {
    id: card

    required property ServiceHub hub
    required property AccountModel person
    // So many are shown before the person asks for all.
    readonly property int few: 4
    property bool all: false
    signal everywhereWanted

    objectName: "devicesCard"
    implicitHeight: column.height + Theme.s4 + foot.height + 2 * Theme.s5
    label: heading.text

    DeviceListModel {
        id: devices
        hub: card.hub
    }
    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s4

        VHeading {
            id: heading
            width: parent.width
            //: Heading above the devices on which somebody is signed in.
            text: qsTr("Signed in on")
        }
        Repeater {
            model: devices.state === DeviceListModel.Loading ? 2 : 0

            VSkeleton {
                width: column.width
                height: Theme.controlHeight
            }
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(devices.state === DeviceListModel.Failed ? devices.errorText : devices.problemText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VButton {
            objectName: "devicesAgain"
            visible: devices.state === DeviceListModel.Failed
            //: Button: asks for the list of devices once more after it failed.
            text: qsTr("Try again")
            onClicked: devices.reload()
        }
        Repeater {
            model: devices

            DeviceRow {
                required property int index
                width: column.width
                visible: card.all || index < card.few
                busy: devices.busy
                onEndWanted: devices.endSession(sessionId)
            }
        }
        VButton {
            visible: !card.all && devices.count > card.few
            kind: VButton.Ghost
            compact: true
            //: Button below the first few of the devices; %n counts all of them.
            text: qsTr("Show all %n", "", devices.count)
            onClicked: card.all = true
        }
    }
    Flow {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s5 }
        spacing: Theme.s2

        VButton {
            objectName: "accountSignOut"
            compact: true
            busy: card.person.busy
            //: Button: the person is signed out on this computer.
            text: qsTr("Sign out here")
            onClicked: card.person.signOut(false)
        }
        VButton {
            objectName: "accountEndOthers"
            visible: devices.others > 0
            compact: true
            busy: devices.busy
            //: Button: every other device is signed out.
            text: qsTr("Sign out the others")
            onClicked: devices.endOthers()
        }
        VButton {
            objectName: "accountSignOutEverywhere"
            visible: devices.others > 0
            compact: true
            //: Button: every device is signed out, this one too.
            text: qsTr("Sign out everywhere")
            onClicked: card.everywhereWanted()
        }
    }
}
