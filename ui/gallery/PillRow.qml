pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Gallery

// Categories as pills, one of them chosen. One stop for the Tab key; the arrows choose.
VPillStrip {
    id: root

    required property CategoryList categories
    property string current: ""
    property string label: ""
    signal chosen(string categoryId)

    Accessible.name: label
    //: Scrolls a row of categories back.
    backLabel: qsTr("Categories before")
    //: Scrolls a row of categories on.
    forthLabel: qsTr("More categories")

    function step(from: int, by: int) {
        const pill = entries.itemAt(Math.max(0, Math.min(entries.count - 1, from + by))) as VPill
        pill.click()
        pill.forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: entries
        model: root.categories

        VPill {
            id: pill
            required property int index
            required property string categoryId
            required property string name
            objectName: "category_" + categoryId
            text: name
            checked: root.current === categoryId
            focusPolicy: checked || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: root.chosen(categoryId)
            onActiveFocusChanged: if (activeFocus) root.reveal(pill)
            Keys.onLeftPressed: root.step(index, -1)
            Keys.onRightPressed: root.step(index, 1)
        }
    }
}
