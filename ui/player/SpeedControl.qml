import QtQuick
import VidGo.Controls
import VidGo.Player

// How fast a clip is played.
VComboBox {
    id: root

    required property ClipPlayer player

    implicitWidth: 92
    implicitHeight: Theme.controlHeightSmall + Theme.s1
    //: How fast a clip is played
    Accessible.name: qsTr("Speed")
    Accessible.description: displayText
    model: [0.25, 0.5, 1, 1.5, 2].map(speed => root.textOf(speed))
    displayText: root.textOf(player.speed)
    currentIndex: [0.25, 0.5, 1, 1.5, 2].indexOf(player.speed)
    onActivated: index => root.player.speed = [0.25, 0.5, 1, 1.5, 2][index]

    function textOf(speed: real): string {
        //: How many times faster than usual a clip is played; keep it short
        return qsTr("%1×").arg(speed.toLocaleString(Qt.locale(), "g", 3))
    }
}
