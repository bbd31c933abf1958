import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Jobs

// The list of jobs over the page, beside the entry that opened it; or what happened to one of them.
T.Popup {
    id: panel

    required property ServiceHub hub
    required property JobListModel jobs
    required property Item anchorItem
    property string logOf: ""
    property string logName: ""
    signal resultWanted(string itemId)
    signal libraryWanted
    // It was closed by a key, not by a press somewhere.
    signal escaped

    readonly property point corner: opened || visible ? anchorItem.mapToItem(null, anchorItem.width, anchorItem.height) : Qt.point(0, 0)
    readonly property real space: (parent?.width ?? 0) - 2 * Theme.s3

    objectName: "jobPanel"
    parent: T.Overlay.overlay
    x: Math.max(Theme.s3, Math.min(corner.x + Theme.s4, (parent?.width ?? 0) - width - Theme.s3))
    y: Math.max(Theme.s3, Math.min(corner.y, (parent?.height ?? 0) - Theme.s4) - height)
    width: Math.min(460, space)
    height: Math.min(560, (parent?.height ?? 0) - 2 * Theme.s4,
                     Math.max(240, head.height + list.contentHeight + 2 * Theme.s3 + Theme.s2))
    padding: 0
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionShort } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionShort } }
    onOpened: list.begin()
    onClosed: panel.logOf = ""
    background: VPopupFrame {}

    contentItem: FocusScope {
        Keys.onEscapePressed: {
            panel.close()
            panel.escaped()
        }
        Accessible.role: Accessible.Dialog
        //: What a screen reader calls the list of what the studio is doing
        Accessible.name: qsTr("Jobs")

        JobHead {
            id: head
            x: Theme.s4
            y: Theme.s3
            width: parent.width - 2 * Theme.s4
            visible: panel.logOf === ""
            jobs: panel.jobs
            onClosed: panel.close()
        }
        JobList {
            id: list
            anchors { fill: parent; topMargin: head.y + head.height + Theme.s2; bottomMargin: Theme.s2 }
            visible: panel.logOf === ""
            focus: visible
            jobs: panel.jobs
            onLogWanted: (jobId, name) => {
                panel.logName = name
                panel.logOf = jobId
            }
            onResultWanted: itemId => {
                panel.close()
                panel.resultWanted(itemId)
            }
            onLibraryWanted: {
                panel.close()
                panel.libraryWanted()
            }
        }
        JobLogView {
            anchors { fill: parent; margins: Theme.s3 }
            visible: panel.logOf !== ""
            focus: visible
            hub: panel.hub
            jobId: panel.logOf
            name: panel.logName
            onBackWanted: {
                panel.logOf = ""
                list.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
