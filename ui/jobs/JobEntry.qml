import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Jobs

// The entry at the foot of the sidebar: how many jobs there are to do and how far all of them are.
T.Button {
    id: root

    required property JobListModel jobs
    property bool folded: false
    property bool opened: false
    readonly property bool atWork: jobs.activeCount > 0
    readonly property string standing: !atWork ? "" : jobs.timeText !== ""
        //: What a screen reader says of the list of jobs: %n jobs are to be done; %1 is how long they take
        ? qsTr("%n job(s), %1", "", jobs.openCount).arg(jobs.timeText)
        //: What a screen reader says of the list of jobs: so many are to be done
        : qsTr("%n job(s)", "", jobs.openCount)

    objectName: "jobsButton"
    implicitHeight: Theme.controlHeight + (atWork && !folded ? Theme.s3 : 0)
    //: Entry at the foot of the sidebar: opens the list of what the studio is doing
    text: qsTr("Jobs")
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: standing
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        VIcon {
            id: sign
            x: root.folded ? (parent.width - width) / 2 : Theme.s3
            y: (Theme.controlHeight - height) / 2
            name: "jobs"
            size: Theme.icon
            color: root.opened ? Theme.text : Theme.muted
        }
        VText {
            anchors { left: sign.right; leftMargin: Theme.s3; right: badge.left; rightMargin: Theme.s2; verticalCenter: sign.verticalCenter }
            visible: !root.folded
            text: root.text
            color: root.opened || root.hovered ? Theme.text : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            id: badge
            x: root.folded ? sign.x + sign.width - width / 2 : parent.width - width - Theme.s3
            y: root.folded ? sign.y - height / 2 + 2 : sign.y + (sign.height - height) / 2
            width: Math.max(height, number.implicitWidth + Theme.s2)
            height: Theme.s4 + 2
            visible: root.jobs.openCount > 0
            radius: height / 2
            color: root.atWork ? Theme.accent : Theme.raised
            border.width: Theme.highContrast || !root.atWork ? Theme.lineWidth : 0
            border.color: Theme.line

            VText {
                id: number
                anchors.centerIn: parent
                text: root.jobs.openCount
                size: Theme.textTiny
                weight: Theme.semiBold
                color: root.atWork ? Theme.onAccent : Theme.text
                Accessible.ignored: true
            }
        }
        VProgressBar {
            x: root.folded ? Theme.s2 : Theme.s3
            y: root.folded ? Theme.controlHeight - height : Theme.controlHeight - Theme.s1
            width: parent.width - 2 * x
            height: Theme.s1
            visible: root.atWork
            label: root.standing
            value: root.jobs.progress
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.opened ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: Theme.highContrast && root.opened ? Theme.lineWidth : 0
        border.color: Theme.line

        VChosenBar { visible: root.opened }
        VFocusRing { target: parent; shown: root.visualFocus }
    }
    VTooltip {
        x: root.width + Theme.s3
        y: (root.height - implicitHeight) / 2
        text: root.standing !== "" ? root.standing : root.text
        shown: root.folded && !root.opened && (root.hovered || root.visualFocus)
    }
}
