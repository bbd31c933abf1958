import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// The head of the library: its name, how much is in it, and what narrows the list.
Item {
    id: bar

    required property ServiceHub hub
    required property int total
    readonly property alias text: search.text
    readonly property string toolId: filter.choice
    readonly property real gap: Theme.s3

    implicitHeight: Theme.controlHeight

    function clear() {
        search.clear()
        filter.currentIndex = 0
    }

    ToolChoices {
        id: choices
        hub: bar.hub
    }
    VHeading {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        //: Heading of the page with the person's results.
        text: qsTr("Library")
        size: Theme.textTitle
    }
    VText {
        anchors { left: title.right; leftMargin: Theme.s3; baseline: title.baseline }
        width: Math.max(0, Math.min(implicitWidth, search.x - x - bar.gap))
        visible: bar.total > 0
        //: How many results the list shows.
        text: qsTr("%n result(s)", "", bar.total)
        muted: true
    }
    VSearchField {
        id: search
        objectName: "librarySearch"
        anchors { right: filter.left; rightMargin: bar.gap }
        width: Math.min(300, bar.width * 0.3)
        //: In the empty search field of the library.
        placeholderText: qsTr("Search your results")
    }
    VComboBox {
        id: filter
        readonly property string choice: currentIndex > 0 ? choices.tools[currentIndex].value : ""
        objectName: "libraryFilter"
        anchors.right: parent.right
        width: Math.min(240, bar.width * 0.28)
        model: choices.tools
        textRole: "text"
        valueRole: "value"
        //: What a screen reader calls the choice of a tool that narrows the library.
        Accessible.name: qsTr("Show results of")
    }
}
