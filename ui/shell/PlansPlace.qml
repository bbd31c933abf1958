import QtQuick
import VidGo.Plans

PlansPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    session: place.session
    onSignInWanted: place.signInWanted("sign_in")
    onOrdersWanted: place.pageWanted("orders")
}
