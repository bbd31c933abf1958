pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Player

// The line of time of a clip: how loud it is, where the playhead is, and under the pointer what is to be seen there.
Item {
    id: root

    required property ServiceHub hub
    required property ClipPlayer player
    // The part that will be kept, 0..1.
    property real rangeStart: 0
    property real rangeEnd: 1
    readonly property real progress: player.duration > 0 ? Math.min(1, player.position / player.duration) : 0
    // Said to screen readers, who would else hear every frame of a clip that plays.
    property real saidPosition: 0
    property bool held: false
    property bool pointed: false

    implicitHeight: Theme.controlHeightSmall
    implicitWidth: 200
    enabled: player.ready
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    //: Screen reader name of the line on which the playhead of a clip is moved
    Accessible.name: qsTr("Position in the clip")
    //: Screen reader value of that line: the time of the playhead and how long the clip is
    Accessible.description: qsTr("%1 of %2").arg(PlayerKeys.clock(root.saidPosition)).arg(PlayerKeys.clock(player.duration))
    Accessible.onIncreaseAction: root.player.seekBy(PlayerKeys.second)
    Accessible.onDecreaseAction: root.player.seekBy(-PlayerKeys.second)

    function seekTo(x: real) {
        root.player.seek(Math.min(1, Math.max(0, x / root.width)) * root.player.duration)
    }

    Binding {
        target: root
        property: "saidPosition"
        value: root.player.position
        when: !root.player.playing
        restoreMode: Binding.RestoreNone
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.trackRest
        radius: height / 2
        color: Theme.line
        visible: !wave.ready

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * root.progress
            height: Theme.trackDone
            radius: height / 2
            color: Theme.accent
        }
    }
    WaveformView {
        id: wave
        anchors.fill: parent
        visible: ready
        hub: root.hub
        source: root.player.source
        wanted: root.player.ready && root.player.sound !== ClipPlayer.None
        color: Theme.muted
        playedColor: Theme.accent
        progress: root.progress
    }
    // What will be left out.
    Repeater {
        model: [[0, root.rangeStart], [root.rangeEnd, 1]]
        Rectangle {
            required property var modelData
            x: modelData[0] * root.width
            width: (modelData[1] - modelData[0]) * root.width
            height: root.height
            color: Theme.surface
            opacity: 0.75
        }
    }
    Rectangle {
        x: Math.round(root.progress * root.width - width / 2)
        width: 2
        height: parent.height
        color: Theme.text
        visible: root.player.ready

        Rectangle {
            id: knob
            anchors.centerIn: parent
            width: Theme.s4
            height: width
            radius: width / 2
            color: Theme.highContrast ? Theme.accent : Theme.lightColors.surface
            border.width: Theme.lineWidth
            border.color: area.containsMouse || root.held ? Theme.accent : Theme.muted
        }
    }
    VFocusRing {
        target: root
        shown: root.activeFocus && !root.pointed
        targetRadius: Theme.radiusSmall
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: mouse => {
            root.pointed = true
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.held = true
            root.seekTo(mouse.x)
        }
        onPositionChanged: mouse => {
            strip.position = mouse.x / root.width
            if (root.held)
                root.seekTo(mouse.x)
        }
        onReleased: root.held = false
        onCanceled: root.held = false
    }
    ClipStrip {
        id: strip
        hub: root.hub
        source: root.player.source
    }
    Rectangle {
        readonly property real inset: Theme.s1
        x: Math.min(root.width - width, Math.max(0, area.mouseX - width / 2))
        y: -height - Theme.s2
        width: picture.width + 2 * inset
        height: picture.height + 2 * inset
        radius: Theme.radiusSmall
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line
        visible: area.containsMouse && strip.ready

        FrameSurface {
            id: picture
            readonly property size natural: strip.frames.nativeSize
            readonly property real factor: Math.min(160 / Math.max(1, natural.width), 120 / Math.max(1, natural.height))
            x: parent.inset
            y: parent.inset
            width: natural.width * factor
            height: natural.height * factor
            frames: strip.frames
        }
        VLabelPlate {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s2 }
            text: PlayerKeys.clock(area.mouseX / root.width * root.player.duration)
        }
    }
}
