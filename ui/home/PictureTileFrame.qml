import QtQuick
import VidGo.Controls

// The measures of a tile: a picture of 16 to 9 and two lines below it.
Item {
    readonly property real pictureHeight: Math.round(width * 0.5625)
    readonly property real lineTop: pictureHeight + Theme.s2
    implicitHeight: Math.ceil(lineTop + name.height + place.height)

    FontMetrics {
        id: name
        font: Theme.font(Theme.textBody, Theme.semiBold)
    }
    FontMetrics {
        id: place
        font: Theme.font(Theme.textTiny, Theme.normal)
    }
}
