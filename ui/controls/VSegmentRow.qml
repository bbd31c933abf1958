import QtQuick

// The row of a VSegmented; its segments find the choice here.
Row {
    property var currentValue
    property bool plated: false
    signal activated(var value)
    signal stepped(int from, int by)

    spacing: 2
}
