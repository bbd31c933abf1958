import QtQuick
import VidGo.Controls

// For whoever has not made anything yet: everything can be tried where nothing is real.
VCard {
    id: card

    readonly property bool wide: width >= 720
    signal accepted

    objectName: "sandboxInvitation"
    implicitHeight: (wide ? Math.max(words.height, open.height) : words.height + Theme.s3 + open.height) + 2 * Theme.s5
    label: heading.text

    Column {
        id: words
        x: Theme.s5
        y: Theme.s5
        width: card.wide ? open.x - x - Theme.s5 : parent.width - 2 * x
        spacing: Theme.s1

        VHeading {
            id: heading
            width: parent.width
            wrapMode: Text.Wrap
            //: Heading of an offer on the home page, for people who have made nothing yet.
            text: Theme.phrased(qsTr("Try everything in the sandbox"))
        }
        VText {
            width: parent.width
            wrapMode: Text.Wrap
            lineHeight: 1.25
            muted: true
            //: What the sandbox is: everything in it is played by stand-ins on this computer.
            text: Theme.phrased(qsTr("An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own."))
        }
    }
    VButton {
        id: open
        objectName: "openSandbox"
        x: card.wide ? parent.width - width - Theme.s5 : Theme.s5
        y: card.wide ? (parent.height - height) / 2 : words.y + words.height + Theme.s3
        //: Button: opens a second studio in which nothing is real.
        text: qsTr("Open the sandbox")
        onClicked: card.accepted()
    }
}
