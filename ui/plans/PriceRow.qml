import QtQuick
import VidGo.Controls

// A line of a price: what it is for, and how much.
Item {
    id: row

    property string text: ""
    property alias amount: sum.text
    property bool strong: false

    implicitHeight: Math.max(name.height, sum.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: row.text + ", " + row.amount

    VText {
        id: name
        width: parent.width - sum.width - Theme.s3
        text: Theme.phrased(row.text)
        weight: row.strong ? Theme.bold : Theme.normal
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    VText {
        id: sum
        anchors.right: parent.right
        weight: row.strong ? Theme.bold : Theme.semiBold
        size: row.strong ? Theme.textLarge : Theme.textBody
        Accessible.ignored: true
    }
}
