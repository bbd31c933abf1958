import QtQuick
import VidGo.Controls

// One line of the history: what happened, when, and how much it was.
Item {
    id: row

    required property string kindText
    required property string reason
    required property string when
    required property string amount
    required property bool gain
    required property string jobId
    property bool current: false
    readonly property bool opens: jobId !== ""
    signal jobWanted

    implicitHeight: words.height + 2 * Theme.s3
    Accessible.role: opens ? Accessible.Button : Accessible.ListItem
    //: What a screen reader says of a line in the history of credits: %1 what, %2 why, %3 when, %4 how many credits.
    Accessible.name: qsTr("%1, %2, %3, %4").arg(kindText).arg(reason).arg(when).arg(amount)
    Accessible.onPressAction: row.open()

    function open() {
        if (row.opens)
            row.jobWanted()
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.opens && pointer.hovered ? Theme.hover : "transparent"
        border.width: row.current ? Theme.focusWidth : 0
        border.color: Theme.focus
    }
    Column {
        id: words
        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        width: sum.x - x - Theme.s3
        spacing: 2

        VText {
            width: parent.width
            text: Theme.phrased(row.reason === "" ? row.kindText
                //: A line of the history of credits: %1 says what happened, %2 why.
                : qsTr("%1 · %2").arg(row.kindText).arg(row.reason))
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        VText {
            width: parent.width
            text: row.when
            size: Theme.textSmall
            muted: true
            Accessible.ignored: true
        }
    }
    VText {
        id: sum
        anchors { right: chevron.left; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        text: row.amount
        weight: Theme.bold
        color: row.gain ? Theme.good : Theme.text
        Accessible.ignored: true
    }
    VIcon {
        id: chevron
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        name: "chevron-right"
        size: Theme.iconSmall
        color: Theme.muted
        // Its room stays, so that the numbers stand below each other.
        opacity: row.opens ? 1 : 0
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    HoverHandler {
        id: pointer
        enabled: row.opens
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        enabled: row.opens
        onTapped: row.open()
    }
}
