pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The topics as pills, one of them chosen. One stop for the Tab key; the arrows choose.
VPillStrip {
    id: root

    required property ToolPageModel tool

    //: The row of topics of a tool, for screen readers
    Accessible.name: qsTr("Topics")
    //: Scrolls the row of topics
    backLabel: qsTr("Topics before")
    //: Scrolls the row of topics
    forthLabel: qsTr("More topics")

    function step(from: int, by: int) {
        const pill = topics.itemAt(Math.max(0, Math.min(topics.count - 1, from + by))) as VPill
        pill.click()
        pill.forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: topics
        model: root.tool.topics

        VPill {
            id: pill
            required property int index
            required property string topicId
            required property string name
            objectName: "topic_" + topicId
            text: name
            checked: root.tool.currentTopic === topicId
            focusPolicy: checked || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: root.tool.currentTopic = topicId
            onActiveFocusChanged: if (activeFocus) root.reveal(pill)
            Keys.onLeftPressed: root.step(index, -1)
            Keys.onRightPressed: root.step(index, 1)
        }
    }
}
