import QtQuick
import VidGo.Controls
import VidGo.Player

// The sound of a clip: off or on, and how loud.
Row {
    id: root

    required property ClipPlayer player
    property bool narrow: false
    readonly property bool off: player.sound !== ClipPlayer.Heard
    readonly property string stateText: player.sound === ClipPlayer.OtherSpeed
        //: On the button for the sound of a clip
        ? qsTr("The sound is off while the speed is not 1×") : player.sound === ClipPlayer.Muted
        //: On the button for the sound of a clip
        ? qsTr("Switch the sound on")
        //: On the button for the sound of a clip
        : qsTr("Switch the sound off")

    visible: player.sound !== ClipPlayer.None
    spacing: Theme.s1

    VIconButton {
        anchors.verticalCenter: parent.verticalCenter
        objectName: "playerMute"
        iconName: root.off ? "sound-off" : "sound"
        label: root.stateText
        shortcutText: PlayerKeys.entryOf("mute").keyText
        onClicked: root.player.muted = !root.player.muted
    }
    VSlider {
        anchors.verticalCenter: parent.verticalCenter
        width: 84
        visible: !root.narrow
        enabled: root.player.sound !== ClipPlayer.OtherSpeed
        from: 0
        to: 1
        value: root.player.muted ? 0 : root.player.volume
        //: Screen reader name of the slider for how loud a clip is
        Accessible.name: qsTr("Volume")
        onMoved: {
            root.player.volume = value
            root.player.muted = value === 0
        }
    }
}
