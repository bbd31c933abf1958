import QtQuick
import VidGo.Controls
import VidGo.Tools

// The name of the tool, what it does, and its topics.
Item {
    id: root

    required property ToolPageModel tool
    required property bool columnFolded
    required property bool roomy
    signal columnWanted

    implicitHeight: roomy && topics.visible ? topics.y + topics.height : Math.max(title.height, topics.height)

    VHeading {
        id: title
        width: Math.min(implicitWidth, parent.width - (openColumn.visible ? openColumn.width + Theme.s3 : 0))
        y: root.roomy ? 0 : (root.height - height) / 2
        size: root.roomy ? Theme.textHero : Theme.textLarge
        text: root.tool.name
    }
    VText {
        id: summary
        anchors { left: title.right; leftMargin: Theme.s4; baseline: title.baseline }
        width: (openColumn.visible ? openColumn.x - Theme.s3 : root.width) - x
        visible: root.roomy && implicitWidth <= width
        text: root.tool.summary
        muted: true
    }
    ToolTopics {
        id: topics
        visible: root.tool.hasTopics
        x: root.roomy ? 0 : title.width + Theme.s3
        y: root.roomy ? title.height + Theme.s2 : 0
        width: (openColumn.visible && !root.roomy ? openColumn.x - Theme.s3 : root.width) - x
        tool: root.tool
    }
    VButton {
        id: openColumn
        anchors.right: parent.right
        y: root.roomy ? 0 : (root.height - height) / 2
        objectName: "openColumnButton"
        visible: root.columnFolded
        compact: true
        iconName: "settings"
        //: Opens the panel in which the person gives a picture and runs the tool. Short.
        text: qsTr("Use this tool")
        onClicked: root.columnWanted()
    }
}
