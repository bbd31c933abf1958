import QtQuick
import VidGo.Controls

// One short message. VToastHost makes them.
Rectangle {
    id: root

    property string text: ""
    property string actionText: ""
    property var callback: null
    property bool failed: false
    // Something that the person has to know, and did not ask for.
    property bool news: false
    // Stays until the person closes it.
    property bool lasting: false
    // Long enough to read and, with an action, to reach it.
    property int stay: actionText !== "" ? 10000 : 5000
    // Whoever points at it or has the keyboard in it may still be reading. A pointer that only rested where it came up
    // may not, and nobody does on a page that was left.
    readonly property bool held: visible && (hover.cameHere || action.activeFocus || dismiss.activeFocus)
    signal closed

    implicitWidth: Math.min(480, row.implicitWidth + Theme.s4 + Theme.s2)
    implicitHeight: Math.max(Theme.controlHeight + Theme.s2, message.implicitHeight + 2 * Theme.s3)
    radius: Theme.radius
    color: Theme.dark ? Theme.raised : Theme.text
    border.width: Theme.lineWidth
    border.color: failed ? Theme.bad : Theme.dark ? Theme.line : Theme.text
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    readonly property color ink: Theme.dark ? Theme.text : Theme.surface

    function close() {
        // It goes at the end of the event; until then it must not count any more.
        visible = false
        closed()
        destroy()
    }

    function act() {
        const order = callback
        close()
        if (order)
            order()
    }

    Row {
        id: row
        anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s2 }
        spacing: Theme.s3

        VIcon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: root.failed ? "warning" : root.news ? "info" : "check"
            color: root.ink
        }
        VText {
            id: message
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 480 - sign.width - action.width - dismiss.width - 6 * Theme.s3)
            text: Theme.phrased(root.text)
            color: root.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        VToastAction {
            id: action
            objectName: "toastAction"
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            width: visible ? implicitWidth : 0
            text: root.actionText
            ink: root.ink
            onClicked: root.act()
        }
        VToastAction {
            id: dismiss
            anchors.verticalCenter: parent.verticalCenter
            iconName: "close"
            ink: root.ink
            //: Button that closes a short message
            Accessible.name: qsTr("Close this message")
            onClicked: root.close()
        }
    }
    HoverHandler {
        id: hover
        property point metAt
        property bool cameHere: false
        onHoveredChanged: {
            metAt = point.scenePosition
            cameHere = false
        }
        onPointChanged: if (hovered && point.scenePosition !== metAt) cameHere = true
    }
    Timer {
        interval: root.stay
        running: !root.lasting && !root.held
        onTriggered: root.close()
    }
    NumberAnimation on opacity { from: 0; to: 1; duration: Theme.motionLong }
}
