import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Player

// What plays a clip: its line of time and the buttons. The keys are those of PlayerKeys while the bar has the focus.
FocusScope {
    id: bar

    required property ServiceHub hub
    required property ClipPlayer player
    property alias rangeStart: scrubber.rangeStart
    property alias rangeEnd: scrubber.rangeEnd
    // The button that draws the watermark over the clip.
    property bool watermarkOffered: false
    readonly property bool narrow: width < 620
    readonly property bool opening: player.state === ClipPlayer.Loading
    readonly property string place: PlayerKeys.clock(player.position)

    objectName: "playerBar"
    implicitHeight: 2 * Theme.s3 + scrubber.height + Theme.s2 + buttons.height
    implicitWidth: 480
    Accessible.role: Accessible.ToolBar
    //: Screen reader name of the buttons that play a clip
    Accessible.name: qsTr("Player")
    Keys.onPressed: event => {
        scrubber.pointed = false
        event.accepted = PlayerKeys.act(bar.player, PlayerKeys.actionOf(event.key, event.modifiers))
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    PlayerScrubber {
        id: scrubber
        objectName: "playerScrubber"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
        focus: true
        hub: bar.hub
        player: bar.player
    }
    Row {
        id: buttons
        anchors { left: parent.left; top: scrubber.bottom; leftMargin: Theme.s2; topMargin: Theme.s2 }
        enabled: bar.player.ready

        PlayerButton {
            player: bar.player
            actionId: "frameBack"
            iconName: "step-back"
        }
        VIconButton {
            id: toggle
            objectName: "playerToggle"
            visible: !bar.opening
            iconName: bar.player.playing ? "pause" : "play"
            iconSize: Theme.s6
            label: bar.player.playing
                //: Button that stops playing a clip
                ? qsTr("Pause")
                //: Button that plays a clip
                : qsTr("Play")
            shortcutText: PlayerKeys.spaceText
            onClicked: bar.player.toggle()
        }
        Item {
            width: toggle.implicitWidth
            height: toggle.implicitHeight
            visible: bar.opening

            VSpinner {
                anchors.centerIn: parent
                running: bar.opening
            }
        }
        PlayerButton {
            player: bar.player
            actionId: "frameOn"
            iconName: "step-on"
        }
        VIconButton {
            objectName: "playerLoop"
            checkable: true
            checked: bar.player.loop
            iconName: "loop"
            //: Switch: the clip begins again when it has ended
            label: qsTr("Play again and again")
            onClicked: bar.player.loop = checked
        }
        VText {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.s2
            visible: bar.width >= 410
            size: Theme.textSmall
            muted: true
            text: bar.opening
                //: In the place of the time of a clip that is being opened. Short.
                ? qsTr("Opening…") : bar.width < 480 ? bar.place
                //: The time of the playhead of a clip, and how long the clip is
                : qsTr("%1 / %2").arg(bar.place).arg(PlayerKeys.clock(bar.player.duration))
            Accessible.ignored: true
        }
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: buttons.verticalCenter }
        spacing: Theme.s2
        enabled: bar.player.ready

        VIconButton {
            objectName: "playerWatermark"
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.watermarkOffered
            checkable: true
            checked: bar.player.watermarked
            iconName: "drop"
            //: Switch: the watermark is drawn over a clip while it is played; the file stays as it is
            label: qsTr("Show with the watermark")
            onClicked: bar.player.watermarked = checked
        }
        SoundControl {
            anchors.verticalCenter: parent.verticalCenter
            player: bar.player
            narrow: bar.narrow
        }
        SpeedControl {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.width >= 360
            player: bar.player
        }
    }
}
