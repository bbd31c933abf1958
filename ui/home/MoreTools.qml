pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Home

// The tools beside the six: a name each and, where there is room, what it is for.
Item {
    id: row

    required property ServiceHub hub
    readonly property real gap: Theme.s3
    readonly property int columns: Math.max(1, cards.count)
    readonly property real cardWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property bool roomy: cardWidth >= 280
    // All cards are as high.
    readonly property real tallest: {
        let height = 0
        for (let i = 0; i < cards.count; ++i)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0)
        return height
    }
    signal openTool(string toolId)

    implicitHeight: tallest

    ToolList {
        id: tools
        hub: row.hub
        others: true
    }
    Repeater {
        id: cards
        model: tools

        VCard {
            id: card
            required property int index
            required property string toolId
            required property string name
            required property string summary
            required property string iconName
            objectName: "moreTool_" + toolId
            x: Math.round(index * (row.width - width) / Math.max(1, row.columns - 1))
            width: row.cardWidth
            height: row.tallest
            implicitHeight: Math.max(sign.height, words.height) + 2 * Theme.s3
            clickable: true
            //: What a screen reader says about the card of a tool: its name and what it does.
            label: qsTr("%1. %2").arg(name).arg(summary)
            onClicked: row.openTool(toolId)

            VIcon {
                id: sign
                x: Theme.s3
                anchors.verticalCenter: parent.verticalCenter
                name: card.iconName
                size: Theme.icon
                color: Theme.muted
            }
            Column {
                id: words
                anchors { left: sign.right; leftMargin: Theme.s3; right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
                spacing: 2

                VText {
                    width: parent.width
                    text: Theme.phrased(card.name)
                    weight: Theme.semiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                VText {
                    width: parent.width
                    visible: row.roomy
                    text: Theme.phrased(card.summary)
                    size: Theme.textTiny
                    muted: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
