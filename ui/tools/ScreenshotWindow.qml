import QtQuick
import QtQuick.Window
import VidGo.Controls
import VidGo.Tools

// The screen that was taken, to cut a part out of it: drag, or Return for all of it; Escape gives up.
Window {
    id: root

    required property InputSources sources
    property point from
    property point to
    readonly property bool dragging: area.pressed
    readonly property rect part: Qt.rect(Math.min(from.x, to.x), Math.min(from.y, to.y),
                                         Math.abs(to.x - from.x), Math.abs(to.y - from.y))

    flags: Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    visibility: visible ? Window.FullScreen : Window.Hidden
    visible: String(sources.shotUrl) !== ""
    color: Theme.background
    onVisibleChanged: if (visible) ground.forceActiveFocus()

    function use(part: rect) {
        root.sources.useShot(Qt.rect(part.x / ground.width, part.y / ground.height,
                                     part.width / ground.width, part.height / ground.height))
    }

    FocusScope {
        id: ground
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Canvas
        //: The picture of the screen from which a part is cut, for screen readers
        Accessible.name: qsTr("Picture of the screen")
        Keys.onEscapePressed: root.sources.dropShot()
        Keys.onReturnPressed: root.use(Qt.rect(0, 0, ground.width, ground.height))
        Keys.onEnterPressed: root.use(Qt.rect(0, 0, ground.width, ground.height))

        Image {
            anchors.fill: parent
            source: root.sources.shotUrl
            cache: false
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.scrim
            visible: !root.dragging
            opacity: 0.4
        }
        Rectangle {
            x: root.part.x
            y: root.part.y
            width: root.part.width
            height: root.part.height
            visible: root.dragging
            color: Theme.hover
            border.width: Theme.focusWidth
            border.color: Theme.accent
        }
        VLabelPlate {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s8 }
            visible: !root.dragging
            //: Over the picture of the screen: how to cut a part out of it
            text: qsTr("Drag over the part you want. Return takes everything, Escape gives up.")
        }
        MouseArea {
            id: area
            anchors.fill: parent
            cursorShape: Qt.CrossCursor
            onPressed: mouse => { root.from = Qt.point(mouse.x, mouse.y); root.to = root.from }
            onPositionChanged: mouse => root.to = Qt.point(mouse.x, mouse.y)
            onReleased: root.use(root.part)
        }
    }
}
