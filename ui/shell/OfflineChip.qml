import QtQuick
import VidGo.Controls

// Says that nothing here waits for a network.
Rectangle {
    id: chip

    implicitWidth: words.x + words.width + Theme.s3
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    radius: height / 2
    color: Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Accessible.description: hint.text

    VIcon {
        id: sign
        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        size: Theme.iconSmall
        color: Theme.good
    }
    VText {
        id: words
        x: sign.x + sign.width + Theme.s1 + 2
        anchors.verticalCenter: parent.verticalCenter
        //: In the top bar: everything that is shown works without a network.
        text: qsTr("Offline ready")
        size: Theme.textSmall
        muted: true
        Accessible.ignored: true
    }
    HoverHandler { id: hover }
    VTooltip {
        id: hint
        y: chip.height + Theme.s2
        //: Explains “Offline ready”.
        text: qsTr("Examples, your library and background removal need no network.")
        shown: hover.hovered
    }
}
