import QtQuick
import QtQuick.Templates as T

// Scrolls one child. The bars lie over the content, so nothing moves when they come and go.
T.ScrollView {
    id: root

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: availableWidth

    T.ScrollBar.vertical: VScrollBar {
        parent: root
        x: root.width - width
        height: root.height
        active: root.T.ScrollBar.horizontal.active
    }
    T.ScrollBar.horizontal: VScrollBar {
        parent: root
        y: root.height - height
        width: root.width
        active: root.T.ScrollBar.vertical.active
    }
}
