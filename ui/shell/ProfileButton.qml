import QtQuick
import VidGo.Account
import VidGo.Bridge
import VidGo.Controls

// Leads to the profile and says, for a screen reader too, who is signed in or how the studio is used.
VIconButton {
    id: button

    required property SessionState session
    required property AccountInfo account

    objectName: "profileButton"
    implicitHeight: Theme.controlHeight - Theme.s1
    iconName: account.signedIn ? "" : "avatar"
    label: account.signedIn
        //: Button that opens the profile page; %1 is the name or the address of who is signed in.
        ? qsTr("Profile: %1").arg(account.name !== "" ? account.name : account.email)
        : session.visitor
        //: Button that opens the profile page; the person looks around without an account.
        ? qsTr("Profile: visitor")
        //: Button that opens the profile page; the studio works without limits on this computer.
        : qsTr("Profile: own computer")

    Initials {
        anchors.centerIn: parent
        visible: button.account.signedIn
        implicitHeight: Theme.controlHeightSmall
        name: button.account.name
        email: button.account.email
        size: Theme.textSmall
    }
}
