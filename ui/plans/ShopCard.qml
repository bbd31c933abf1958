import QtQuick
import VidGo.Controls
import VidGo.Plans

// What stands between the person and buying: that nobody is signed in, or that the server did not answer.
VCard {
    id: card

    required property OfferModel offers
    property bool hasServer: false
    // A page has one filled button.
    property bool prominent: true
    readonly property bool failed: offers.state === OfferModel.Failed
    signal signInWanted

    implicitHeight: column.height + 2 * Theme.s5
    label: heading.text

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s3

        VHeading {
            id: heading
            width: parent.width
            wrapMode: Text.Wrap
            text: Theme.phrased(card.failed
                //: Heading: what is sold could not be asked for.
                ? qsTr("The shop can't be reached")
                //: Heading above what plans are for.
                : qsTr("For what your computer cannot make by itself"))
        }
        VText {
            width: parent.width
            visible: !card.failed
            wrapMode: Text.Wrap
            lineHeight: 1.25
            //: Above the plans that cost something.
            text: Theme.phrased(qsTr("Photorealistic try-on, room redesign and generated clips are made by providers, for credits. A plan brings some each month; packages add more."))
            muted: true
        }
        VText {
            width: parent.width
            visible: !card.hasServer
            wrapMode: Text.Wrap
            lineHeight: 1.25
            //: Why nothing can be bought: the studio knows no server. Shown with the plans.
            text: Theme.phrased(qsTr("They are bought with a VidGo account. This studio knows no VidGo server yet: add its address in the settings."))
            muted: true
        }
        VText {
            width: parent.width
            visible: card.failed
            wrapMode: Text.Wrap
            text: Theme.phrased(card.offers.errorText)
            Accessible.role: Accessible.AlertMessage
        }
        VText {
            width: parent.width
            visible: card.failed
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
            //: Below an error, where plans and credits are sold.
            text: Theme.phrased(qsTr("Nothing was charged. Everything on this computer goes on working."))
        }
        VButton {
            objectName: "shopRetry"
            visible: card.failed
            //: Button: asks the server for the plans once more.
            text: qsTr("Try again")
            onClicked: card.offers.reload()
        }
        VButton {
            objectName: "signInToBuy"
            visible: card.hasServer && !card.failed
            kind: card.prominent ? VButton.Primary : VButton.Secondary
            //: Button on the page with the plans: signs in with a VidGo account.
            text: qsTr("Sign in to buy")
            onClicked: card.signInWanted()
        }
    }
}
