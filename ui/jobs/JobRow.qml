import QtQuick
import VidGo.Controls
import VidGo.Jobs

// One job: what it is about, how far it is, and what can be done with it.
Item {
    id: row

    required property JobListModel jobs
    required property int index
    required property string jobId
    required property string name
    required property string toolName
    required property string iconName
    required property string jobState
    required property real fraction
    required property string standing
    required property string time
    required property bool ended
    required property bool movable
    required property bool retryable
    required property bool elsewhere
    required property string allowCommand
    required property string itemId
    required property int files
    required property url folder
    required property url picture
    property bool current: false
    readonly property bool atWork: jobState === "running"
    signal touched
    signal dropped(int by)
    signal logWanted
    signal resultWanted
    signal libraryWanted

    implicitHeight: Math.max(64, words.implicitHeight + 2 * Theme.s3)
    z: grip.dragging ? 2 : 0
    objectName: "job_" + index
    Accessible.role: Accessible.ListItem
    //: What a screen reader says of a job: %1 a file, %2 a tool, %3 how it stands, %4 how long it takes or nothing
    Accessible.name: qsTr("%1, %2, %3 %4").arg(row.name).arg(row.toolName).arg(row.standing).arg(row.time)
    Accessible.selected: current
    Component.onCompleted: row.jobs.wantPicture(row.index)
    onItemIdChanged: row.jobs.wantPicture(row.index)

    function toggle() {
        if (row.ended)
            return
        row.jobState === "paused" ? row.jobs.resume(row.jobId) : row.jobs.pause(row.jobId)
    }
    function giveUp() {
        if (!row.ended)
            row.jobs.cancel(row.jobId)
    }
    function show() {
        if (row.itemId !== "")
            row.resultWanted()
        else if (row.jobState === "finished" && row.folder.toString() !== "")
            Qt.openUrlExternally(row.folder)
        else if (row.jobState === "finished" && row.files > 1)
            row.libraryWanted()
        else
            row.logWanted()
    }

    Rectangle {
        id: ground
        x: Theme.s2
        y: grip.dragging ? grip.offset : 0
        width: parent.width - 2 * x
        height: parent.height
        radius: Theme.radius
        color: grip.dragging ? Theme.selected : row.current ? Theme.selected : pointer.hovered ? Theme.hover : "transparent"
        border.width: row.current ? Theme.focusWidth : 0
        border.color: Theme.focus

        JobSign {
            id: sign
            x: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            iconName: row.iconName
            picture: row.picture
            jobState: row.jobState
        }
        JobRowWords {
            id: words
            anchors { left: sign.right; leftMargin: Theme.s3; right: buttons.left; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
            name: row.name
            toolName: row.toolName
            standing: row.standing
            time: row.time
            jobState: row.jobState
            fraction: row.fraction
            allowCommand: row.allowCommand
        }
        JobRowButtons {
            id: buttons
            anchors { right: grip.left; verticalCenter: parent.verticalCenter }
            jobState: row.jobState
            ended: row.ended
            canRetry: row.retryable
            canGoElsewhere: row.elsewhere
            hasResult: row.itemId !== "" || row.folder.toString() !== "" || row.files > 1
            onToggled: row.toggle()
            onGivenUp: row.giveUp()
            onRetried: row.jobs.retry(row.jobId)
            onElsewhereWanted: row.jobs.retryElsewhere(row.jobId)
            onShown: row.show()
            onLogWanted: row.logWanted()
            onTouched: row.touched()
        }
        JobGrip {
            id: grip
            anchors { right: parent.right; rightMargin: Theme.s1; verticalCenter: parent.verticalCenter }
            // The buttons of all that has not ended stand below each other.
            width: row.ended ? Theme.s1 : implicitWidth
            visible: row.movable
            step: row.height
            onDropped: by => row.dropped(by)
        }
        HoverHandler { id: pointer }
        TapHandler {
            onTapped: row.touched()
            onDoubleTapped: row.show()
        }
    }
}
