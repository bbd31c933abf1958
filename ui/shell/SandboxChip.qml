import QtQuick
import VidGo.Controls

// Says that nothing here is real: stand-ins on this computer are asked in the place of providers.
Rectangle {
    id: chip

    implicitWidth: words.x + words.width + Theme.s3
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    radius: height / 2
    color: Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.accent
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Accessible.description: hint.text

    VIcon {
        id: sign
        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        name: "info"
        size: Theme.iconSmall
        color: Theme.accentText
    }
    VText {
        id: words
        x: sign.x + sign.width + Theme.s1 + 2
        anchors.verticalCenter: parent.verticalCenter
        //: In the top bar of a studio in which nothing is real.
        text: qsTr("Sandbox")
        size: Theme.textSmall
        weight: Theme.semiBold
        Accessible.ignored: true
    }
    HoverHandler { id: hover }
    VTooltip {
        id: hint
        y: chip.height + Theme.s2
        //: Explains “Sandbox”.
        text: qsTr("Stand-ins on this computer are asked in the place of providers. No money moves, nothing leaves this computer.")
        shown: hover.hovered
    }
}
