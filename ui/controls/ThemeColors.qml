import QtQuick

// One complete set of colours. The sets themselves stand in Theme.qml; tests/ui/controls computes their contrast.
QtObject {
    required property color background
    required property color surface
    required property color raised
    required property color line
    required property color text
    required property color muted
    required property color accent
    required property color accentText
    required property color accentInk
    required property color offer
    required property color offerText
    required property color offerInk
    required property color good
    required property color bad
    required property color badInk
    required property color plate
    required property color plateInk
    required property color focus
    required property color hover
    required property color pressed
    required property color selected
    required property color scrim
    required property color checkerLight
    required property color checkerDark
}
