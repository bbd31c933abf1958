pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// What a run by a provider costs at most, item by item, and what can be spent.
Column {
    id: root

    required property OnlineRun online
    // The server at which the person has credits; everybody else is paid with money.
    readonly property bool inCredits: online.provider === "vidgo"
    signal openPlans
    signal openSettings

    spacing: Theme.s1

    Repeater {
        model: root.online.lines.length > 1 ? root.online.lines : []
        PriceRow {
            required property var modelData
            width: root.width
            text: modelData.text
            amount: modelData.amount
        }
    }
    PriceRow {
        objectName: "onlinePrice"
        width: parent.width
        visible: root.online.priced
        //: Before the price of a run by a provider: no more than that is charged
        text: qsTr("At most")
        amount: root.online.amountKnown ? root.online.priceText
            //: In the place of a price: the provider has not published one
            : qsTr("not known")
        strong: true
    }
    NoteLine {
        objectName: "onlineUnknown"
        width: parent.width
        visible: root.online.priced && !root.online.priceKnown
        //: Below a price that is not complete
        text: qsTr("Not every price is known: your provider may charge more.")
    }
    VText {
        objectName: "onlineLeft"
        width: parent.width
        visible: root.online.priced && root.online.fits
        //: %1 is what can still be spent: an amount of money or of credits.
        text: Theme.phrased(qsTr("%1 left. What fails does not count.").arg(root.online.leftText))
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
    }
    NoteLine {
        objectName: "onlineOver"
        width: parent.width
        visible: text !== ""
        iconName: "warning"
        text: root.online.shortText
    }
    NoteLine {
        objectName: "onlineError"
        width: parent.width
        visible: text !== ""
        failed: true
        text: root.online.errorText
    }
    VButton {
        objectName: "onlineBudgetButton"
        x: Theme.iconSmall + Theme.s2 - Theme.s3
        visible: root.online.priced && !root.online.fits
        kind: VButton.Ghost
        compact: true
        text: root.inCredits
            //: Leads to the page where credits are bought. Short.
            ? qsTr("Plans and credits")
            //: Leads to the settings, to the monthly limit for what providers charge. Short.
            : qsTr("Spending budget")
        onClicked: root.inCredits ? root.openPlans() : root.openSettings()
    }
}
