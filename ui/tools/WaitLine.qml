import QtQuick
import VidGo.Controls

// Below the progress of what waits for credits: that it goes on by itself, and the way to them.
Column {
    id: root

    signal openPlans

    spacing: Theme.s1

    NoteLine {
        objectName: "waitNote"
        width: parent.width
        //: Below a run that costs more credits than the person has
        text: qsTr("It begins as soon as there are enough credits, also when this page or the studio was closed meanwhile. Nothing is charged before.")
    }
    VButton {
        objectName: "waitPlansButton"
        x: Theme.iconSmall + Theme.s2 - Theme.s3
        kind: VButton.Ghost
        compact: true
        //: Leads to the page where credits are bought. Short.
        text: qsTr("Plans and credits")
        onClicked: root.openPlans()
    }
}
