import QtQuick
import VidGo.Controls
import VidGo.Tools

// How a batch stands: counts, progress, what is being worked on and how long it will take.
Column {
    id: root

    required property BatchModel batch
    readonly property int finished: batch.done + batch.failed + batch.skipped
    readonly property bool started: batch.state !== BatchModel.Gathered && batch.state !== BatchModel.Listing
    readonly property string time: batch.secondsLeft < 0 ? "" : batch.secondsLeft < 90
        //: How long a batch will still take
        ? qsTr("about %n s left", "", batch.secondsLeft)
        //: How long a batch will still take
        : qsTr("about %n min left", "", Math.round(batch.secondsLeft / 60))

    spacing: Theme.s2

    Item {
        width: parent.width
        height: Math.max(title.height, closeButton.height)

        VHeading {
            id: title
            objectName: "batchTitle"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - closeButton.width
            size: Theme.textLarge
            text: root.batch.state === BatchModel.Finished
                //: Heading of a batch that is through. %n files were made.
                ? qsTr("Done: %n files made", "", root.batch.done) : root.batch.state === BatchModel.Stopped
                //: Heading of a batch that was stopped. %n files wait.
                ? qsTr("Stopped, %n files wait", "", root.batch.waiting) : root.batch.state === BatchModel.Stopping
                //: Heading of a batch while the file in work is given up
                ? qsTr("Stopping…") : root.batch.queued && root.finished === 0
                //: Heading of a batch while other jobs are before it; %n is the number of its files
                ? qsTr("%n files wait for their turn", "", root.batch.total) : root.started
                //: Heading of a batch at work: how many files are done, and of how many
                ? qsTr("%1 of %2 files").arg(root.finished).arg(root.batch.total)
                //: Heading of a batch that has not begun
                : qsTr("Many files at once")
        }
        VIconButton {
            id: closeButton
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            objectName: "closeBatchButton"
            enabled: root.batch.state !== BatchModel.Running && root.batch.state !== BatchModel.Stopping
            iconName: "close"
            //: Puts a batch away; an unfinished one can be taken up again later
            label: qsTr("Close the batch")
            onClicked: root.batch.close()
        }
    }
    VProgressBar {
        width: parent.width
        visible: root.started
        label: title.text
        value: root.batch.total > 0 ? root.finished / root.batch.total : 0
    }
    Item {
        width: parent.width
        height: counts.height
        visible: root.started

        VText {
            id: counts
            width: parent.width - left.width - Theme.s3
            size: Theme.textSmall
            muted: true
            elide: Text.ElideMiddle
            text: root.batch.currentName !== "" ? root.batch.currentName
                //: A batch in numbers: files made, failed, and left out because they are no pictures
                : qsTr("%1 made · %2 failed · %3 left out").arg(root.batch.done).arg(root.batch.failed).arg(root.batch.skipped)
        }
        VText {
            id: left
            anchors.right: parent.right
            size: Theme.textSmall
            muted: true
            text: root.time
        }
    }
    NoteLine {
        objectName: "batchError"
        width: parent.width
        visible: text !== ""
        failed: true
        text: root.batch.errorText
    }
}
