pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// Five stars. Pressing the star that is the rating takes it away; the keys 0 to 5, left and right do the same.
Item {
    id: stars

    property int value: 0
    property real size: Theme.icon
    signal rated(int value)

    implicitWidth: row.width
    implicitHeight: size + Theme.s2
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    //: What a screen reader calls the five stars of a result.
    Accessible.name: qsTr("Rating")
    //: What a screen reader says about the stars of a result: how many there are.
    Accessible.description: qsTr("%n star(s)", "", value)
    Accessible.focusable: true
    Accessible.onIncreaseAction: stars.rated(Math.min(5, value + 1))
    Accessible.onDecreaseAction: stars.rated(Math.max(0, value - 1))
    Keys.onLeftPressed: stars.rated(Math.max(0, value - 1))
    Keys.onRightPressed: stars.rated(Math.min(5, value + 1))
    Keys.onPressed: event => {
        event.accepted = event.key >= Qt.Key_0 && event.key <= Qt.Key_5 && event.modifiers === Qt.NoModifier
        if (event.accepted)
            stars.rated(event.key - Qt.Key_0)
    }

    Row {
        id: row
        spacing: Theme.s1
        height: parent.height

        Repeater {
            model: 5

            VIcon {
                id: star
                required property int index
                readonly property bool full: hover.hovered ? index <= row.hoveredIndex : index < stars.value
                anchors.verticalCenter: parent?.verticalCenter
                name: full ? "star-filled" : "star"
                size: stars.size
                color: full ? Theme.offerText : Theme.muted

                HoverHandler { onHoveredChanged: if (hovered) row.hoveredIndex = star.index }
                TapHandler { onTapped: stars.rated(stars.value === star.index + 1 ? 0 : star.index + 1) }
            }
        }
        property int hoveredIndex: -1
        HoverHandler {
            id: hover
            cursorShape: Qt.PointingHandCursor
        }
    }
    VFocusRing {
        target: stars
        shown: stars.activeFocus
    }
}
