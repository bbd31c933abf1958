import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Jobs

// The queue of this computer in the window: a quiet entry for the foot of the sidebar, and the list that it opens.
// Nothing is shown while there is no job.
Item {
    id: dock

    required property ServiceHub hub
    property bool folded: false
    readonly property alias opened: panel.opened
    property bool closing: false
    property double closedAt: 0
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
        // A press beside the list closes it, also this one: the list does not open again then.
        onPressed: dock.closing = panel.opened || Date.now() - dock.closedAt < Theme.motionLong + 100
        onClicked: dock.closing ? panel.close() : dock.open()
    }
    JobPanel {
        id: panel
        hub: dock.hub
        jobs: jobs
        anchorItem: entry
        onAboutToHide: dock.closedAt = Date.now()
        onEscaped: dock.closedAt = 0
        onResultWanted: itemId => dock.resultWanted(itemId)
        onLibraryWanted: dock.libraryWanted()
    }
}
