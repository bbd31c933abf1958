import QtQuick
import VidGo.Controls

// Says where such a picture can be made.
Row {
    id: chip

    required property bool local

    spacing: Theme.s1 + 2

    VIcon {
        anchors.verticalCenter: parent.verticalCenter
        name: chip.local ? "check" : "lock"
        size: Theme.iconSmall
        color: chip.local ? Theme.good : Theme.offerText
    }
    VText {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.textSmall
        weight: Theme.semiBold
        color: chip.local ? Theme.good : Theme.offerText
        text: chip.local
            //: A style or a tool needs no network and no account.
            ? qsTr("Runs on this computer")
            //: A style or a tool is made by an online service.
            : qsTr("Needs an online service")
    }
}
