import QtQuick

// A list whose lines can be chosen. It stands apart so that the lines can name it.
ListView {
    id: view

    signal chosen(int index)
    // Lines that are made ahead, one by one, would be asked for when there are fewer already.
    cacheBuffer: 0
    // Where the pointer was seen last; outside: not yet.
    property point pointer: Qt.point(-1, -1)

    // A line that comes to lie under it because the list has another size is not meant either.
    onWidthChanged: pointer = Qt.point(-1, -1)
    onHeightChanged: pointer = Qt.point(-1, -1)

    // A line that comes to lie under a pointer at rest is not meant.
    function isMoved(to: point): bool {
        const was = view.pointer
        view.pointer = to
        return was.x >= 0 && (was.x !== to.x || was.y !== to.y)
    }
}
