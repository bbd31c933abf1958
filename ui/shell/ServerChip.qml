import QtQuick
import VidGo.Controls

// Says that the server of the account does not answer, and what that means.
Rectangle {
    id: chip

    /// When the server said what is shown; empty: never.
    property string asOf

    objectName: "serverChip"
    implicitWidth: words.x + words.width + Theme.s3
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    radius: height / 2
    color: Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.highContrast ? Theme.line : Theme.offer
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Accessible.description: hint.text

    VIcon {
        id: sign
        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        size: Theme.iconSmall
        color: Theme.offerText
    }
    VText {
        id: words
        x: sign.x + sign.width + Theme.s1 + 2
        anchors.verticalCenter: parent.verticalCenter
        //: In the top bar: the server of the VidGo account does not answer. Short.
        text: qsTr("Server not reachable")
        size: Theme.textSmall
        weight: Theme.semiBold
        Accessible.ignored: true
    }
    HoverHandler { id: hover }
    VTooltip {
        id: hint
        y: chip.height + Theme.s2
        text: chip.asOf === ""
            //: Explains “Server not reachable”; the sentences stand below each other.
            ? qsTr("What you see of your account is what the server said last.\nWhat this computer makes by itself goes on. The studio keeps trying.")
            //: Explains “Server not reachable”; the sentences stand below each other. %1 is a day and a time.
            : qsTr("What you see of your account is from %1.\nWhat this computer makes by itself goes on. The studio keeps trying.").arg(chip.asOf)
        shown: hover.hovered
    }
}
