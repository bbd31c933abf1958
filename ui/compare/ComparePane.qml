import QtQuick

// One half of the side-by-side view, or the whole of a view without comparison.
Item {
    id: root

    required property CompareViewport viewport
    property alias source: picture.source
    property alias frames: picture.frames
    property alias checkerBehind: picture.checkerBehind
    property alias picture: picture

    clip: true

    ComparePicture {
        id: picture
        anchors.fill: parent
        viewport: root.viewport
    }
}
