import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Shell

// One line of the command palette: an action with its keys, or a hit of the search with its picture.
T.ItemDelegate {
    id: row

    required property int index
    required property string kind
    required property string rowId
    required property string toolId
    required property string title
    required property string subtitle
    required property string iconName
    required property string keys
    required property url picture
    required property bool usable
    readonly property bool doing: kind === "action"
    readonly property bool chosen: ListView.isCurrentItem
    readonly property PaletteView list: ListView.view as PaletteView

    // The first of a section carries its heading; sections of the list itself are not renamed reliably in Qt 6.4.
    readonly property bool first: ListView.section !== ListView.previousSection
    readonly property real head: first ? heading.implicitHeight : 0

    width: list ? list.width - Theme.s3 : implicitWidth
    implicitHeight: head + (doing ? Theme.controlHeight : 56)
    topPadding: head
    topInset: head
    enabled: usable
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: subtitle === "" ? title
        //: What a screen reader says about a line of the command palette: its name, and what it is.
        : qsTr("%1, %2").arg(title).arg(subtitle)
    Accessible.description: keys
    Accessible.selected: chosen
    onClicked: row.list.chosen(row.index)

    HoverHandler {
        onPointChanged: if (hovered && row.list && row.list.isMoved(point.scenePosition)) row.list.currentIndex = row.index
    }

    SectionLabel {
        id: heading
        width: row.width
        visible: row.first
        section: row.ListView.section
    }

    contentItem: Item {
        VPicture {
            id: image
            x: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.doing
            width: 64
            height: 40
            radius: Theme.radiusSmall
            checkerBehind: true
            source: row.picture
        }
        VIcon {
            id: sign
            x: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            visible: row.doing
            name: row.iconName
            size: Theme.icon
            color: row.chosen ? Theme.text : Theme.muted
        }
        VText {
            id: name
            x: row.doing ? sign.x + sign.width + Theme.s3 : image.x + image.width + Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: row.doing ? 0 : -height / 2
            width: row.doing ? Math.min(implicitWidth, group.x - x - Theme.s2) : parent.width - x - Theme.s2
            text: row.title
            weight: row.doing ? Theme.normal : Theme.semiBold
            Accessible.ignored: true
        }
        VText {
            anchors { left: name.left; top: name.bottom }
            visible: !row.doing
            width: name.width
            text: row.subtitle
            size: Theme.textTiny
            muted: true
            Accessible.ignored: true
        }
        VText {
            id: group
            anchors.verticalCenter: parent.verticalCenter
            x: (hint.visible ? hint.x : parent.width) - width - Theme.s2
            visible: row.doing
            width: Math.min(implicitWidth, parent.width * 0.4)
            text: row.subtitle
            size: Theme.textTiny
            muted: true
            Accessible.ignored: true
        }
        VKeyHint {
            id: hint
            anchors { right: parent.right; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
            visible: row.keys !== ""
            text: row.keys
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.chosen ? Theme.selected : "transparent"
        border.width: Theme.highContrast && row.chosen ? Theme.lineWidth : 0
        border.color: Theme.focus

        VChosenBar { visible: row.chosen }
    }
}
