pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Gallery

// Categories as pills, one of them chosen. One stop for the Tab key; the arrows choose.
FocusScope {
    id: root

    required property CategoryList categories
    property string current: ""
    property string label: ""
    signal chosen(string categoryId)

    implicitHeight: Theme.controlHeightSmall + Theme.s1
    Accessible.name: label
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
                model: root.categories

                VPill {
                    id: pill
                    required property int index
                    required property string categoryId
                    required property string name
                    objectName: "category_" + categoryId
                    text: name
                    checked: root.current === categoryId
                    focusPolicy: checked || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    onClicked: root.chosen(categoryId)
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
        focusPolicy: Qt.NoFocus
        iconName: "arrow-left"
        //: Scrolls a row of categories back.
        label: qsTr("Categories before")
        onClicked: root.scroll(-flick.width * 0.7)
    }
    VIconButton {
        id: forth
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        // By the room that the pills would have without it: what they have with it hangs on this.
        readonly property real room: root.width + Theme.s1 - back.width
        visible: flick.contentWidth > root.width && flick.contentX < flick.contentWidth - room - 1
        focusPolicy: Qt.NoFocus
        iconName: "arrow-right"
        //: Scrolls a row of categories on.
        label: qsTr("More categories")
        onClicked: root.scroll(flick.width * 0.7)
    }
}
