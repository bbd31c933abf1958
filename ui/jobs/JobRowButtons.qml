import QtQuick
import VidGo.Controls

// What can be done with a job.
Row {
    id: root

    required property string jobState
    required property bool ended
    required property bool hasResult
    required property bool canRetry
    required property bool canGoElsewhere
    readonly property bool paused: jobState === "paused"
    signal toggled
    signal givenUp
    signal retried
    signal elsewhereWanted
    signal shown
    signal logWanted
    signal touched

    VIconButton {
        objectName: root.paused ? "resumeJobButton" : "pauseJobButton"
        visible: !root.ended
        iconName: root.paused ? "play" : "pause"
        iconSize: Theme.iconSmall
        label: root.paused
            //: Lets a paused job go on
            ? qsTr("Go on")
            //: Pauses a job: it keeps its place and goes on later
            : qsTr("Pause")
        onClicked: root.toggled()
        onActiveFocusChanged: if (activeFocus) root.touched()
    }
    VIconButton {
        objectName: "cancelJobButton"
        visible: !root.ended
        iconName: "close"
        iconSize: Theme.iconSmall
        //: Gives a job up
        label: qsTr("Cancel the job")
        onClicked: root.givenUp()
        onActiveFocusChanged: if (activeFocus) root.touched()
    }
    VIconButton {
        objectName: "showJobButton"
        visible: root.jobState === "finished" && root.hasResult
        iconName: "eye"
        iconSize: Theme.iconSmall
        //: Shows what a job made
        label: qsTr("Show the result")
        onClicked: root.shown()
        onActiveFocusChanged: if (activeFocus) root.touched()
    }
    VIconButton {
        objectName: "retryJobButton"
        visible: root.canRetry
        iconName: "redo"
        iconSize: Theme.iconSmall
        //: Lets a job that failed or was cancelled wait for its turn again
        label: qsTr("Try again")
        onClicked: root.retried()
        onActiveFocusChanged: if (activeFocus) root.touched()
    }
    VIconButton {
        objectName: "elsewhereJobButton"
        visible: root.canGoElsewhere
        iconName: "swap"
        iconSize: Theme.iconSmall
        //: Lets a job that a provider failed to make begin anew with another provider
        label: qsTr("Try with another provider")
        onClicked: root.elsewhereWanted()
        onActiveFocusChanged: if (activeFocus) root.touched()
    }
    VIconButton {
        objectName: "logJobButton"
        iconName: "info"
        iconSize: Theme.iconSmall
        //: Shows what happened to a job, line by line
        label: qsTr("What happened")
        onClicked: root.logWanted()
        onActiveFocusChanged: if (activeFocus) root.touched()
    }
}
