pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Library
import VidGo.Player

// The clip that is exported: which part of the frame stays, and which part of the time.
Column {
    id: preview

    required property ServiceHub hub
    required property ClipExportOptions options
    readonly property real share: Math.max(1, options.duration)

    spacing: Theme.s2
    onVisibleChanged: if (!visible) player.pause()

    ClipPlayer {
        id: player
        hub: preview.hub
        source: preview.visible ? preview.options.clip : ""
    }
    Rectangle {
        width: parent.width
        // In a low window there is to be room for the choices too.
        height: preview.Window.height < 720 ? 140 : 220
        radius: Theme.radius
        color: Theme.raised

        FrameSurface {
            id: picture
            readonly property size natural: player.frames.nativeSize
            readonly property real factor: Math.min(parent.width / Math.max(1, natural.width), parent.height / Math.max(1, natural.height))
            anchors.centerIn: parent
            width: natural.width * factor
            height: natural.height * factor
            frames: player.frames
        }
        // What a crop cuts off.
        Repeater {
            model: preview.cutOff(preview.options.kept)
            Rectangle {
                required property rect modelData
                x: picture.x + modelData.x * picture.width
                y: picture.y + modelData.y * picture.height
                width: modelData.width * picture.width
                height: modelData.height * picture.height
                color: Theme.scrim
            }
        }
        Rectangle {
            id: frame
            objectName: "exportFocus"
            readonly property rect kept: preview.options.kept
            x: picture.x + kept.x * picture.width
            y: picture.y + kept.y * picture.height
            width: kept.width * picture.width
            height: kept.height * picture.height
            visible: kept.width < 1 || kept.height < 1
            color: "transparent"
            border.width: 2
            border.color: Theme.onPlate
            activeFocusOnTab: visible
            Accessible.role: Accessible.Slider
            //: Screen reader name of the frame that shows what stays of a clip when it is cropped.
            Accessible.name: qsTr("Part of the picture that stays; arrow keys move it")
            Keys.onLeftPressed: preview.moveFocus(-0.02, 0)
            Keys.onRightPressed: preview.moveFocus(0.02, 0)
            Keys.onUpPressed: preview.moveFocus(0, -0.02)
            Keys.onDownPressed: preview.moveFocus(0, 0.02)

            VFocusRing {
                target: frame
                shown: frame.activeFocus
                targetRadius: 0
            }
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.SizeAllCursor
                preventStealing: true
                property point grip
                onPressed: mouse => grip = Qt.point(mouse.x, mouse.y)
                onPositionChanged: mouse => preview.moveFocus((mouse.x - grip.x) / picture.width, (mouse.y - grip.y) / picture.height)
            }
        }
    }
    PlayerBar {
        width: parent.width
        hub: preview.hub
        player: player
        rangeStart: preview.options.start / preview.share
        rangeEnd: preview.options.end / preview.share
    }
    ClipPartChoice {
        width: parent.width
        options: preview.options
        player: player
    }

    function moveFocus(dx: real, dy: real) {
        const kept = preview.options.kept
        const x = Math.min(1 - kept.width, Math.max(0, kept.x + dx)) + kept.width / 2
        const y = Math.min(1 - kept.height, Math.max(0, kept.y + dy)) + kept.height / 2
        preview.options.setFocus(x, y)
    }

    function cutOff(kept: rect): var {
        return [Qt.rect(0, 0, 1, kept.y), Qt.rect(0, kept.y + kept.height, 1, 1 - kept.y - kept.height),
                Qt.rect(0, kept.y, kept.x, kept.height), Qt.rect(kept.x + kept.width, kept.y, 1 - kept.x - kept.width, kept.height)]
    }
}
