pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls

// How much of the monthly budget is gone, and on request what it went to.
Column {
    id: root

    required property BudgetModel budget
    property bool unfolded: false

    spacing: Theme.s2

    VText {
        objectName: "budgetUsed"
        width: parent.width
        //: Amounts of money such as “US$1.20”: %1 was spent of %2.
        text: Theme.phrased(qsTr("%1 of %2 used").arg(root.budget.usedText).arg(root.budget.limitText))
        weight: Theme.semiBold
        wrapMode: Text.Wrap
    }
    VProgressBar {
        objectName: "budgetBar"
        width: parent.width
        value: root.budget.usedPart
        //: What a screen reader calls the bar that shows how much of the monthly budget is used.
        label: qsTr("Part of the budget that is used")
    }
    VText {
        width: parent.width
        //: %1 is an amount of money that can still be spent this month.
        text: Theme.phrased(qsTr("%1 left").arg(root.budget.leftText))
        size: Theme.textSmall
        muted: !root.budget.low
        color: root.budget.low ? Theme.bad : Theme.muted
        wrapMode: Text.Wrap
    }
    VButton {
        objectName: "budgetHistory"
        x: -Theme.s3 // its words begin where those above do
        kind: VButton.Ghost
        compact: true
        text: root.unfolded
            //: Button that hides the list of what was spent.
            ? qsTr("Hide the history")
            //: Button that shows the list of what was spent.
            : qsTr("Show the history")
        onClicked: {
            root.unfolded = !root.unfolded
            root.budget.loadHistory()
        }
    }
    Repeater {
        model: root.unfolded ? root.budget.history : []

        Item {
            id: line
            required property var modelData
            width: root.width
            height: what.height
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.when + ", " + modelData.what + ", " + modelData.amount

            VText {
                id: what
                width: parent.width - price.width - Theme.s2
                text: Theme.phrased(line.modelData.when + " · " + line.modelData.what)
                size: Theme.textSmall
                muted: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            VText {
                id: price
                anchors.right: parent.right
                text: line.modelData.amount
                size: Theme.textSmall
                Accessible.ignored: true
            }
        }
    }
}
