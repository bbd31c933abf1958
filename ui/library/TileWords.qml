import QtQuick
import VidGo.Controls

// The two lines below the picture of a result.
Column {
    id: words

    required property string name
    required property string toolName
    required property string date

    VText {
        width: parent.width
        text: words.name
        weight: Theme.semiBold
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Item {
        width: parent.width
        height: made.height

        VText {
            id: made
            width: parent.width - when.width - Theme.s2
            text: words.toolName
            size: Theme.textTiny
            muted: true
            Accessible.ignored: true
        }
        VText {
            id: when
            anchors.right: parent.right
            text: words.date
            size: Theme.textTiny
            muted: true
            Accessible.ignored: true
        }
    }
}
