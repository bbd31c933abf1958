import QtQuick
import VidGo.Profile

ProfilePage {
    required property PagePlace place

    focus: true
    hub: place.hub
    session: place.session
    account: place.account
    onOpenPlans: place.pageWanted("plans")
    onOpenOrders: place.pageWanted("orders")
    onOpenStyle: styleId => place.styleWanted(styleId)
    onOpenSettings: section => place.settingWanted(section)
    onSignInWanted: step => place.signInWanted(step)
    onSaid: text => place.said(text)
    onExported: (fileName, folder) => place.exported(fileName, folder)
}
