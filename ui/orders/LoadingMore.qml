import QtQuick
import VidGo.Controls

// At the foot of a list, while what is older is read.
VSpinner {
    property bool loading: false

    anchors { horizontalCenter: parent?.horizontalCenter; bottom: parent?.bottom; bottomMargin: Theme.s2 }
    running: loading
    size: Theme.icon
}
