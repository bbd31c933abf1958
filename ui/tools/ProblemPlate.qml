import QtQuick
import VidGo.Controls

// A sentence over a picture that says why there is nothing to be seen, in full.
Rectangle {
    id: root

    property string text: ""

    height: sentence.height + 2 * Theme.s2
    radius: Theme.radius
    color: Theme.plate
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.onPlate
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    VIcon {
        id: sign
        x: Theme.s3
        y: Theme.s2
        name: "warning"
        size: Theme.iconSmall
        color: Theme.onPlate
    }
    VText {
        id: sentence
        anchors { left: sign.right; leftMargin: Theme.s2; right: parent.right; rightMargin: Theme.s3 }
        y: Theme.s2
        text: Theme.phrased(root.text)
        size: Theme.textSmall
        color: Theme.onPlate
        wrapMode: Text.Wrap
        lineHeight: 1.15
        Accessible.ignored: true
    }
}
