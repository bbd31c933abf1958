import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Profile

// How the studio is used: chosen here, and what each way means.
VCard {
    id: choice

    required property SessionState session

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
            //: Heading above the two ways of using the studio.
            text: qsTr("How the studio is used")
        }
        ModeCard {
            objectName: "modeVisitor"
            width: parent.width
            //: A way of using the studio: looking around without an account.
            title: qsTr("Visitor")
            //: What the mode Visitor means.
            explanation: qsTr("For looking around. Examples carry a watermark and can't be saved; your own results leave the studio with a watermark and at most 1280 × 720 pixels. Nothing is sent anywhere.")
            iconName: "eye"
            chosen: choice.session.visitor
            onClicked: choice.session.enter("visitor")
        }
        ModeCard {
            objectName: "modeOwnComputer"
            width: parent.width
            //: A way of using the studio: everything that this computer can do, without limits.
            title: qsTr("Own computer")
            //: What the mode Own computer means.
            explanation: qsTr("For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.")
            iconName: "spark"
            chosen: !choice.session.visitor
            onClicked: choice.session.enter("own_computer")
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(choice.session.errorText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        VText {
            width: parent.width
            //: Below the ways of using the studio: accounts come in a later version.
            text: Theme.phrased(qsTr("With keys of your own, providers make the rest: add them in the settings. VidGo accounts come with a later version."))
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
