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

    implicitHeight: lines.state === PaletteModel.Content ? list.contentHeight : message.height + 2 * Theme.s4

    function first() { list.currentIndex = 0 }
    function next() { list.incrementCurrentIndex() }
    function previous() { list.decrementCurrentIndex() }
    function page(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by * 8))
    }

    PaletteView {
        id: list
        objectName: "searchHits"
        anchors.fill: parent
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
    VText {
        id: message
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        visible: root.lines.state !== PaletteModel.Content
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        muted: true
        text: root.lines.state === PaletteModel.Failed ? root.lines.errorText
            : root.lines.state === PaletteModel.Loading
            //: While the search looks for hits.
            ? qsTr("Searching…")
            //: The search found neither a command nor a result nor an example.
            : qsTr("Nothing found")
    }
}
