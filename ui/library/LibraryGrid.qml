pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Library

// The results as tiles; only those on the screen exist, and they are used again when they leave it.
GridView {
    id: grid

    required property LibrarySelection selection
    required property bool inTrash
    readonly property LibraryModel results: model as LibraryModel
    readonly property real sideMargin: Theme.s6 - Theme.s2
    readonly property int columns: Math.max(2, Math.floor((width - 2 * sideMargin) / 240))
    signal opened(string itemId)
    signal rated(int value)
    signal trashWanted
    signal copyWanted
    signal menuWanted
    signal dragWanted(Item source, string itemId, url picture)
    signal dragEnded

    objectName: "libraryGrid"
    leftMargin: sideMargin
    rightMargin: sideMargin
    topMargin: Theme.focusWidth * 2
    bottomMargin: Theme.s4
    cellWidth: Math.floor((width - 2 * sideMargin) / columns)
    cellHeight: Math.round((cellWidth - 2 * Theme.s2) * 0.75) + measure.height * 2 + Theme.s6
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: Math.round(cellHeight / 2)
    reuseItems: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    T.ScrollBar.vertical: VScrollBar {}
    //: What a screen reader calls the list of results.
    Accessible.name: qsTr("Results")
    Accessible.role: Accessible.List

    // The keyboard needs somewhere to begin.
    onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
    Keys.onReturnPressed: grid.openCurrent()
    Keys.onEnterPressed: grid.openCurrent()
    Keys.onDeletePressed: if (!grid.inTrash) grid.trashWanted()
    Keys.onMenuPressed: grid.menuWanted()
    Keys.onEscapePressed: event => {
        event.accepted = grid.selection.count > 0
        grid.selection.clear()
    }
    Keys.onSpacePressed: event => {
        if (event.modifiers & Qt.ControlModifier)
            grid.selection.toggle(grid.currentIndex)
        else
            grid.openCurrent()
    }
    Keys.onPressed: event => event.accepted = grid.obey(event)
    // Shift and an arrow: Qt moves, the selection follows.
    Keys.onReleased: event => {
        if (grid.isArrow(event.key) && (event.modifiers & Qt.ShiftModifier))
            grid.selection.extendTo(grid.currentIndex)
    }

    function isArrow(key: int): bool {
        return key === Qt.Key_Left || key === Qt.Key_Right || key === Qt.Key_Up || key === Qt.Key_Down
    }
    function obey(event: var): bool {
        const ctrl = event.modifiers & Qt.ControlModifier
        if (ctrl && event.key === Qt.Key_A)
            grid.selection.selectAll()
        else if (ctrl && event.key === Qt.Key_C)
            grid.copyWanted()
        else if (event.key >= Qt.Key_0 && event.key <= Qt.Key_5 && event.modifiers === Qt.NoModifier && !grid.inTrash)
            grid.rated(event.key - Qt.Key_0)
        else
            return grid.travel(event)
        return true
    }
    function travel(event: var): bool {
        // Where a range begins that Shift and the arrows are about to make.
        if (grid.isArrow(event.key) && (event.modifiers & Qt.ShiftModifier) && grid.selection.count === 0)
            grid.selection.extendFrom(grid.currentIndex, grid.currentIndex)
        const page = Math.max(1, Math.floor(grid.height / grid.cellHeight)) * grid.columns
        const step = { [Qt.Key_Home]: -grid.count, [Qt.Key_End]: grid.count, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page }
        if (step[event.key] === undefined)
            return false
        grid.currentIndex = Math.max(0, Math.min(grid.count - 1, grid.currentIndex + step[event.key]))
        return true
    }
    function openCurrent() {
        const id = grid.results.itemIdAt(grid.currentIndex)
        if (id !== "")
            grid.opened(id)
    }
    // What an order is about: the selected results, and else the one that has the keyboard.
    function targets(): var {
        if (grid.selection.count > 0)
            return grid.selection.ids()
        const id = grid.results.itemIdAt(grid.currentIndex)
        return id === "" ? [] : [id]
    }
    function press(index: int, itemId: string, modifiers: int) {
        const before = grid.currentIndex
        grid.currentIndex = index
        grid.forceActiveFocus(Qt.MouseFocusReason)
        if (modifiers & Qt.ShiftModifier)
            grid.selection.count > 0 ? grid.selection.extendTo(index) : grid.selection.extendFrom(before, index)
        else if ((modifiers & Qt.ControlModifier) || grid.selection.count > 0)
            grid.selection.toggle(index)
        else if (itemId !== "")
            grid.opened(itemId)
    }
    function openMenu(index: int, itemId: string) {
        grid.currentIndex = index
        if (!grid.selection.contains(itemId))
            grid.selection.clear()
        grid.menuWanted()
    }
    // The results that a drag takes along.
    function dragged(itemId: string): var {
        return grid.selection.contains(itemId) ? grid.selection.ids() : [itemId]
    }

    // Another list begins at its top.
    function begin() {
        grid.currentIndex = grid.count > 0 ? 0 : -1
        grid.positionViewAtBeginning()
    }

    FontMetrics {
        id: measure
        font: Theme.font(Theme.textBody, Theme.semiBold)
    }

    delegate: ResultTile {
        width: grid.cellWidth
        height: grid.cellHeight
        hub: grid.results.hub
        focused: grid.activeFocus && GridView.isCurrentItem
        selecting: grid.selection.count > 0
        selected: grid.selection.revision >= 0 && grid.selection.contains(itemId)
        onPressed: modifiers => grid.press(index, itemId, modifiers)
        onToggled: grid.selection.toggle(index)
        onMenuWanted: grid.openMenu(index, itemId)
        onPictureWanted: grid.results.wantRow(index)
        onDragWanted: (source, picture) => {
            grid.currentIndex = index
            grid.dragWanted(source, itemId, picture)
        }
        onDragEnded: grid.dragEnded()
    }
}
