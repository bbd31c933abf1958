import QtQuick
import VidGo.Controls

// What a job made, or else the sign of its tool; with a small mark where it went wrong.
Rectangle {
    id: root

    required property string iconName
    required property url picture
    required property string jobState
    readonly property bool atWork: jobState === "running"

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    radius: Theme.radiusSmall
    color: Theme.dark ? Theme.surface : Theme.raised
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line
    Accessible.ignored: true

    VIcon {
        anchors.centerIn: parent
        visible: root.picture.toString() === ""
        name: root.iconName
        size: Theme.icon
        color: root.atWork ? Theme.accentText : Theme.muted
    }
    VPicture {
        anchors.fill: parent
        visible: root.picture.toString() !== ""
        source: root.picture
        radius: Theme.radiusSmall
        checkerBehind: true
    }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom; margins: -Theme.s1 }
        width: Theme.s4 + 2
        height: width
        visible: root.jobState === "failed"
        radius: width / 2
        color: Theme.surface

        VIcon {
            anchors.centerIn: parent
            name: "warning"
            size: Theme.iconSmall
            color: Theme.bad
        }
    }
}
