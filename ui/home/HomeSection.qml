import QtQuick
import VidGo.Controls

// A heading and a row of tiles of equal width below it.
Column {
    id: section

    required property string title
    property int maxColumns: 6
    property real minTile: 150
    readonly property int columns: Math.max(2, Math.min(maxColumns, Math.floor((width + gap) / (minTile + gap))))
    readonly property real gap: Theme.s3
    // Whole numbers, so that frames stay sharp.
    readonly property real tileWidth: Math.floor((width - (columns - 1) * gap) / columns)

    spacing: Theme.s3

    VHeading {
        width: parent.width
        text: section.title
    }
}
