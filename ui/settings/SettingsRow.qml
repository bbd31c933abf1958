import QtQuick
import VidGo.Controls

// One setting: what it is and what it does on the left, the control on the right; below each other when narrow.
Item {
    id: row

    required property string title
    property string text: ""
    // The second line may be what matters now, such as a change that waits for the next start.
    property string note: ""
    property real controlWidth: 280
    default property alias control: place.data
    readonly property bool narrow: width < 2 * controlWidth

    width: parent ? parent.width : 0
    implicitHeight: narrow ? place.y + place.height : Math.max(words.height, place.height)

    Column {
        id: words
        width: row.narrow ? row.width : row.width - row.controlWidth - Theme.s6
        spacing: 2

        VText {
            width: parent.width
            text: Theme.phrased(row.title)
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(row.text)
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(row.note)
            size: Theme.textSmall
            color: Theme.accentText
            wrapMode: Text.Wrap
        }
    }
    Column {
        id: place
        x: row.narrow ? 0 : row.width - width
        y: row.narrow ? words.height + Theme.s2 : 0
        width: row.narrow ? row.width : row.controlWidth
        spacing: Theme.s2
    }
}
