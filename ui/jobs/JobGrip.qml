import QtQuick
import VidGo.Controls

// The handle by which a job is dragged to another place. Keys do the same in the list.
Item {
    id: root

    // The height of a row.
    required property real step
    readonly property alias dragging: drag.active
    readonly property real offset: drag.activeTranslation.y
    signal dropped(int by)

    objectName: "jobGrip"
    implicitWidth: Theme.s6
    implicitHeight: Theme.controlHeight
    Accessible.ignored: true

    VIcon {
        anchors.centerIn: parent
        name: "menu"
        size: Theme.iconSmall
        color: Theme.muted
        opacity: pointer.hovered || root.dragging ? 1 : 0.6
    }
    HoverHandler {
        id: pointer
        cursorShape: root.dragging ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    DragHandler {
        id: drag
        property real last: 0

        target: null
        xAxis.enabled: false
        onActiveTranslationChanged: if (active) last = activeTranslation.y
        onActiveChanged: {
            const by = Math.round(last / Math.max(1, root.step))
            if (!active && by !== 0)
                root.dropped(by)
            last = 0
        }
    }
}
