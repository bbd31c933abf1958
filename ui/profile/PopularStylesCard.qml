pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Profile

// Which styles people look at most, and where all of them can be had.
VCard {
    id: card

    required property ServiceHub hub
    signal styleWanted(string styleId)
    signal plansWanted

    implicitHeight: column.height + 2 * Theme.s5
    visible: styles.state !== PopularStyles.Empty
    label: heading.text

    PopularStyles {
        id: styles
        hub: card.hub
    }
    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s4

        Item {
            width: parent.width
            implicitHeight: Math.max(heading.height, more.height)

            VHeading {
                id: heading
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - more.width - Theme.s3
                //: Heading above the styles whose examples are looked at most.
                text: Theme.phrased(qsTr("Popular styles this week"))
                wrapMode: Text.Wrap
            }
            VButton {
                id: more
                objectName: "profilePlans"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                kind: VButton.Ghost
                //: Button beside the popular styles: leads to the page with the plans.
                text: qsTr("Unlock all styles")
                onClicked: card.plansWanted()
            }
        }
        VText {
            width: parent.width
            visible: styles.state === PopularStyles.Failed
            text: Theme.phrased(styles.errorText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VButton {
            visible: styles.state === PopularStyles.Failed
            //: Button: looks for the popular styles once more after it failed.
            text: qsTr("Try again")
            onClicked: styles.reload()
        }
        Grid {
            id: grid
            readonly property int fitting: Math.max(2, Math.floor((width + spacing) / (150 + spacing)))
            width: parent.width
            columns: fitting >= 6 ? 6 : fitting >= 3 ? 3 : 2
            spacing: Theme.s4
            readonly property real cell: (width - (columns - 1) * spacing) / columns

            Repeater {
                model: styles.state === PopularStyles.Loading ? 6 : 0

                StyleTile {
                    width: grid.cell
                    waiting: true
                }
            }
            Repeater {
                model: styles

                StyleTile {
                    required property string styleId
                    required property var model
                    width: grid.cell
                    name: model.name
                    picture: model.picture
                    local: model.onDevice
                    onClicked: card.styleWanted(styleId)
                }
            }
        }
    }
}
