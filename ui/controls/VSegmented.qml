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

    implicitWidth: row.needed + leftPadding + rightPadding
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
        const count = model.length
        const next = (from + by + count) % count
        contentItem.children[next].forceActiveFocus(Qt.TabFocusReason)
        choose(model[next].value)
    }

    contentItem: VSegmentRow {
        id: row
        currentValue: root.currentValue
        plated: root.plated
        onActivated: value => root.choose(value)
        onStepped: (from, by) => root.step(from, by)

        Repeater {
            model: root.model
            VSegment {}
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.plated ? Theme.plate : Theme.raised
        border.width: root.plated && !Theme.highContrast ? 0 : Theme.lineWidth
        border.color: Theme.line
    }
}
