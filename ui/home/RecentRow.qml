import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Home

// The newest results of the person's own; not there until there is one.
HomeSection {
    id: section

    required property ServiceHub hub
    // There are none yet.
    readonly property bool empty: results.state === RecentList.Empty
    signal openItem(string itemId)

    //: Heading on the home page above the newest results of the person's own.
    title: qsTr("Your latest results")
    maxColumns: 8
    minTile: 180
    visible: results.count > 0 || results.state === RecentList.Failed

    RecentList {
        id: results
        hub: section.hub
        limit: 8
    }

    VErrorState {
        width: parent.width
        visible: results.state === RecentList.Failed
        //: Instead of a row of the person's results that could not be read.
        title: qsTr("Your results could not be loaded")
        text: results.errorText
        onAction: results.reload()
    }

    TileRow {
        width: parent.width
        visible: results.state !== RecentList.Failed
        hub: section.hub
        columns: section.columns
        tileWidth: section.tileWidth
        model: results
        onChosen: row => section.openItem(results.itemIdAt(row))
    }
}
