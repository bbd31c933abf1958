import QtQuick
import VidGo.Controls
import VidGo.Tools

// The styles that need a provider, with their examples, and what is needed for them.
VCard {
    id: root

    required property StyleOptions options
    required property StyleListModel styles
    property string category: ""
    signal styleChosen(string exampleId)
    signal openPlans

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            width: parent.width
            size: Theme.textBody
            color: Theme.offerText
            //: Heading of the styles that need an account or a key
            text: qsTr("Unlock more styles")
        }
        VText {
            width: parent.width
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
            //: What the locked styles need. %n is how many they are.
            text: Theme.phrased(qsTr("%n more styles are made by providers. They need a VidGo account or your own key; their examples can be looked at now.", "", root.styles.lockedCount))
        }
        StyleGrid {
            width: parent.width
            options: root.options
            styles: root.styles
            category: root.category
            locked: true
            onChosen: (styleId, exampleId) => {
                root.options.style = styleId
                root.styleChosen(exampleId)
            }
        }
        VButton {
            objectName: "unlockButton"
            width: parent.width
            iconName: "star"
            //: Leads to the plans
            text: qsTr("See the plans")
            onClicked: root.openPlans()
        }
    }
}
