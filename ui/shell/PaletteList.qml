import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Shell

// The lines of the command palette, or what is to be said instead of them.
Item {
    id: root

    required property PaletteModel lines
    readonly property alias currentIndex: list.currentIndex
    signal chosen(int index)

    // Commands were found or not, but nobody could look for results and examples.
    readonly property bool failed: lines.searchError !== ""

    implicitHeight: lines.state === PaletteModel.Content ? list.contentHeight + (failed ? tail.implicitHeight : 0)
        : (failed ? problem.implicitHeight : message.height) + 2 * Theme.s4

    function first() { list.currentIndex = 0 }
    function next() { list.incrementCurrentIndex() }
    function previous() { list.decrementCurrentIndex() }
    function page(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by * 8))
    }

    PaletteView {
        id: list
        objectName: "searchHits"
        anchors { fill: parent; bottomMargin: tail.visible ? tail.height : 0 }
        visible: root.lines.state === PaletteModel.Content
        model: root.lines
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        section.property: "section"
        Accessible.role: Accessible.List
        //: What a screen reader calls the list below the search field: pages, commands, results, examples.
        Accessible.name: qsTr("Commands and results")
        T.ScrollBar.vertical: VScrollBar {}
        delegate: PaletteRow {}
        onChosen: index => root.chosen(index)
    }
    PaletteProblem {
        id: tail
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: list.visible && root.failed
        brief: true
        reason: root.lines.searchError
        onAgain: root.lines.searchAgain()
    }
    PaletteProblem {
        id: problem
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        visible: root.lines.state === PaletteModel.Empty && root.failed
        reason: root.lines.searchError
        onAgain: root.lines.searchAgain()
    }
    VText {
        id: message
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        visible: root.lines.state !== PaletteModel.Content && !problem.visible
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        muted: true
        text: Theme.phrased(root.lines.state === PaletteModel.Loading
            //: While the search looks for hits.
            ? qsTr("Searching…")
            //: The search found neither a command nor a result nor an example.
            : qsTr("Nothing found"))
    }
}
