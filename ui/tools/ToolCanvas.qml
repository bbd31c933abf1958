import QtQuick
import VidGo.Controls
import VidGo.Player
import VidGo.Tools

// What the page is about: an example, the person's own picture before and after, or the files of a batch.
FocusScope {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property PreviewModel preview
    required property BatchModel batch
    required property StrokeBrush brush
    required property bool ownShown
    signal showInLibrary(string itemId)

    readonly property bool batchShown: batch.state !== BatchModel.Closed
    readonly property bool exampleThere: tool.currentExample.exampleId !== ""

    Keys.onPressed: event => {
        event.accepted = bar.visible && PlayerKeys.act(player, PlayerKeys.actionOf(event.key, event.modifiers))
    }

    ExampleCanvas {
        anchors.fill: parent
        visible: !root.batchShown && !root.ownShown && root.exampleThere
        tool: root.tool
    }
    NoExamples {
        anchors.fill: parent
        visible: !root.batchShown && !root.ownShown && !root.exampleThere
        tool: root.tool
        possible: root.run.possible
        checking: root.run.input.state === PictureInput.Checking
    }
    OwnCanvas {
        id: own
        width: parent.width
        height: parent.height - (bar.visible ? bar.height + Theme.s2 : 0)
        visible: !root.batchShown && root.ownShown
        run: root.run
        preview: root.preview
        brush: root.brush
        player: player
    }
    ClipPlayer {
        id: player
        hub: root.run.hub
        source: own.playedClip
        beforeSource: own.beforeClip
    }
    PlayerBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: own.visible && String(own.playedClip) !== ""
        onVisibleChanged: if (!visible) player.pause()
        hub: root.run.hub
        player: player
        watermarkOffered: true
    }
    BatchPanel {
        anchors.fill: parent
        visible: root.batchShown
        batch: root.batch
        onShowInLibrary: itemId => root.showInLibrary(itemId)
    }
}
