pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Plans

// The plans held against each other.
VCard {
    id: table

    required property PlansModel plans
    readonly property real titleWidth: Math.max(140, width * 0.3)

    implicitHeight: column.height + 2 * Theme.s5
    //: What a screen reader calls the table of the plans.
    label: qsTr("Compare the plans")

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x

        VHeading {
            width: parent.width
            //: Heading of the table of the plans.
            text: qsTr("Compare the plans")
            bottomPadding: Theme.s2
        }
        CompareTableRow {
            width: parent.width
            titleWidth: table.titleWidth
            heading: true
            title: ""
            cells: table.plans.columns.map(name => ({ text: name, has: true }))
        }
        Repeater {
            model: table.plans.rows

            CompareTableRow {
                required property var modelData
                width: column.width
                titleWidth: table.titleWidth
                title: modelData.title
                cells: modelData.cells
            }
        }
    }
}
