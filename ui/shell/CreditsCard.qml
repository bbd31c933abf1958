pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls

// The credits of whoever is signed in, by where they came from, at the foot of the sidebar. Leads to the plans.
T.Button {
    id: card

    required property AccountInfo account
    property bool folded: false
    // Where there is little room, only how many there are.
    property bool tight: false

    readonly property string figure: account.hasBalance ? number(account.available) : "–"
    readonly property var colors: ({ plan: Theme.accent, bought: Theme.good, promotional: Theme.offer, refund: Theme.muted })
    readonly property int most: account.buckets.reduce((sum, one) => sum + one.available + one.held, 0)
    // Without those that are set aside or used up.
    readonly property var usable: account.buckets.filter(one => one.available > 0)
    readonly property string summary: usable.map(one => number(one.available) + " " + one.text).join(" · ")
    readonly property string details: [
        ...usable.map(one => one.until === ""
            //: A line of what credits there are: %1 is a number, %2 where they came from, such as “Bought”.
            ? qsTr("%1 %2, never lapse").arg(number(one.available)).arg(one.text)
            //: A line of what credits there are: %1 is a number, %2 where they came from, such as “Plan”, %3 a day.
            : qsTr("%1 %2, until %3").arg(number(one.available)).arg(one.text).arg(one.until)),
        //: A line of what credits there are; %1 is a number.
        ...(account.held > 0 ? [qsTr("%1 set aside for jobs").arg(number(account.held))] : []),
        //: A line of what credits there are: a payment was taken back after its credits had been used; %1 is a number.
        ...(account.debt > 0 ? [qsTr("%1 owed").arg(number(account.debt))] : []),
        ...(account.lost ? [account.asOf === ""
            //: A line of what credits there are: it may be out of date.
            ? qsTr("The server can't be reached: as of before")
            //: A line of what credits there are: it may be out of date. %1 is a day and a time.
            : qsTr("The server can't be reached: as of %1").arg(account.asOf)] : [])
    ].join("\n")

    function number(value: real): string {
        return Number(value).toLocaleString(Qt.locale(Theme.language), "f", 0)
    }

    objectName: "creditsCard"
    visible: account.signedIn
    implicitHeight: folded ? column.height + 2 * Theme.s2 : column.height + 2 * Theme.s3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    //: What a screen reader says of the credits at the foot of the sidebar; %1 is a number.
    Accessible.name: qsTr("Credits: %1").arg(figure)
    Accessible.description: details
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: Item {
        Column {
            id: column
            x: card.folded ? 0 : Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            spacing: Theme.s1

            Item {
                width: parent.width
                implicitHeight: card.folded ? amount.height : Math.max(words.height, amount.height)

                VText {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !card.folded
                    width: parent.width - amount.width - Theme.s2
                    //: Above the number of credits in the sidebar. Short.
                    text: qsTr("Credits")
                    size: Theme.textSmall
                    muted: true
                    Accessible.ignored: true
                }
                VText {
                    id: amount
                    anchors { right: card.folded ? undefined : parent.right; horizontalCenter: card.folded ? parent.horizontalCenter : undefined }
                    width: Math.min(implicitWidth, parent.width)
                    text: card.figure
                    size: card.folded ? Theme.textSmall : Theme.textLarge
                    weight: Theme.bold
                    color: card.account.lowNotice !== "" || card.account.lost ? Theme.offerText : Theme.text
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.textTiny - 3
                    Accessible.ignored: true
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.s1
                visible: !card.folded && !card.tight
                radius: height / 2
                // With strong lines what is set aside would look as if it could be used.
                color: Theme.highContrast ? "transparent" : Theme.line

                Row {
                    anchors.fill: parent

                    Repeater {
                        model: card.most > 0 ? card.usable : []

                        Rectangle {
                            required property var modelData
                            width: parent.width * modelData.available / card.most
                            height: parent.height
                            radius: height / 2
                            color: card.colors[modelData.kind] ?? Theme.muted
                        }
                    }
                }
            }
            VText {
                width: parent.width
                visible: !card.folded && !card.tight && text !== ""
                text: Theme.phrased(card.summary)
                size: Theme.textTiny
                muted: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.lineWidth
        border.color: card.hovered ? Theme.muted : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: card.down
            color: Theme.pressed
        }
        VFocusRing { target: parent; shown: card.visualFocus }
    }
    VTooltip {
        x: card.width + Theme.s3
        y: (card.height - implicitHeight) / 2
        text: card.details !== "" ? card.details : card.Accessible.name
        shown: card.hovered || card.visualFocus
    }
}
