import QtQuick
import VidGo.Controls

// The line between before and after with its handle. `x` is the line.
Item {
    id: root

    required property CompareViewport viewport
    required property real position
    property bool focused: false
    signal moved(real position)

    readonly property real reach: Theme.controlHeight / 2
    readonly property real span: Math.max(1, viewport.right - viewport.left)

    x: viewport.left + position * span
    y: viewport.top
    width: 0
    height: Math.max(0, viewport.bottom - viewport.top)

    Accessible.role: Accessible.Slider
    //: Screen reader name of the line that is dragged across two pictures to compare them
    Accessible.name: qsTr("Divider between before and after")
    //: Screen reader value of that line: how many per cent of the width show the left picture
    Accessible.description: qsTr("%1%").arg(Math.round(root.position * 100))

    Rectangle {
        x: -width / 2
        width: 2
        height: parent.height
        color: Theme.onPlate
    }
    // Dark edges keep the white line visible on a white picture.
    Repeater {
        model: [-2, 1]
        Rectangle {
            required property real modelData
            x: modelData
            width: 1
            height: parent ? parent.height : 0
            color: Theme.plate
            opacity: 0.5
        }
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: -width / 2
        width: Theme.controlHeight
        height: width
        radius: width / 2
        color: Theme.onPlate
        border.width: Theme.lineWidth
        border.color: Theme.plate

        VIcon {
            anchors.centerIn: parent
            name: "swap"
            size: Theme.icon
            color: Theme.darkColors.surface
        }
        VFocusRing {
            target: parent
            shown: root.focused
            targetRadius: parent.radius
        }
    }
    MouseArea {
        x: -root.reach
        width: 2 * root.reach
        height: parent.height
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPositionChanged: mouse => root.moved((root.x + x + mouse.x - root.viewport.left) / root.span)
    }
}
