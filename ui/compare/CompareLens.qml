import QtQuick
import VidGo.Compare
import VidGo.Controls

// The frame of the lens. It is square: without a shader nothing round can be cut out of a picture.
Item {
    id: root

    required property CompareState how
    required property real side
    required property size area
    property bool focused: false

    width: side
    height: side
    x: Math.round(Math.min(area.width - side, Math.max(0, how.lens.x * area.width - side / 2)))
    y: Math.round(Math.min(area.height - side, Math.max(0, how.lens.y * area.height - side / 2)))
    z: 1

    Accessible.role: Accessible.Indicator
    //: Screen reader name of the movable glass that shows the other picture
    Accessible.name: qsTr("Lens that shows the other picture")
    //: Screen reader value of the place of that glass, in per cent from the left and from the top
    Accessible.description: qsTr("%1% from the left, %2% from the top").arg(Math.round(how.lens.x * 100)).arg(Math.round(how.lens.y * 100))

    // A dark line keeps the white one visible on a white picture.
    Rectangle {
        anchors { fill: parent; margins: -3 }
        color: "transparent"
        border.width: 1
        border.color: Theme.plate
    }
    Rectangle {
        anchors { fill: parent; margins: -2 }
        color: "transparent"
        border.width: 2
        border.color: root.focused ? Theme.focus : Theme.onPlate
    }
}
