import QtQuick
import VidGo.Controls

// A line of a price: what it is for, and how much.
Item {
    id: row

    property string text: ""
    property alias amount: sum.text
    property bool strong: false
    property bool quiet: false

    implicitHeight: Math.max(name.height, sum.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: row.text + ", " + row.amount

    VText {
        id: name
        width: parent.width - sum.width - Theme.s3
        text: Theme.phrased(row.text)
        weight: row.strong ? Theme.bold : Theme.normal
        size: row.quiet ? Theme.textSmall : Theme.textBody
        muted: row.quiet
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    VText {
        id: sum
        anchors.right: parent.right
        weight: row.strong ? Theme.bold : row.quiet ? Theme.normal : Theme.semiBold
        size: row.strong ? Theme.textLarge : row.quiet ? Theme.textSmall : Theme.textBody
        muted: row.quiet
        Accessible.ignored: true
    }
}
