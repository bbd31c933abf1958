import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// Scrolls a page, also to what the keyboard has reached.
Flickable {
    id: flick

    readonly property Item focused: Window.activeFocusItem

    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    T.ScrollBar.vertical: VScrollBar {}

    onFocusedChanged: {
        if (flick.holds(focused))
            flick.reveal(focused.mapToItem(contentItem, 0, 0).y, focused.height)
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === flick.contentItem)
                return true
        return false
    }

    function reveal(top: real, height: real) {
        const last = Math.max(0, contentHeight - flick.height)
        if (top < contentY + Theme.s6)
            contentY = Math.max(0, top - Theme.s6)
        else if (top + height > contentY + flick.height - Theme.s6)
            contentY = Math.min(last, top + height - flick.height + Theme.s6)
    }
}
