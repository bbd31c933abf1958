import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Gallery

// One style above its examples: what it is good for, where it is made, what can be adjusted, and the way to it.
VCard {
    id: card

    required property ServiceHub hub
    property string styleId: ""
    readonly property bool narrow: width < 720
    signal openStyle(string styleId)
    signal openPlans

    objectName: "styleCard"
    implicitHeight: (narrow ? words.height + Theme.s3 + button.height : Math.max(words.height, button.height))
        + 2 * Theme.s4
    label: style.name

    StyleDetail {
        id: style
        hub: card.hub
        styleId: card.styleId
    }
    Column {
        id: words
        x: Theme.s5
        y: Theme.s4
        width: parent.width - 2 * x - (card.narrow ? 0 : button.width + Theme.s5)
        spacing: Theme.s1

        Row {
            spacing: Theme.s3

            VHeading {
                id: heading
                text: style.name
            }
            PlaceChip {
                anchors.verticalCenter: heading.verticalCenter
                local: style.onDevice
            }
        }
        VText {
            width: parent.width
            //: What a style is good for; %1 is a list such as “Art display, Branding”.
            text: Theme.phrased(qsTr("Good for: %1").arg(style.useCase))
            muted: true
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            text: Theme.phrased(style.onDevice
                //: What can be adjusted in a style; %1 is a list such as “Strength, Brush size”.
                ? qsTr("You can adjust: %1").arg(style.parameters.join(", "))
                //: What is needed to use a style that is made by an online service.
                : qsTr("To use it you need a VidGo account, or a key of your own for the service. Looking is free."))
            muted: true
            wrapMode: Text.Wrap
        }
    }
    VButton {
        id: button
        x: card.narrow ? Theme.s5 : parent.width - width - Theme.s5
        y: card.narrow ? words.y + words.height + Theme.s3 : (parent.height - height) / 2
        objectName: "styleButton"
        kind: style.onDevice ? VButton.Primary : VButton.Offer
        text: style.onDevice
            //: Button that opens a style with which this computer can change the person's own picture.
            ? qsTr("Try it on your picture")
            //: Button that opens the list of plans.
            : qsTr("See plans")
        onClicked: style.onDevice ? card.openStyle(card.styleId) : card.openPlans()
    }
}
