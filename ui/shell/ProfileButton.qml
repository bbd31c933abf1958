import QtQuick
import VidGo.Bridge
import VidGo.Controls

// Leads to the profile and says, for a screen reader too, how the studio is used.
VIconButton {
    id: button

    required property SessionState session

    objectName: "profileButton"
    implicitHeight: Theme.controlHeight - Theme.s1
    iconName: "avatar"
    label: session.visitor
        //: Button that opens the profile page; the person looks around without an account.
        ? qsTr("Profile: visitor")
        //: Button that opens the profile page; the studio works without limits on this computer.
        : qsTr("Profile: own computer")
}
