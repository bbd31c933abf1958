import QtQuick
import VidGo.Profile

ProfilePage {
    required property PagePlace place

    focus: true
    hub: place.hub
    session: place.session
    onOpenPlans: place.pageWanted("plans")
    onOpenStyle: styleId => place.styleWanted(styleId)
    onOpenSettings: section => place.settingWanted(section)
}
