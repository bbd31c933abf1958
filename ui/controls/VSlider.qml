import QtQuick
import QtQuick.Templates as T

// `valueText` is the value as people read it, with its unit.
T.Slider {
    id: root

    property string label: ""
    property string valueText: ""
    readonly property real head: label !== "" || valueText !== "" ? Theme.s6 : 0
    readonly property real knob: Theme.s4

    implicitWidth: 200
    implicitHeight: head + Theme.s6
    topPadding: head
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.description: valueText

    VText {
        id: nameLabel
        width: parent.width - valueLabel.implicitWidth - Theme.s2
        visible: root.head > 0
        text: root.label
        Accessible.ignored: true
    }
    VText {
        id: valueLabel
        // On one line with the name: letters of other scripts stand lower in theirs.
        anchors { right: parent.right; baseline: nameLabel.baseline }
        visible: root.head > 0
        text: root.valueText
        muted: true
        Accessible.ignored: true
    }

    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: Theme.trackRest
        radius: height / 2
        color: Theme.line

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: root.knob / 2 + root.visualPosition * (parent.width - root.knob)
            height: Theme.trackDone
            radius: height / 2
            color: Theme.accent
        }
    }

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.knob
        height: root.knob
        radius: width / 2
        color: Theme.highContrast ? Theme.accent : Theme.lightColors.surface
        border.width: Theme.highContrast ? Theme.lineWidth : 1
        border.color: root.pressed || root.hovered ? Theme.accent : Theme.highContrast ? Theme.text : Theme.muted

        VFocusRing { target: parent; shown: root.visualFocus; targetRadius: parent.radius }
    }
}
