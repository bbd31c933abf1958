import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// The column of the page where there is no room for it.
T.Drawer {
    id: root

    // Where the column goes.
    readonly property alias place: room
    // The column belongs in here, and not beside the canvas.
    property bool wanted: false

    // In the coordinates of the window: those of the page begin beside the sidebar.
    parent: T.Overlay.overlay
    edge: Qt.RightEdge
    interactive: wanted
    padding: Theme.s4
    onWantedChanged: if (!wanted) close()

    background: Rectangle {
        color: Theme.background
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    Item {
        id: room
        anchors { fill: parent; topMargin: closeButton.height + Theme.s2 }
    }
    VIconButton {
        id: closeButton
        anchors { right: parent.right; top: parent.top }
        //: Closes the panel with the settings of the tool
        label: qsTr("Close")
        iconName: "close"
        onClicked: root.close()
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition { NumberAnimation { duration: Theme.motionLong; easing.type: Easing.OutCubic } }
    exit: Transition { NumberAnimation { duration: Theme.motionShort } }
}
