import QtQuick
import VidGo.Controls

// Nobody is signed in, so that there is nothing to show.
Item {
    id: root

    property bool hasServer: false
    signal signInWanted

    VEmptyState {
        anchors.centerIn: parent
        width: parent.width
        iconName: "avatar"
        //: In the place of orders, receipts and credits.
        title: qsTr("Nobody is signed in")
        text: root.hasServer
            //: In the place of orders, receipts and credits, when nobody is signed in.
            ? qsTr("Orders, receipts and credits belong to a VidGo account. Everything on this computer works without one.")
            //: In the place of orders, receipts and credits, when the studio knows no server.
            : qsTr("Orders, receipts and credits belong to a VidGo account. This studio knows no VidGo server yet: add its address in the settings. Everything on this computer works without one.")
        actionText: root.hasServer
            //: Button: signs in with a VidGo account.
            ? qsTr("Sign in") : ""
        onAction: root.signInWanted()
    }
}
