import QtQuick
import VidGo.Tools

// What the person paints with.
QtObject {
    property bool active: false
    property int kind: StrokeBoard.Keep
    // A fraction of the picture's longer side.
    property real radius: 0.02
    readonly property real smallest: 0.004
    readonly property real largest: 0.08
}
