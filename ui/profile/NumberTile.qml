import QtQuick
import VidGo.Controls

// How much was made with one tool.
Item {
    id: tile

    property string iconName: ""
    property string name: ""
    property int count: 0
    readonly property string figure: Number(count).toLocaleString(Qt.locale(Theme.language), "f", 0)

    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.StaticText
    //: What a screen reader says: how many results one tool made; %1 is the tool.
    Accessible.name: qsTr("%1: %n result(s)", "", tile.count).arg(tile.name)

    VIcon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: tile.iconName
        size: Theme.icon
        color: Theme.muted
    }
    VText {
        anchors { left: sign.right; leftMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        width: figure.x - x - Theme.s2
        text: tile.name
        Accessible.ignored: true
    }
    VText {
        id: figure
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: tile.figure
        weight: Theme.semiBold
        Accessible.ignored: true
    }
}
