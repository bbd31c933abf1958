import QtQuick
import QtQuick.Templates as T

// A few choices side by side. `model` is a list of {text, key, value}; `key` is the key that chooses it, shown as a
// hint only. `activated` comes before `currentValue` changes here, so a page may bind `currentValue` to its own
// property and set that in the handler.
T.Control {
    id: root

    property var model: []
    property var currentValue
    property string label: ""
    // Over a picture: light on the dark plate.
    property bool plated: false
    signal activated(var value)

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    padding: Theme.s1
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function choose(value: var) {
        root.activated(value)
        if (root.currentValue !== value)
            root.currentValue = value
    }

    function step(from: int, by: int) {
        const next = segments.itemAt((from + by + segments.count) % segments.count)
        next.forceActiveFocus(Qt.TabFocusReason)
        next.click()
    }

    contentItem: Row {
        id: row
        spacing: 2

        Repeater {
            id: segments
            model: root.model

            VSegment {
                required property var modelData
                required property int index
                height: row.height
                text: modelData.text
                keyText: modelData.key ?? ""
                plated: root.plated
                checked: root.currentValue === modelData.value
                onClicked: root.choose(modelData.value)
                Keys.onLeftPressed: root.step(index, -1)
                Keys.onRightPressed: root.step(index, 1)
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.plated ? Theme.plate : Theme.raised
        border.width: root.plated && !Theme.highContrast ? 0 : Theme.lineWidth
        border.color: Theme.line
    }
}
