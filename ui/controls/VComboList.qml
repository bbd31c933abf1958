import QtQuick
import QtQuick.Templates as T

// The open list of a VComboBox.
ListView {
    id: root

    required property T.ComboBox box

    clip: true
    implicitHeight: contentHeight
    model: box.delegateModel
    currentIndex: box.highlightedIndex
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: VScrollBar {}
}
