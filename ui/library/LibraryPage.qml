import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// What the person made: find it, look at it, take it out.
FocusScope {
    id: page

    required property ServiceHub hub
    // The opened result; empty for the list.
    property string selectedItem: ""
    // Whether someone takes up runAgain().
    property bool canRunAgain: false
    readonly property bool ready: results.state !== LibraryModel.Loading
    signal openTool(string toolId)
    signal runAgain(string toolId, string itemId)
    signal exportRequested(string itemId)

    objectName: "libraryPage"

    onSelectedItemChanged: (selectedItem === "" ? list : detail).forceActiveFocus()

    LibraryModel {
        id: results
        hub: page.hub
        text: bar.text
        toolId: bar.toolId
    }

    FocusScope {
        id: list
        anchors.fill: parent
        focus: true
        visible: page.selectedItem === ""

        LibraryBar {
            id: bar
            x: Theme.s6
            width: parent.width - 2 * Theme.s6
            hub: page.hub
            total: results.total
        }
        VStateView {
            id: states
            anchors { fill: parent; topMargin: bar.height + Theme.s4 }
            state: results.state
            loading: LibrarySkeleton {}
            empty: results.filtered ? nothingFound : nothingYet
            error: broken
            content: LibraryGrid {
                model: results
                focus: true
                onOpened: itemId => page.selectedItem = itemId
            }
        }
    }

    LibraryDetailPane {
        id: detail
        anchors.fill: parent
        visible: page.selectedItem !== ""
        hub: page.hub
        itemId: page.selectedItem
        canRunAgain: page.canRunAgain
        onBack: page.selectedItem = ""
        onExportRequested: itemId => page.exportRequested(itemId)
        onRunAgain: (toolId, itemId) => page.runAgain(toolId, itemId)
    }

    Component {
        id: nothingYet
        VEmptyState {
            iconName: "library"
            //: The library has no result yet.
            title: qsTr("Your results will be kept here")
            //: Below “Your results will be kept here”.
            text: qsTr("Everything you make is saved on this computer together with the settings it was made with.")
            //: Button in the empty library; opens background removal.
            actionText: qsTr("Make your first cut-out")
            actionIconName: "cutout"
            onAction: page.openTool("background_removal")
        }
    }
    Component {
        id: nothingFound
        VEmptyState {
            iconName: "search"
            //: No result in the library fits the search words and the filter.
            title: qsTr("Nothing found")
            //: Below “Nothing found” in the library.
            text: qsTr("No result fits the words and the tool that you chose.")
            //: Button that removes the search words and the filter of the library.
            actionText: qsTr("Show everything")
            onAction: bar.clear()
        }
    }
    Component {
        id: broken
        VErrorState {
            //: The list of results could not be read.
            title: qsTr("The library could not be read")
            text: results.errorText
            onAction: results.reload()
        }
    }
}
