import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Home

// The examples that were looked at most.
HomeSection {
    id: section

    required property ServiceHub hub
    // The hero says already why there are no examples.
    property bool failureShown: false
    // The top of the page is still being read.
    property bool waiting: false
    signal openExample(string toolId, string materialId)

    //: Heading on the home page above the examples that were looked at most during the last seven days.
    title: qsTr("Popular this week")
    //: Button beside a heading of the home page; opens the gallery.
    actionText: qsTr("See all")
    maxColumns: 8
    minTile: 180
    visible: examples.state !== ExampleList.Empty && !(failureShown && examples.state === ExampleList.Failed)

    ExampleList {
        id: examples
        hub: section.hub
        selection: ExampleList.PopularThisWeek
        limit: 8
        waiting: section.waiting
    }

    VErrorState {
        width: parent.width
        visible: examples.state === ExampleList.Failed
        //: Instead of a row of examples that could not be read.
        title: qsTr("The examples could not be loaded")
        text: examples.errorText
        onAction: examples.reload()
    }

    TileRow {
        width: parent.width
        visible: examples.state !== ExampleList.Failed
        hub: section.hub
        columns: section.columns
        tileWidth: section.tileWidth
        loading: examples.state === ExampleList.Loading
        model: examples
        onChosen: row => section.openExample(examples.toolIdAt(row), examples.materialIdAt(row))
    }
}
