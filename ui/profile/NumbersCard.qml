pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Profile

// What was made so far, tool by tool.
VCard {
    id: card

    required property ProfileModel numbers

    implicitHeight: column.height + 2 * Theme.s5
    label: heading.text

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s1

        VHeading {
            id: heading
            width: parent.width
            //: Heading above the numbers of results.
            text: qsTr("What you have made")
        }
        VSkeleton {
            width: parent.width * 0.4
            height: Theme.textLarge
            visible: card.numbers.loading
        }
        VText {
            objectName: "resultCount"
            width: parent.width
            visible: !card.numbers.loading && card.numbers.errorText === ""
            text: Theme.phrased(card.numbers.results === 0
                //: There is no result in the library yet.
                ? qsTr("Nothing yet. Your results will be counted here.")
                //: How many results are in the library.
                : qsTr("%n result(s)", "", card.numbers.results))
            muted: true
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: text !== ""
            bottomPadding: Theme.s2
            text: Theme.phrased(card.numbers.errorText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VButton {
            visible: card.numbers.errorText !== ""
            //: Button: counts the results once more after it failed.
            text: qsTr("Try again")
            onClicked: card.numbers.reload()
        }
        Repeater {
            model: card.numbers.tools

            NumberTile {
                required property var modelData
                width: column.width
                iconName: modelData.icon
                name: modelData.name
                count: modelData.count
            }
        }
    }
}
