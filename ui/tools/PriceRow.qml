import QtQuick
import VidGo.Controls

// A name on the left, an amount on the right.
Item {
    id: root

    property string text: ""
    property alias amount: sum.text
    property bool strong: false

    implicitHeight: Math.max(name.height, sum.height)

    VText {
        id: name
        width: parent.width - sum.width - Theme.s2
        text: Theme.phrased(root.text)
        size: Theme.textSmall
        muted: !root.strong
        wrapMode: Text.Wrap
    }
    VText {
        id: sum
        anchors.right: parent.right
        size: Theme.textSmall
        weight: Theme.semiBold
    }
}
