import QtQuick
import VidGo.Bridge
import VidGo.Home

// Examples that are recommended, one of each tool first.
HomeSection {
    id: section

    required property ServiceHub hub
    // The top of the page is still being read.
    property bool waiting: false
    signal openExample(string toolId, string exampleId)

    //: Heading on the home page above recommended examples.
    title: qsTr("Featured")
    maxColumns: 8
    minTile: 180
    visible: examples.count > 0 || examples.state === ExampleList.Loading
    //: Button beside a heading of the home page; opens the gallery.
    actionText: qsTr("See all")

    ExampleList {
        id: examples
        hub: section.hub
        selection: ExampleList.Featured
        limit: 8
        waiting: section.waiting
    }
    TileRow {
        width: parent.width
        hub: section.hub
        columns: section.columns
        tileWidth: section.tileWidth
        loading: examples.state === ExampleList.Loading
        model: examples
        onChosen: row => section.openExample(examples.toolIdAt(row), examples.materialIdAt(row))
    }
}
