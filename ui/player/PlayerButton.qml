import VidGo.Controls
import VidGo.Player

// A button of the bar; its name and its key come from the list of keys.
VIconButton {
    id: root

    required property ClipPlayer player
    required property string actionId

    objectName: "player_" + actionId
    label: PlayerKeys.entryOf(actionId).text
    shortcutText: PlayerKeys.entryOf(actionId).keyText
    autoRepeat: true
    onClicked: PlayerKeys.act(root.player, root.actionId)
}
