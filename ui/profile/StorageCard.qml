pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Profile

// What everything takes up on this computer.
VCard {
    id: card

    required property ProfileModel numbers
    readonly property bool known: !numbers.loading && numbers.errorText === ""
    signal settingsWanted

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
            //: Heading above how much disk space is used.
            text: qsTr("Space on this computer")
        }
        Repeater {
            model: card.numbers.loading ? [0.6, 0.9, 1] : []

            VSkeleton {
                required property real modelData
                required property int index
                width: column.width * modelData
                height: index < 2 ? Theme.textLarge : Theme.s1 + 2
                radius: Theme.radiusSmall
            }
        }
        VText {
            width: parent.width
            visible: card.known
            //: %1 is a size such as “240 MB”.
            text: Theme.phrased(qsTr("Your pictures and results: %1").arg(card.numbers.ownSize))
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: card.known
            //: How full the room is that the bar below shows; %1 and %2 are sizes such as “240 MB”.
            text: Theme.phrased(qsTr("Previews and examples, which can be made again: %1 of %2").arg(card.numbers.renewableSize).arg(card.numbers.renewableLimit))
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: !card.numbers.loading && !card.known
            //: Instead of how much disk space is used, when it could not be found out.
            text: Theme.phrased(qsTr("Not known at the moment."))
            muted: true
            wrapMode: Text.Wrap
        }
        VProgressBar {
            width: parent.width
            visible: card.known
            value: card.numbers.renewableShare
            //: What a screen reader calls the bar that shows how full the space for previews is.
            label: qsTr("Space for previews and examples")
        }
        VButton {
            //: Button: opens the settings for the data folder and the cache.
            text: qsTr("Storage settings")
            iconName: "settings"
            onClicked: card.settingsWanted()
        }
    }
}
