import QtQuick
import VidGo.Bridge
import VidGo.Controls

// What can be had without paying, and that buying is not possible yet.
VCard {
    id: card

    required property SessionState session

    implicitHeight: column.height + 2 * Theme.s5
    //: What a screen reader calls the card about working without an account.
    label: qsTr("Without an account")

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s3

        VHeading {
            width: parent.width
            //: Heading of a card: what the studio does without payment.
            text: Theme.phrased(qsTr("Free: work on this computer without limits"))
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            //: Explains the mode “own computer”.
            text: Theme.phrased(qsTr("Background removal, product scenes, styles and enhancement run on your own machine. They cost nothing, need no account, and your results carry no watermark."))
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        VButton {
            objectName: "workHere"
            visible: card.session.visitor
            busy: card.session.busy
            kind: VButton.Primary
            //: Button: leaves the visitor's mode and works without limits on this computer.
            text: qsTr("Work on this computer")
            onClicked: card.session.enter("own_computer")
        }
        Row {
            visible: !card.session.visitor
            width: parent.width
            spacing: Theme.s2

            VIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: Theme.icon
                color: Theme.good
            }
            VText {
                objectName: "worksHere"
                width: parent.width - x
                //: The mode “own computer” is on.
                text: Theme.phrased(qsTr("This is how you work now."))
                weight: Theme.semiBold
                wrapMode: Text.Wrap
            }
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(card.session.errorText)
            color: Theme.bad
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
}
