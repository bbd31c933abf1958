import QtQuick

// Pills in one line, which scrolls where they are too many; then there is an arrow at each end that hides some.
FocusScope {
    id: root

    default property alias pills: row.data
    // What the arrows say.
    property string backLabel: ""
    property string forthLabel: ""
    property bool hidesBefore: false
    property bool hidesAfter: false

    implicitHeight: Theme.controlHeightSmall + Theme.s1
    Accessible.role: Accessible.Grouping
    Component.onCompleted: look()
    onWidthChanged: look()

    // Brings a pill into view, with a part of the one beside it.
    function reveal(pill: Item) {
        const most = Math.max(0, flick.contentWidth - flick.width)
        const lowest = pill.x + pill.width + Theme.s8 - flick.width
        flick.contentX = Math.max(0, Math.min(most, Math.max(lowest, Math.min(flick.contentX, pill.x - Theme.s8))))
    }

    function scroll(by: real) {
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, flick.contentX + by))
    }

    // No bindings: an arrow takes room from the pills, and where they then stand decides about the arrow.
    function look() {
        const scrolls = flick.contentWidth > root.width
        // By the room that the pills would have without the arrow behind them.
        const room = root.width + Theme.s1 - (flick.contentX > 0 ? back.width : -Theme.s1)
        root.hidesBefore = scrolls && flick.contentX > 0
        root.hidesAfter = scrolls && flick.contentX < flick.contentWidth - room - 1
    }

    Flickable {
        id: flick
        anchors {
            fill: parent
            leftMargin: root.hidesBefore ? back.width : -Theme.s1
            rightMargin: root.hidesAfter ? forth.width : -Theme.s1
            // Room for the ring around the pill that has the keyboard.
            topMargin: -Theme.s1
            bottomMargin: -Theme.s1
        }
        contentWidth: row.width + 2 * Theme.s1
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        onContentXChanged: root.look()
        onContentWidthChanged: root.look()
        Behavior on contentX {
            enabled: !flick.moving
            NumberAnimation { duration: Theme.motionLong; easing.type: Easing.OutCubic }
        }

        Row {
            id: row
            x: Theme.s1
            y: Theme.s1
            spacing: Theme.s2
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => root.scroll(-event.angleDelta.y - event.angleDelta.x)
        }
    }
    VIconButton {
        id: back
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        visible: root.hidesBefore
        focusPolicy: Qt.NoFocus
        iconName: "arrow-left"
        label: root.backLabel
        onClicked: root.scroll(-flick.width * 0.7)
    }
    VIconButton {
        id: forth
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.hidesAfter
        focusPolicy: Qt.NoFocus
        iconName: "arrow-right"
        label: root.forthLabel
        onClicked: root.scroll(flick.width * 0.7)
    }
}
