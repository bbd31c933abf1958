import QtQuick
import VidGo.Controls

// What can be done with a result.
Row {
    id: root

    signal exportWanted
    signal libraryWanted

    spacing: Theme.s2

    VButton {
        width: (root.width - root.spacing) / 2
        objectName: "exportButton"
        iconName: "download"
        //: Saves the result as a file
        text: qsTr("Export …")
        onClicked: root.exportWanted()
    }
    VButton {
        width: (root.width - root.spacing) / 2
        objectName: "showInLibraryButton"
        iconName: "library"
        //: Shows the result in the library
        text: qsTr("In library")
        onClicked: root.libraryWanted()
    }
}
