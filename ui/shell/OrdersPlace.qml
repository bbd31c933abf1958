import QtQuick
import VidGo.Orders

OrdersPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    account: place.account
    onSignInWanted: place.signInWanted("sign_in")
    onPlansWanted: place.pageWanted("plans")
    onJobsWanted: place.jobsWanted()
    onResultWanted: itemId => place.resultWanted(itemId)
    onSaid: text => place.said(text)
}
