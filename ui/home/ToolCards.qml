pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Home

// The six tools with a real example each, and quietly the others below them.
HomeSection {
    id: section

    required property ServiceHub hub
    // In some languages a name takes two lines; then all cards are as high.
    readonly property real tallest: {
        let height = 0
        for (let i = 0; i < cards.count; ++i)
            height = Math.max(height, cards.itemAt(i)?.implicitHeight ?? 0)
        return height
    }
    signal openTool(string toolId)

    //: Heading on the home page above the six tools.
    title: qsTr("What would you like to make?")
    // Never five and one: six in a row, three, or two.
    maxColumns: width >= 960 ? 6 : width >= 560 ? 3 : 2

    ToolList {
        id: tools
        hub: section.hub
    }

    Item {
        width: parent.width
        height: Math.ceil(cards.count / section.columns) * (section.tallest + section.gap) - section.gap

        Repeater {
            id: cards
            model: tools

            ToolCard {
                required property int index
                x: section.leftOf(index % section.columns)
                y: Math.floor(index / section.columns) * (section.tallest + section.gap)
                width: section.tileWidth
                height: section.tallest
                onClicked: section.openTool(toolId)
            }
        }
    }
    MoreTools {
        width: parent.width
        hub: section.hub
        onOpenTool: toolId => section.openTool(toolId)
    }
}
