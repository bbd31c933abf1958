import QtQuick

// What a closed VComboBox shows.
Item {
    id: root

    property string label: ""
    property string text: ""

    implicitWidth: name.implicitWidth + (label !== "" ? Theme.s4 : 0) + value.implicitWidth
    implicitHeight: value.implicitHeight

    VText {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - Theme.s8)
        visible: text !== ""
        text: root.label
        Accessible.ignored: true
    }
    VText {
        id: value
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: root.label !== "" ? Math.min(implicitWidth, root.width - name.width - Theme.s2) : root.width
        text: root.text
        muted: root.label !== ""
        Accessible.ignored: true
    }
}
