import QtQuick
import VidGo.Controls

// Work of unknown length. Still when motion is reduced.
Item {
    id: root

    property bool running: true
    property real size: Theme.icon
    property color color: Theme.muted
    //: Screen reader name of the turning ring that says something is being worked on
    property string label: qsTr("Working")

    implicitWidth: size
    implicitHeight: size
    visible: running
    Accessible.role: Accessible.Animation
    Accessible.name: label

    VIcon {
        id: ring
        anchors.fill: parent
        name: "spinner"
        color: root.color
    }
    RotationAnimator {
        target: ring
        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
        running: root.running && root.visible && !Theme.reducedMotion
    }
}
