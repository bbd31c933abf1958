pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// One line of the table of the plans.
Item {
    id: row

    required property string title
    required property var cells
    property real titleWidth: 200
    property bool heading: false
    readonly property real cellWidth: (width - titleWidth) / Math.max(1, cells.length)

    implicitHeight: Math.max(name.height, Theme.s6) + Theme.s3

    VText {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: row.titleWidth - Theme.s3
        visible: text !== ""
        text: Theme.phrased(row.title)
        wrapMode: Text.Wrap
        muted: !row.heading
        weight: row.heading ? Theme.semiBold : Theme.normal
    }
    Repeater {
        model: row.cells

        Item {
            id: cell
            required property var modelData
            required property int index
            readonly property bool mark: modelData.text === ""

            x: row.titleWidth + index * row.cellWidth
            width: row.cellWidth
            height: row.height

            VText {
                anchors.centerIn: parent
                visible: !cell.mark
                width: parent.width - Theme.s2
                horizontalAlignment: Text.AlignHCenter
                text: cell.modelData.text
                weight: row.heading ? Theme.semiBold : Theme.normal
            }
            VIcon {
                anchors.centerIn: parent
                visible: cell.mark
                name: cell.modelData.has ? "check" : "minus"
                size: Theme.iconSmall
                color: cell.modelData.has ? Theme.good : Theme.muted
                Accessible.role: Accessible.StaticText
                Accessible.name: cell.modelData.has
                    //: In the table of the plans, for a screen reader: the plan has it.
                    ? qsTr("Yes")
                    //: In the table of the plans, for a screen reader: the plan does not have it.
                    : qsTr("No")
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
}
