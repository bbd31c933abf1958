import QtQuick
import VidGo.Controls

// What lies on the picture of a result: the circle that selects it, and its rating.
Item {
    id: marks

    required property int rating
    required property bool selected
    required property bool selectable
    signal toggled

    Rectangle {
        width: Theme.s6
        height: width
        radius: width / 2
        visible: marks.selectable
        // Empty, it is seen on the picture and beside it.
        color: marks.selected ? Theme.accent : Theme.surface
        border.width: marks.selected ? Theme.lineWidth : Theme.focusWidth
        border.color: marks.selected ? Theme.onAccent : Theme.muted

        VIcon {
            anchors.centerIn: parent
            visible: marks.selected
            name: "check"
            size: Theme.iconSmall
            color: Theme.onAccent
        }
        TapHandler {
            margin: Theme.s2
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: marks.toggled()
        }
    }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom }
        width: stars.width + 2 * Theme.s2
        height: Theme.s6
        radius: height / 2
        visible: marks.rating > 0
        color: Theme.plate

        Row {
            id: stars
            anchors.centerIn: parent
            spacing: Theme.s1

            VIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "star-filled"
                size: Theme.textTiny
                color: Theme.onPlate
            }
            VText {
                anchors.verticalCenter: parent.verticalCenter
                text: marks.rating
                size: Theme.textTiny
                color: Theme.onPlate
                Accessible.ignored: true
            }
        }
    }
}
