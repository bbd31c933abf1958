import QtQuick

// The row of a VSegmented; its segments find the choice here.
Row {
    property var currentValue
    property bool plated: false
    signal activated(var value)
    signal stepped(int from, int by)

    spacing: 2

    // What the segments need, and how much wider than that each one is.
    readonly property real needed: {
        let sum = 0
        for (let i = 0; i < children.length; ++i)
            sum += children[i].implicitWidth > 0 ? children[i].implicitWidth + (sum > 0 ? spacing : 0) : 0
        return sum
    }
    readonly property real spare: children.length > 1 ? Math.max(0, (width - needed) / (children.length - 1)) : 0
}
