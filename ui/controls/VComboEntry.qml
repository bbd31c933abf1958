import QtQuick

// One entry of a VComboBox.
VMenuItem {
    id: root

    required property var model
    required property int index
    readonly property VComboList list: ListView.view as VComboList
    readonly property string role: list ? list.box.textRole : ""
    // A JavaScript list hands over `modelData`, an item model its roles.
    readonly property var entry: model.modelData !== undefined ? model.modelData : model

    width: list ? list.width : implicitWidth
    text: role !== "" ? entry[role] ?? "" : entry
    current: list !== null && list.box.currentIndex === index
    highlighted: list !== null && list.box.highlightedIndex === index
}
