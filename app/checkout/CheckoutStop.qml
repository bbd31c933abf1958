import QtQuick
import VidGo.Controls

// The page could not be shown.
Rectangle {
    id: stop

    signal again
    signal browserWanted

    visible: false
    color: Theme.background

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, 460)
        spacing: Theme.s3

        VErrorState {
            width: parent.width
            //: Heading in the payment's window
            title: qsTr("The payment's page cannot be shown")
            //: Below the heading
            text: qsTr("Check your connection and try again, or pay in the browser of your system.")
            //: The line about money
            note: qsTr("If you have confirmed a payment already, VidGo Studio finds out by itself. You are never charged twice for one order.")
            onAction: stop.again()
        }
        VButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "external"
            kind: VButton.Ghost
            //: Button that opens the payment's page in the browser of the system
            text: qsTr("Open in the browser instead")
            onClicked: stop.browserWanted()
        }
    }
}
