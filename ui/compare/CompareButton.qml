import VidGo.Compare
import VidGo.Controls

// A button of the bar; its name and its key come from the list of orders.
VIconButton {
    id: root

    required property string order
    signal chosen(string action)

    implicitHeight: Theme.controlHeightSmall
    bare: true
    label: CompareKeys.entryOf(order).text
    shortcutText: CompareKeys.keyText(order)
    onClicked: root.chosen(order)
}
