import QtQuick
import VidGo.Controls

// The measures of a tile: a picture of 16 to 9 and one line below it.
Item {
    readonly property real pictureHeight: Math.round(width * 0.5625)
    readonly property real lineTop: pictureHeight + Theme.s2
    implicitHeight: lineTop + metrics.height

    FontMetrics {
        id: metrics
        font: Theme.font(Theme.textBody, Theme.semiBold)
    }
}
