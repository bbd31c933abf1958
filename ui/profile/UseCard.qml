pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Profile

// What was made for credits lately, and what the plan lets be made today.
VCard {
    id: card

    required property UseModel use
    readonly property bool known: !use.loading && use.errorText === ""

    objectName: "useCard"
    implicitHeight: column.height + 2 * Theme.s5
    label: heading.text

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s2

        VHeading {
            id: heading
            width: parent.width
            //: Heading above what was made for credits.
            text: qsTr("Made for credits")
        }
        Repeater {
            model: card.use.loading ? [0.5, 1] : []

            VSkeleton {
                required property real modelData
                width: column.width * modelData
                height: Theme.textLarge
            }
        }
        VText {
            objectName: "useToday"
            width: parent.width
            visible: card.known
            text: Theme.phrased(card.use.todayText)
            wrapMode: Text.Wrap
        }
        VProgressBar {
            width: parent.width
            visible: card.known && card.use.todayShare >= 0
            value: Math.max(0, card.use.todayShare)
            //: What a screen reader calls the bar that shows how many of today's runs are used.
            label: qsTr("Runs of today")
        }
        VText {
            width: parent.width
            visible: card.known
            topPadding: Theme.s1
            text: Theme.phrased(card.use.tools.length === 0
                //: Below how many runs were made today; %n is a number of days.
                ? qsTr("Nothing was charged in the last %n day(s).", "", card.use.days)
                //: Above what was charged, tool by tool; %n is a number of days.
                : qsTr("In the last %n day(s):", "", card.use.days))
            muted: true
            wrapMode: Text.Wrap
        }
        Repeater {
            model: card.use.tools

            UseTile {
                required property var modelData
                width: column.width
                iconName: modelData.icon
                name: modelData.name
                runs: modelData.runs
                credits: modelData.credits
            }
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(card.use.errorText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VButton {
            visible: card.use.errorText !== ""
            //: Button: asks once more what was made for credits after it failed.
            text: qsTr("Try again")
            onClicked: card.use.reload()
        }
    }
}
