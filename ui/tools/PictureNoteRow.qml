import QtQuick
import VidGo.Controls

// What is worth knowing about a picture, and the one click that does something about it.
Column {
    id: root

    property alias text: note.text
    property string fixText: ""
    signal fixed

    spacing: Theme.s1

    NoteLine {
        id: note
        width: parent.width
    }
    VButton {
        objectName: "fixButton"
        x: Theme.iconSmall + Theme.s2
        width: Math.min(implicitWidth, parent.width - x)
        visible: root.fixText !== ""
        compact: true
        text: root.fixText
        onClicked: root.fixed()
    }
}
