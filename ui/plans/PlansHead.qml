import QtQuick
import VidGo.Controls
import VidGo.Plans

// The heading of the page, and in which currency prices are shown.
Item {
    id: head

    required property OfferModel offers

    implicitHeight: Math.max(title.height, choice.visible ? choice.height : 0)

    VHeading {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - (choice.visible ? choice.width + Theme.s3 : 0)
        //: Heading of the page with the plans.
        text: qsTr("Plans and credits")
        size: Theme.textTitle
    }
    VSegmented {
        id: choice
        objectName: "currencyChoice"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: head.offers.state === OfferModel.Content && head.offers.currencies.length > 1
        //: What a screen reader calls the choice of the currency in which prices are shown.
        label: qsTr("Currency")
        model: [
            //: New Taiwan dollars, as prices show them.
            { text: qsTr("NT$"), value: "TWD" },
            //: Dollars of the USA, as prices show them.
            { text: qsTr("US$"), value: "USD" }
        ]
        currentValue: head.offers.currency
        onActivated: value => head.offers.currency = value
    }
}
