import QtQuick
import VidGo.Controls

// What can be done with a result: side by side, or one below the other where a language needs the room.
Grid {
    id: root

    readonly property real half: (width - spacing) / 2
    readonly property real each: columns === 2 ? half : width
    signal exportWanted
    signal libraryWanted

    spacing: Theme.s2
    columns: Math.max(exporting.implicitWidth, showing.implicitWidth) > half ? 1 : 2

    VButton {
        id: exporting
        width: root.each
        compact: true
        objectName: "exportButton"
        iconName: "download"
        //: Saves the result as a file
        text: qsTr("Export…")
        onClicked: root.exportWanted()
    }
    VButton {
        id: showing
        width: root.each
        compact: true
        objectName: "showInLibraryButton"
        iconName: "library"
        //: Shows the result in the library
        text: qsTr("Go to library")
        onClicked: root.libraryWanted()
    }
}
