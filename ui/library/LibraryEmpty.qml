import QtQuick
import VidGo.Controls

// The library without a result to show: there is none yet, none fits, the board is empty, or the trash is.
VEmptyState {
    id: empty

    required property bool filtered
    property bool ofBoard: false
    property bool inTrash: false
    readonly property bool first: !filtered && !ofBoard && !inTrash
    signal filterUnwanted
    signal firstWanted
    signal allWanted

    iconName: filtered ? "search" : inTrash ? "trash" : ofBoard ? "board" : "library"
    title: filtered
        //: No result in the library fits the search words and the filter.
        ? qsTr("Nothing found")
        : inTrash
        //: Nothing was thrown away.
        ? qsTr("The trash is empty")
        : ofBoard
        //: A collection of results has none yet.
        ? qsTr("Nothing on this board yet")
        //: The library has no result yet.
        : qsTr("Your results will be kept here")
    text: filtered
        //: Below “Nothing found” in the library.
        ? qsTr("No result fits the words, the tool and the rating that you chose.")
        : inTrash
        //: Below “The trash is empty”.
        ? qsTr("What you delete comes here first and can be brought back.")
        : ofBoard
        //: Below “Nothing on this board yet”.
        ? qsTr("Select results in the library and choose “Board” to put them here. A result can be on several boards.")
        //: Below “Your results will be kept here”.
        : qsTr("Everything you make is saved on this computer together with the settings it was made with.")
    actionText: filtered
        //: Button that removes the search words and the filter of the library.
        ? qsTr("Show everything")
        : inTrash || ofBoard
        //: Button in an empty board or trash: shows all results.
        ? qsTr("Show all results")
        //: Button in the empty library; opens background removal.
        : qsTr("Make your first cut-out")
    actionIconName: first ? "cutout" : ""
    onAction: filtered ? empty.filterUnwanted() : first ? empty.firstWanted() : empty.allWanted()
}
