import QtQuick
import VidGo.Controls

// The measures of the grid: as many columns as fit, pictures of 16 to 9 as most are,
// so that nothing is cut off, and two lines below them.
QtObject {
    id: cell

    required property real available
    readonly property real sideMargin: Theme.s6 - Theme.s2
    readonly property real minimum: Math.max(232, Math.min(320, available / 7))
    readonly property int columns: Math.max(2, Math.floor((available - 2 * sideMargin) / minimum))
    // Whole numbers, so that frames stay sharp.
    readonly property real width: Math.floor((available - 2 * sideMargin) / columns)
    readonly property real pictureHeight: Math.round((width - 2 * Theme.s2) * 0.5625)
    readonly property real height: Math.ceil(pictureHeight + name.height + place.height + Theme.s2 + 3 * Theme.s2)

    readonly property FontMetrics name: FontMetrics { font: Theme.font(Theme.textBody, Theme.semiBold) }
    readonly property FontMetrics place: FontMetrics { font: Theme.font(Theme.textTiny, Theme.normal) }
}
