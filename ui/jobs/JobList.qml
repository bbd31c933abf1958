pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Jobs

// The jobs, one below the other. The arrows go through them; with Ctrl they move one.
FocusScope {
    id: root

    required property JobListModel jobs
    readonly property alias contentHeight: view.contentHeight
    readonly property JobRow current: view.currentItem as JobRow
    signal logWanted(string jobId, string name)
    signal resultWanted(string itemId)
    signal libraryWanted

    function begin() {
        view.currentIndex = view.count > 0 ? 0 : -1
        view.positionViewAtBeginning()
        view.forceActiveFocus(Qt.PopupFocusReason)
    }
    // The view goes with the job that it stands on.
    function move(by: int) {
        root.jobs.moveJob(view.currentIndex, view.currentIndex + by)
    }

    ListView {
        id: view
        objectName: "jobList"
        anchors.fill: parent
        model: root.jobs
        focus: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        cacheBuffer: 400
        Accessible.role: Accessible.List
        //: What a screen reader calls the jobs, one below the other
        Accessible.name: qsTr("Jobs")
        //: What a screen reader says about the list of jobs: which keys do what
        Accessible.description: qsTr("Ctrl with the arrow keys moves a job, Space pauses it, Delete cancels it.")
        T.ScrollBar.vertical: VScrollBar {}
        Keys.onPressed: event => {
            const steps = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
            event.accepted = steps !== 0 && (event.modifiers & Qt.ControlModifier) !== 0
            if (event.accepted)
                root.move(steps)
        }
        Keys.onSpacePressed: root.current?.toggle()
        Keys.onDeletePressed: root.current?.giveUp()
        Keys.onReturnPressed: root.current?.show()
        Keys.onEnterPressed: root.current?.show()
        move: Transition { NumberAnimation { properties: "y"; duration: Theme.motionLong } }
        displaced: Transition { NumberAnimation { properties: "y"; duration: Theme.motionLong } }

        VEmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: view.count === 0
            iconName: "jobs"
            //: In the place of the list of jobs when there is none
            title: qsTr("Nothing to do")
            //: In the place of the list of jobs when there is none
            text: qsTr("What you run appears here, and goes on while you do something else.")
        }

        delegate: JobRow {
            width: view.width
            jobs: root.jobs
            current: ListView.isCurrentItem && view.activeFocus
            onTouched: view.currentIndex = index
            onDropped: by => {
                view.currentIndex = index
                root.move(by)
            }
            onLogWanted: root.logWanted(jobId, name)
            onResultWanted: root.resultWanted(itemId)
            onLibraryWanted: root.libraryWanted()
        }
    }
}
