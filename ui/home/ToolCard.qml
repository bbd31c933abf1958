import QtQuick
import VidGo.Compare
import VidGo.Controls

// A tool: an example of what it makes, its name, and where it runs.
VCard {
    id: card

    required property string toolId
    required property string name
    required property string summary
    required property string place
    required property url before
    required property url after

    objectName: "toolCard_" + toolId
    implicitHeight: words.y + words.height + Theme.s3
    clickable: true
    //: What a screen reader says about the card of a tool: its name, what it does, and where it runs.
    label: qsTr("%1. %2 %3.").arg(name).arg(summary).arg(place)
    Keys.onLeftPressed: picture.nudge(-0.1)
    Keys.onRightPressed: picture.nudge(0.1)
    onActiveFocusChanged: if (!activeFocus) picture.position = 0

    HoverCompare {
        id: picture
        x: Theme.s2
        y: Theme.s2
        width: parent.width - 2 * x
        height: Math.round(width * 0.5625)
        radius: Theme.radiusSmall
        beforeSource: card.before
        afterSource: card.after
        focusable: false
        checkerBehindAfter: true
    }

    Column {
        id: words
        x: Theme.s3 - 2
        y: picture.y + picture.height + Theme.s2
        width: parent.width - 2 * x
        spacing: 2

        VText {
            width: parent.width
            text: Theme.phrased(card.name)
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            text: Theme.phrased(card.place)
            size: Theme.textTiny
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
