import QtQuick
import VidGo.Controls
import VidGo.Tools

// How far a run is, and the button that stops it.
Column {
    id: root

    required property ToolRunModel run
    property string words: ""
    readonly property bool waits: visible && run.turn === ToolRunModel.Waits
    // Most jobs have their turn at once; nothing flickers for them.
    property bool waitsLong: false
    readonly property string line: run.turn === ToolRunModel.Held
        //: In the place of the progress of a run that the person paused in the list of jobs
        ? qsTr("Paused in the list of jobs") : waitsLong
        //: In the place of the progress of a run while other jobs are before it
        ? qsTr("Waiting for its turn …") : words

    spacing: Theme.s3
    onWaitsChanged: waitsLong = false

    Timer {
        interval: 400
        running: root.waits
        onTriggered: root.waitsLong = true
    }

    Item {
        width: parent.width
        height: share.height
        VText {
            width: parent.width - share.width - Theme.s2
            text: root.line
            size: Theme.textSmall
        }
        VText {
            id: share
            anchors.right: parent.right
            visible: root.run.turn === ToolRunModel.AtWork
            //: A share, with its unit
            text: qsTr("%1 %").arg(Math.round(100 * root.run.progress))
            size: Theme.textSmall
            muted: true
        }
    }
    VProgressBar {
        width: parent.width
        label: root.line
        value: root.run.progress
        indeterminate: root.run.turn === ToolRunModel.AtWork && root.run.progress === 0
    }
    VButton {
        width: parent.width
        objectName: "cancelButton"
        //: Stops the run; nothing is kept
        text: qsTr("Cancel")
        onClicked: root.run.cancel()
    }
}
