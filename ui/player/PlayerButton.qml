import VidGo.Controls
import VidGo.Player

// A button of the bar; its name and its key come from the list of keys.
VIconButton {
    id: root

    required property ClipPlayer player
    required property string action

    objectName: "player_" + action
    label: PlayerKeys.entryOf(action).text
    shortcutText: PlayerKeys.entryOf(action).keyText
    autoRepeat: true
    onClicked: PlayerKeys.act(root.player, root.action)
}
