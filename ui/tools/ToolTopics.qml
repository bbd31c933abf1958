pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The topics as pills, one of them chosen. One stop for the Tab key; the arrows choose.
FocusScope {
    id: root

    required property ToolPageModel tool

    implicitHeight: Theme.controlHeightSmall + Theme.s1
    //: The row of topics of a tool, for screen readers
    Accessible.name: qsTr("Topics")
    Accessible.role: Accessible.Grouping

    function step(from: int, by: int) {
        const pill = pills.itemAt(Math.max(0, Math.min(pills.count - 1, from + by))) as VPill
        pill.click()
        pill.forceActiveFocus(Qt.TabFocusReason)
    }

    function reveal(pill: Item) {
        const most = Math.max(0, flick.contentWidth - flick.width)
        const lowest = pill.x + pill.width + Theme.s8 - flick.width
        flick.contentX = Math.max(0, Math.min(most, Math.max(lowest, Math.min(flick.contentX, pill.x - Theme.s8))))
    }

    function scroll(by: real) {
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, flick.contentX + by))
    }

    Flickable {
        id: flick
        anchors {
            fill: parent
            leftMargin: back.visible ? back.width : -Theme.s1
            rightMargin: forth.visible ? forth.width : -Theme.s1
            // Room for the ring around the pill that has the keyboard.
            topMargin: -Theme.s1
            bottomMargin: -Theme.s1
        }
        contentWidth: row.width + 2 * Theme.s1
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        Behavior on contentX {
            enabled: !flick.moving
            NumberAnimation { duration: Theme.motionLong; easing.type: Easing.OutCubic }
        }

        Row {
            id: row
            x: Theme.s1
            y: Theme.s1
            spacing: Theme.s2

            Repeater {
                id: pills
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
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => root.scroll(-event.angleDelta.y - event.angleDelta.x)
        }
    }
    VIconButton {
        id: back
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        visible: flick.contentWidth > root.width && flick.contentX > 0
        iconName: "arrow-left"
        //: Scrolls the row of topics
        label: qsTr("Topics before")
        onClicked: root.scroll(-flick.width * 0.7)
    }
    VIconButton {
        id: forth
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        // Measured without this button, whose room depends on whether it is there.
        visible: flick.contentWidth > root.width
            && flick.contentX < flick.contentWidth - (root.width - flick.anchors.leftMargin + Theme.s1) - 1
        iconName: "arrow-right"
        //: Scrolls the row of topics
        label: qsTr("More topics")
        onClicked: root.scroll(flick.width * 0.7)
    }
}
