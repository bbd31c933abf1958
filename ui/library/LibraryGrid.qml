pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Library

// The results as tiles; only those on the screen exist.
GridView {
    id: grid

    readonly property real sideMargin: Theme.s6 - Theme.s2
    readonly property int columns: Math.max(2, Math.floor((width - 2 * sideMargin) / 240))
    signal opened(string itemId)

    objectName: "libraryGrid"
    leftMargin: sideMargin
    rightMargin: sideMargin
    topMargin: Theme.focusWidth * 2
    bottomMargin: Theme.s4
    cellWidth: Math.floor((width - 2 * sideMargin) / columns)
    cellHeight: Math.round((cellWidth - 2 * Theme.s2) * 0.75) + measure.height * 2 + Theme.s6
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: Math.max(0, Math.round(height))
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
    Keys.onSpacePressed: grid.openCurrent()

    function openCurrent() {
        if (grid.currentItem)
            grid.opened((grid.currentItem as ResultTile).itemId)
    }

    FontMetrics {
        id: measure
        font: Theme.font(Theme.textBody, Theme.semiBold)
    }

    delegate: ResultTile {
        width: grid.cellWidth
        height: grid.cellHeight
        focused: grid.activeFocus && GridView.isCurrentItem
        onOpened: {
            grid.currentIndex = index
            grid.opened(itemId)
        }
        onPictureWanted: (grid.model as LibraryModel).wantThumbnail(index)
    }
}
