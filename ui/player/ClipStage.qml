import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Player

// A comparison with a player below it when there is a clip to play; else the comparison alone. What is before may be a
// clip too: both then show the same moment.
FocusScope {
    id: root

    required property ServiceHub hub
    // Addresses for ClipPlayer; empty: nothing moves on that side.
    property url afterClip
    property url beforeClip
    // Pictures: what was before, and the result, or what stands there until the clip can be seen.
    property url beforeSource
    property url afterSource
    property alias beforeLabel: view.beforeLabel
    property alias afterLabel: view.afterLabel
    property alias honestyLabel: view.honestyLabel
    property alias checkerBehindAfter: view.checkerBehindAfter
    property alias backdrop: view.backdrop
    property alias compareName: view.objectName
    property alias watermarkOffered: bar.watermarkOffered
    readonly property bool moving: String(afterClip) !== ""
    readonly property alias compare: view
    readonly property alias player: clipPlayer

    onVisibleChanged: if (!visible) clipPlayer.pause()
    Keys.onPressed: event => {
        event.accepted = root.moving && PlayerKeys.act(clipPlayer, PlayerKeys.actionOf(event.key, event.modifiers))
    }

    ClipPlayer {
        id: clipPlayer
        hub: root.hub
        source: root.afterClip
        beforeSource: root.moving ? root.beforeClip : ""
    }
    CompareView {
        id: view
        floatsFrom: 800
        width: parent.width
        height: parent.height - (bar.visible ? bar.height + Theme.s2 : 0)
        focus: true
        beforeSource: root.beforeSource
        afterSource: root.afterSource
        beforeFrames: root.moving && String(root.beforeClip) !== "" ? clipPlayer.beforeFrames : null
        afterFrames: root.moving ? clipPlayer.frames : null
        //: Heading in the place of a clip that cannot be played
        failureTitle: root.moving ? qsTr("The clip cannot be played") : ""
        failureText: clipPlayer.errorText
    }
    PlayerBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.moving
        hub: root.hub
        player: clipPlayer
    }
}
