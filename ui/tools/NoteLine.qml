import QtQuick
import VidGo.Controls

// A sentence with a sign before it.
Item {
    id: root

    property string text: ""
    property bool failed: false
    property string iconName: failed ? "error" : "info"

    implicitHeight: sentence.height
    Accessible.role: failed ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: text

    VIcon {
        id: sign
        y: 1
        name: root.iconName
        size: Theme.iconSmall
        color: root.failed ? Theme.bad : Theme.muted
    }
    VText {
        id: sentence
        text: Theme.phrased(root.text)
        x: sign.width + Theme.s2
        width: parent.width - x
        size: Theme.textSmall
        muted: !root.failed
        color: root.failed ? Theme.bad : Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.15
        Accessible.ignored: true
    }
}
