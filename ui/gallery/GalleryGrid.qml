pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Gallery

// The examples as tiles; only those on the screen and near it exist. Arrows go from one to the next, Return opens,
// Space wipes, F marks a favourite.
GridView {
    id: grid

    required property GalleryModel gallery
    signal opened(string exampleId)

    objectName: "galleryGrid"
    model: gallery
    leftMargin: cell.sideMargin
    rightMargin: cell.sideMargin
    topMargin: Theme.focusWidth * 2
    bottomMargin: Theme.s4
    cellWidth: cell.width
    cellHeight: cell.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: Math.max(0, Math.round(height))
    activeFocusOnTab: true
    keyNavigationEnabled: true
    T.ScrollBar.vertical: VScrollBar {}
    //: What a screen reader calls the list of examples.
    Accessible.name: qsTr("Examples")
    Accessible.role: Accessible.List

    // The keyboard needs somewhere to begin.
    onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
    Keys.onReturnPressed: grid.openCurrent()
    Keys.onEnterPressed: grid.openCurrent()
    Keys.onSpacePressed: (grid.currentItem as GalleryTile)?.wipe()
    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && grid.order(event.key)

    function openCurrent() {
        if (grid.currentItem)
            grid.opened((grid.currentItem as GalleryTile).exampleId)
    }

    function order(key: int): bool {
        const page = Math.max(1, Math.floor(height / cellHeight)) * cell.columns
        switch (key) {
        case Qt.Key_F: markCurrent(); return true
        case Qt.Key_Home: goTo(0); return true
        case Qt.Key_End: goTo(count - 1); return true
        case Qt.Key_PageUp: goTo(currentIndex - page); return true
        case Qt.Key_PageDown: goTo(currentIndex + page); return true
        }
        return false
    }

    function goTo(row: int) {
        currentIndex = Math.max(0, Math.min(count - 1, row))
    }

    function markCurrent() {
        const tile = grid.currentItem as GalleryTile
        if (tile)
            grid.gallery.setFavourite(tile.index, !tile.favourite)
    }

    GalleryCell {
        id: cell
        available: grid.width
    }

    delegate: GalleryTile {
        width: grid.cellWidth
        height: grid.cellHeight
        hub: grid.gallery.hub
        pictureHeight: cell.pictureHeight
        focused: grid.activeFocus && GridView.isCurrentItem
        onOpened: {
            grid.currentIndex = index
            grid.opened(exampleId)
        }
        onMarked: favourite => grid.gallery.setFavourite(index, favourite)
        onPictureWanted: grid.gallery.want(index)
        // The row is another example, or its pictures are to be looked for again.
        onExampleIdChanged: grid.gallery.want(index)
    }
}
