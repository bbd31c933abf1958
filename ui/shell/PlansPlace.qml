import QtQuick
import VidGo.Plans

PlansPage {
    required property PagePlace place

    focus: true
    hub: place.hub
    session: place.session
}
