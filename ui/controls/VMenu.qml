import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: root

    implicitWidth: Math.max(180, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.s1
    margins: Theme.s2
    overlap: 1

    delegate: VMenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        // As wide as the widest entry.
        implicitWidth: contentItem.childrenRect.width
        model: root.contentModel
        interactive: contentHeight > height
        clip: interactive
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: VScrollBar {}
    }
    background: VPopupFrame {}
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionShort } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionShort } }
}
