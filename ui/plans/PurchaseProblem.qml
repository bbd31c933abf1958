import QtQuick
import VidGo.Controls

// What went wrong with an order, and whether money moved.
Row {
    id: problem

    property string text: ""
    property string note: ""

    visible: text !== ""
    spacing: Theme.s2

    VIcon {
        y: 1
        name: "error"
        size: Theme.icon
        color: Theme.bad
    }
    Column {
        width: problem.width - x
        spacing: Theme.s1

        VText {
            width: parent.width
            text: Theme.phrased(problem.text)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(problem.note)
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
