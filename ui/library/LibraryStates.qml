import QtQuick
import VidGo.Controls
import VidGo.Library

// The list of results in its states. The grid of the content state is a child.
Item {
    id: states

    required property LibraryModel results
    property bool ofBoard: false
    property bool inTrash: false
    signal filterUnwanted
    signal firstWanted
    signal allWanted

    LibrarySkeleton {
        anchors.fill: parent
        visible: states.results.state === LibraryModel.Loading
    }
    LibraryEmpty {
        anchors.fill: parent
        visible: states.results.state === LibraryModel.Empty
        filtered: states.results.filtered
        ofBoard: states.ofBoard
        inTrash: states.inTrash
        onFilterUnwanted: states.filterUnwanted()
        onFirstWanted: states.firstWanted()
        onAllWanted: states.allWanted()
    }
    VErrorState {
        anchors.fill: parent
        visible: states.results.state === LibraryModel.Failed
        //: The list of results could not be read.
        title: qsTr("The library could not be read")
        text: states.results.errorText
        onAction: states.results.reload()
    }
}
