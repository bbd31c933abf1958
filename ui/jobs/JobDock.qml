import QtQuick
import VidGo.Bridge
import VidGo.Jobs

// The queue of this computer in the window: a quiet entry for the foot of the sidebar, and the list that it opens.
// Nothing is shown while there is no job.
Item {
    id: dock

    required property ServiceHub hub
    property bool folded: false
    readonly property alias opened: panel.opened
    signal resultWanted(string itemId)
    signal libraryWanted
    signal said(string text)

    visible: jobs.count > 0
    implicitHeight: visible ? entry.implicitHeight : 0

    function open() {
        jobs.reload()
        panel.open()
    }

    JobListModel {
        id: jobs
        hub: dock.hub
        onFailed: text => dock.said(text)
    }
    JobEntry {
        id: entry
        width: parent.width
        jobs: jobs
        folded: dock.folded
        opened: panel.opened
        onClicked: panel.opened ? panel.close() : dock.open()
    }
    JobPanel {
        id: panel
        hub: dock.hub
        jobs: jobs
        anchorItem: entry
        onResultWanted: itemId => dock.resultWanted(itemId)
        onLibraryWanted: dock.libraryWanted()
    }
}
