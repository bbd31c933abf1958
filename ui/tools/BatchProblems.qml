pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The files that failed, with their reasons, all in one place at the end.
Item {
    id: root

    required property BatchModel batch

    implicitHeight: head.height + Theme.s2 + lines.contentHeight

    Item {
        id: head
        width: parent.width
        height: Theme.controlHeightSmall

        VHeading {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - again.width - Theme.s2
            size: Theme.textBody
            //: Heading of the list of the files of a batch that failed
            text: qsTr("%n files failed", "", root.batch.failed)
        }
        VButton {
            id: again
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            objectName: "retryFailedButton"
            compact: true
            iconName: "redo"
            //: Works on the failed files of a batch once more
            text: qsTr("Try again")
            onClicked: root.batch.retryFailed()
        }
    }
    ListView {
        id: lines
        objectName: "batchProblems"
        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: Theme.s2; bottom: parent.bottom }
        clip: true
        spacing: Theme.s1
        boundsBehavior: Flickable.StopAtBounds
        model: root.batch.problems
        delegate: NoteLine {
            required property string modelData
            width: lines.width
            failed: true
            text: modelData
        }
    }
}
