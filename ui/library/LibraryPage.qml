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
        Item {
            id: states
            anchors { fill: parent; topMargin: bar.height + Theme.s4 }

            LibrarySkeleton {
                anchors.fill: parent
                visible: results.state === LibraryModel.Loading
            }
            LibraryGrid {
                anchors.fill: parent
                visible: results.state === LibraryModel.Content
                focus: true
                model: results
                onOpened: itemId => page.selectedItem = itemId
            }
            LibraryEmpty {
                anchors.fill: parent
                visible: results.state === LibraryModel.Empty
                filtered: results.filtered
                onFilterUnwanted: bar.clear()
                onFirstWanted: page.openTool("background_removal")
            }
            VErrorState {
                anchors.fill: parent
                visible: results.state === LibraryModel.Failed
                //: The list of results could not be read.
                title: qsTr("The library could not be read")
                text: results.errorText
                onAction: results.reload()
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
}
