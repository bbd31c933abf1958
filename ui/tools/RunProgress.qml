import QtQuick
import VidGo.Controls
import VidGo.Tools

// How far a run is, and the button that stops it.
Column {
    id: root

    required property ToolRunModel run
    property string words: ""
    // Cancel stands beside the bar, not below it.
    property bool slim: false
    readonly property bool waits: visible && run.turn === ToolRunModel.Waits
    // Most jobs have their turn at once; nothing flickers for them.
    property bool waitsLong: false
    readonly property string line: run.turn === ToolRunModel.Held
        //: In the place of the progress of a run that the person paused in the list of jobs
        ? qsTr("Paused in the list of jobs") : run.waitText !== "" ? run.waitText : waitsLong
        //: In the place of the progress of a run while other jobs are before it
        ? qsTr("Waiting for its turn…") : words

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
            text: qsTr("%1%").arg(Math.round(100 * root.run.progress))
            size: Theme.textSmall
            muted: true
        }
    }
    Item {
        width: parent.width
        implicitHeight: root.slim ? stop.height : stop.y + stop.height

        VProgressBar {
            y: root.slim ? (stop.height - height) / 2 : 0
            width: root.slim ? stop.x - Theme.s3 : parent.width
            label: root.line
            value: root.run.progress
            indeterminate: root.run.turn === ToolRunModel.AtWork && root.run.progress === 0
        }
        VButton {
            id: stop
            x: parent.width - width
            y: root.slim ? 0 : Theme.s1 + 2 + root.spacing
            width: root.slim ? implicitWidth : parent.width
            compact: root.slim
            objectName: "cancelButton"
            //: Stops the run; nothing is kept
            text: qsTr("Cancel")
            onClicked: root.run.cancel()
        }
    }
}
