import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// One page in the sidebar, with the heading of its group above it where a group begins.
Item {
    id: entry

    required property int index
    required property string pageId
    required property string text
    required property string iconName
    required property string heading
    // Of the keyboard, as this system writes them; empty for none.
    property string keysText: ""
    property bool folded: false
    property bool tight: false
    property bool current: false
    signal clicked

    implicitHeight: button.y + button.height

    VText {
        id: group
        x: Theme.s6
        y: Theme.s4
        visible: entry.heading !== "" && !entry.folded
        text: entry.heading
        size: Theme.textTiny
        muted: true
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: entry.tight ? Theme.s2 : Theme.s3
        width: Theme.s6
        height: Theme.lineWidth
        visible: entry.heading !== "" && entry.folded
        color: Theme.line
    }

    T.Button {
        id: button
        objectName: entry.pageId === "home" ? "navHome" : entry.pageId === "library" ? "navLibrary"
            : entry.pageId === "gallery" ? "navGallery" : entry.pageId === "settings" ? "navSettings" : "nav_" + entry.pageId
        x: Theme.s3
        y: entry.heading === "" ? 0 : entry.tight ? Theme.s4 : entry.folded ? Theme.s6 : group.y + group.height + Theme.s2
        width: parent.width - 2 * x
        height: entry.tight ? Theme.controlHeightSmall : Theme.controlHeight - 2
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.PageTab
        Accessible.name: entry.text
        Accessible.selected: entry.current
        onClicked: entry.clicked()
        Keys.onReturnPressed: entry.clicked()
        Keys.onEnterPressed: entry.clicked()
        Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

        contentItem: Item {
            VIcon {
                id: sign
                x: entry.folded ? (parent.width - width) / 2 : Theme.s3
                anchors.verticalCenter: parent.verticalCenter
                name: entry.iconName
                size: Theme.icon
                color: entry.current ? Theme.text : Theme.muted
            }
            VText {
                anchors { left: sign.right; leftMargin: Theme.s3; verticalCenter: parent.verticalCenter }
                width: parent.width - x - Theme.s2
                visible: !entry.folded
                text: entry.text
                weight: entry.current ? Theme.semiBold : Theme.normal
                color: entry.current || button.hovered ? Theme.text : Theme.muted
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: entry.current ? Theme.selected : button.down ? Theme.pressed
                : button.hovered ? Theme.hover : "transparent"
            border.width: Theme.highContrast && entry.current ? Theme.lineWidth : 0
            border.color: Theme.line

            VChosenBar { visible: entry.current }
            VFocusRing { target: parent; shown: button.visualFocus }
        }
        VTooltip {
            x: button.width + Theme.s3
            y: (button.height - implicitHeight) / 2
            text: entry.text
            shortcutText: entry.keysText
            shown: entry.folded && (button.hovered || button.visualFocus)
        }
    }
}
