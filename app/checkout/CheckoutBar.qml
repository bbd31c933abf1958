import QtQuick
import VidGo.Controls

// Whose page is shown, whether the way there is encrypted, and the way out to the system's browser.
Rectangle {
    id: bar

    required property string host
    required property string path
    required property bool encrypted
    required property bool bank
    required property bool loading
    required property real progress
    signal browserWanted

    implicitHeight: Theme.controlHeight + 2 * Theme.s2
    color: Theme.surface

    Accessible.role: Accessible.ToolBar
    //: What a screen reader calls the bar above the payment's page
    Accessible.name: qsTr("Address of the page")

    VIcon {
        id: lock
        anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        name: bar.encrypted ? "lock" : "warning"
        size: Theme.icon
        color: bar.encrypted ? Theme.good : Theme.bad
        Accessible.role: Accessible.Graphic
        Accessible.name: bar.encrypted
                         //: What a screen reader says of the lock beside the address
                         ? qsTr("The connection is encrypted.")
                         //: What a screen reader says of the sign beside the address; only on the person's own computer
                         : qsTr("The connection is not encrypted.")
    }
    Column {
        anchors { left: lock.right; right: browser.left; margins: Theme.s3; verticalCenter: parent.verticalCenter }

        VText {
            objectName: "checkoutHost"
            width: parent.width
            text: bar.host
            weight: Theme.semiBold
            elide: Text.ElideMiddle
        }
        VText {
            width: parent.width
            visible: text !== ""
            //: Below the address while the page of the person's bank is shown
            text: bar.bank ? qsTr("This page is not ours. Your bank asks you to confirm the payment.") : bar.encrypted ? ""
                           //: Below the address of a page on the person's own computer, in the sandbox
                           : qsTr("On this computer, not encrypted")
            size: Theme.textSmall
            muted: true
        }
    }
    VButton {
        id: browser
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        objectName: "checkoutBrowser"
        compact: true
        iconName: "external"
        //: Button that opens the payment's page in the browser of the system
        text: qsTr("Open in the browser instead")
        onClicked: bar.browserWanted()
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.lineWidth
        color: Theme.line
    }
    Rectangle {
        anchors { left: parent.left; bottom: parent.bottom }
        visible: bar.loading
        width: parent.width * bar.progress
        height: 2
        color: Theme.accent
    }
}
