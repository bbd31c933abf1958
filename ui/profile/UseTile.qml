import QtQuick
import VidGo.Controls

// What one tool made for credits, and for how many.
Item {
    id: tile

    property string iconName: ""
    property string name: ""
    property int runs: 0
    property int credits: 0
    //: How many runs of a tool were charged.
    readonly property string runsText: qsTr("%n run(s)", "", runs)
    //: How many credits the runs of a tool were charged.
    readonly property string creditsText: qsTr("%n credit(s)", "", credits)

    implicitHeight: Math.max(Theme.controlHeight, words.height + Theme.s2)
    Accessible.role: Accessible.StaticText
    //: What a screen reader says: %1 is a tool, %2 how many runs of it were charged, %3 for how many credits.
    Accessible.name: qsTr("%1: %2, %3").arg(name).arg(runsText).arg(creditsText)

    VIcon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: tile.iconName
        size: Theme.icon
        color: Theme.muted
    }
    Column {
        id: words
        anchors { left: sign.right; leftMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        width: figure.x - x - Theme.s2

        VText {
            width: parent.width
            text: Theme.phrased(tile.name)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        VText {
            width: parent.width
            text: tile.runsText
            size: Theme.textSmall
            muted: true
            Accessible.ignored: true
        }
    }
    VText {
        id: figure
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: tile.creditsText
        weight: Theme.semiBold
        Accessible.ignored: true
    }
}
