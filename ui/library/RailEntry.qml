import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// One place of the library: all results, a board, the trash.
T.Button {
    id: entry

    property string iconName: ""
    property int amount: 0
    readonly property string counted: amount.toLocaleString(Qt.locale(), "f", 0)
    property bool current: false
    signal menuWanted

    implicitHeight: Theme.controlHeightSmall + Theme.s1
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: entry.clicked()
    Keys.onEnterPressed: entry.clicked()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onMenuPressed: entry.menuWanted()

    contentItem: Item {
        VIcon {
            id: sign
            x: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            name: entry.iconName
            size: Theme.iconSmall
            color: entry.current ? Theme.text : Theme.muted
        }
        VText {
            anchors { left: sign.right; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
            width: parent.width - x - number.width - Theme.s4
            text: entry.text
            weight: entry.current ? Theme.semiBold : Theme.normal
            color: entry.current || entry.hovered ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
        VText {
            id: number
            anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
            visible: entry.amount > 0
            text: entry.counted
            size: Theme.textTiny
            muted: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: entry.current ? Theme.selected : entry.down ? Theme.pressed : entry.hovered ? Theme.hover : "transparent"
        border.width: Theme.highContrast && entry.current ? Theme.lineWidth : 0
        border.color: Theme.line

        VChosenBar { visible: entry.current }
        VFocusRing { target: parent; shown: entry.visualFocus }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: entry.menuWanted()
    }
}
