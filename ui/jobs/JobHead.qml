import QtQuick
import VidGo.Controls
import VidGo.Jobs

// The heading of the list of jobs: how many, how long, and what can be done with all of them.
Item {
    id: root

    required property JobListModel jobs
    readonly property bool anyEnded: jobs.count > jobs.openCount
    signal closed

    implicitHeight: Math.max(words.implicitHeight, buttons.implicitHeight)

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - buttons.width - Theme.s2

        VHeading {
            width: parent.width
            //: Heading of the list of what the studio is doing
            text: qsTr("Jobs")
            size: Theme.textLarge
        }
        VText {
            width: parent.width
            visible: root.jobs.activeCount > 0
            size: Theme.textSmall
            muted: true
            elide: Text.ElideRight
            text: root.jobs.timeText !== ""
                //: Below the heading of the list of jobs: so many are to be done; %1 is how long they take
                ? qsTr("%n to do · %1", "", root.jobs.activeCount).arg(root.jobs.timeText)
                //: Below the heading of the list of jobs: so many are to be done
                : qsTr("%n to do", "", root.jobs.activeCount)
        }
    }
    Row {
        id: buttons
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s1

        VButton {
            objectName: "clearJobsButton"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.anyEnded
            kind: VButton.Ghost
            compact: true
            //: Takes the jobs that have ended off the list; what they made stays in the library
            text: qsTr("Clear ended")
            onClicked: root.jobs.removeEnded()
        }
        VIconButton {
            objectName: "closeJobsButton"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "close"
            //: Closes the list of jobs; the work goes on
            label: qsTr("Close the list")
            onClicked: root.closed()
        }
    }
}
