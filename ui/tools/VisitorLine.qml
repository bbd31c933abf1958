import QtQuick
import VidGo.Bridge
import VidGo.Controls

// For visitors: how results leave the studio, and what changes that.
Column {
    id: root

    required property SessionState session
    signal openPlans
    signal openSettings

    visible: session.visitor
    spacing: Theme.s1

    NoteLine {
        objectName: "visitorNote"
        width: parent.width
        //: Near the run button, for people without an account. 720p is a size of pictures.
        text: qsTr("As a visitor you get results with a watermark, at most 720p.")
    }
    Flow {
        // Their words begin where those of the note do.
        x: Theme.iconSmall + Theme.s2 - Theme.s3
        width: parent.width - x
        spacing: Theme.s1

        VButton {
            objectName: "visitorPlansButton"
            kind: VButton.Ghost
            compact: true
            //: Leads to the plans
            text: qsTr("See the plans")
            onClicked: root.openPlans()
        }
        VButton {
            objectName: "visitorSettingsButton"
            kind: VButton.Ghost
            compact: true
            //: Leads to the settings, where the studio can be used on one's own computer without limits. Short.
            text: qsTr("Own computer")
            onClicked: root.openSettings()
        }
    }
}
