import QtQuick
import VidGo.Controls

// The library without a result to show: there is none yet, or none fits what was asked for.
VEmptyState {
    id: empty

    required property bool filtered
    signal filterUnwanted
    signal firstWanted

    iconName: filtered ? "search" : "library"
    title: filtered
        //: No result in the library fits the search words and the filter.
        ? qsTr("Nothing found")
        //: The library has no result yet.
        : qsTr("Your results will be kept here")
    text: filtered
        //: Below “Nothing found” in the library.
        ? qsTr("No result fits the words and the tool that you chose.")
        //: Below “Your results will be kept here”.
        : qsTr("Everything you make is saved on this computer together with the settings it was made with.")
    actionText: filtered
        //: Button that removes the search words and the filter of the library.
        ? qsTr("Show everything")
        //: Button in the empty library; opens background removal.
        : qsTr("Make your first cut-out")
    actionIconName: filtered ? "" : "cutout"
    onAction: filtered ? empty.filterUnwanted() : empty.firstWanted()
}
