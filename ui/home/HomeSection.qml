import QtQuick
import VidGo.Controls

// A heading and a row of tiles of equal width below it.
Column {
    id: section

    required property string title
    // Leads to more of what the row shows; empty for none.
    property string actionText: ""
    property int maxColumns: 6
    property real minTile: 150
    readonly property int columns: Math.max(2, Math.min(maxColumns, Math.floor((width + gap) / (minTile + gap))))
    readonly property real gap: Theme.s3
    // Whole numbers, so that frames stay sharp; what is left over widens the gaps.
    readonly property real tileWidth: Math.floor((width - (columns - 1) * gap) / columns)
    signal action

    spacing: Theme.s3

    // Where a column begins. The last one ends where the row ends.
    function leftOf(column: int): real {
        return Math.round(column * (width - tileWidth) / Math.max(1, columns - 1))
    }

    Item {
        width: parent.width
        height: Math.max(heading.implicitHeight, more.visible ? more.height : 0)

        VHeading {
            id: heading
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (more.visible ? more.width + Theme.s3 : 0)
            text: section.title
        }
        VButton {
            id: more
            anchors { right: parent.right; rightMargin: -rightPadding; verticalCenter: parent.verticalCenter }
            visible: section.actionText !== ""
            kind: VButton.Ghost
            compact: true
            text: section.actionText
            //: What a screen reader says about the button “See all”; %1 is the heading beside it.
            Accessible.name: qsTr("%1: see all").arg(section.title)
            onClicked: section.action()
        }
    }
}
