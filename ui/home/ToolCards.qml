pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Home

// The six tools with a real example each.
HomeSection {
    id: section

    required property ServiceHub hub
    signal openTool(string toolId)

    //: Heading on the home page above the six tools.
    title: qsTr("What would you like to make?")
    // Never five and one: six in a row, three, or two.
    maxColumns: width >= 960 ? 6 : width >= 560 ? 3 : 2

    ToolList {
        id: tools
        hub: section.hub
    }

    Grid {
        width: parent.width
        columns: section.columns
        spacing: section.gap

        Repeater {
            model: tools

            ToolCard {
                width: section.tileWidth
                onClicked: section.openTool(toolId)
            }
        }
    }
}
