import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Account

// Who is signed in, and what can be done with the account.
VCard {
    id: card

    required property AccountInfo account
    required property AccountModel person
    signal plansWanted
    signal nameWanted
    signal passwordWanted
    signal exportWanted
    signal closingWanted

    objectName: "accountCard"
    implicitHeight: column.height + 2 * Theme.s5
    //: What a screen reader calls the card with the person's account.
    label: qsTr("VidGo account")

    Column {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        spacing: Theme.s4

        Item {
            width: parent.width
            implicitHeight: Math.max(sign.height, words.height)

            Initials {
                id: sign
                name: card.account.name
                email: card.account.email
            }
            Column {
                id: words
                anchors { left: sign.right; leftMargin: Theme.s4; right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: 2

                VHeading {
                    objectName: "accountName"
                    width: parent.width
                    visible: text !== ""
                    text: card.account.name !== "" ? card.account.name : card.account.email
                }
                VText {
                    width: parent.width
                    visible: card.account.name !== ""
                    text: card.account.email
                    muted: true
                }
                VText {
                    width: parent.width
                    visible: card.account.since !== ""
                    //: Below the name of the person; %1 is the name of a plan, %2 the day on which the account was made.
                    text: qsTr("%1 · since %2").arg(card.account.planName).arg(card.account.since)
                    size: Theme.textSmall
                    muted: true
                }
                VSkeleton {
                    visible: card.account.email === "" && !card.account.lost
                    width: parent.width * 0.6
                    height: Theme.textLarge
                }
            }
        }
        VText {
            objectName: "accountLost"
            width: parent.width
            visible: card.account.lost
            text: Theme.phrased(card.account.asOf === ""
                //: The server of the account did not answer.
                ? qsTr("The server can't be reached. This is what it said last.")
                //: The server of the account did not answer. %1 is a day and a time.
                : qsTr("The server can't be reached. This is from %1.").arg(card.account.asOf))
            color: Theme.offerText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.line
        }
        AccountRow {
            width: parent.width
            //: What can be changed of an account.
            title: qsTr("Plan and credits")
            //: The credits of the person.
            text: card.account.hasBalance ? qsTr("%n credit(s)", "", card.account.available) : ""
            //: Button beside “Plan and credits”: leads to the page where they are bought.
            buttonText: qsTr("Look at them")
            buttonName: "accountPlans"
            onClicked: card.plansWanted()
        }
        AccountRow {
            width: parent.width
            //: What can be changed of an account: the name of the person.
            title: qsTr("Name")
            text: card.account.name !== "" || card.account.email === "" ? card.account.name
                //: The person gave no name.
                : qsTr("None given")
            //: Button beside “Name”.
            buttonText: qsTr("Change…")
            buttonName: "accountEditName"
            onClicked: card.nameWanted()
        }
        AccountRow {
            width: parent.width
            //: What can be changed of an account.
            title: qsTr("Password")
            //: Button beside “Password”.
            buttonText: qsTr("Change…")
            buttonName: "accountChangePassword"
            onClicked: card.passwordWanted()
        }
        AccountRow {
            width: parent.width
            //: What can be done with an account.
            title: qsTr("Your data")
            //: Explains the button beside it. JSON is a file format.
            text: qsTr("Everything that the server keeps of you, in one file (JSON).")
            //: Button beside “Your data”: writes them into a file.
            buttonText: qsTr("Export…")
            buttonName: "accountExport"
            busy: card.person.busy
            onClicked: card.exportWanted()
        }
        AccountRow {
            width: parent.width
            //: What can be done with an account.
            title: qsTr("Close the account")
            //: Explains the button beside it; %n counts days.
            text: qsTr("It can be had back for %n day(s).", "", card.person.daysToComeBack)
            //: Button beside “Close the account”.
            buttonText: qsTr("Close…")
            buttonName: "accountClose"
            onClicked: card.closingWanted()
        }
    }
}
