pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Jobs

// What happened to one job, line by line.
FocusScope {
    id: root

    required property ServiceHub hub
    property string jobId: ""
    property string name: ""
    signal backWanted

    Keys.onBackPressed: root.backWanted()
    Keys.onLeftPressed: root.backWanted()
    onVisibleChanged: if (visible) back.forceActiveFocus(Qt.TabFocusReason)

    JobLog {
        id: log
        hub: root.hub
        jobId: root.jobId
    }
    Item {
        id: head
        width: parent.width
        height: back.height

        VIconButton {
            id: back
            objectName: "logBackButton"
            iconName: "arrow-left"
            //: Leaves what happened to one job, for the list of all
            label: qsTr("Back to the jobs")
            focus: true
            onClicked: root.backWanted()
        }
        VHeading {
            anchors { left: back.right; leftMargin: Theme.s2; right: copy.left; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
            text: root.name
            size: Theme.textBody
            elide: Text.ElideMiddle
        }
        VButton {
            id: copy
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            objectName: "logCopyButton"
            kind: VButton.Ghost
            compact: true
            enabled: log.lines.length > 0
            iconName: "copy"
            //: Puts what happened to a job on the clipboard
            text: qsTr("Copy")
            onClicked: log.copy()
        }
    }
    VText {
        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.s2 }
        visible: log.errorText !== ""
        text: Theme.phrased(log.errorText)
        color: Theme.bad
        wrapMode: Text.Wrap
    }
    ListView {
        anchors { fill: parent; topMargin: head.height + Theme.s2; leftMargin: Theme.s2; rightMargin: Theme.s2 }
        objectName: "jobLog"
        model: log.lines
        clip: true
        spacing: Theme.s1
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        //: What a screen reader calls the lines of what happened to a job
        Accessible.name: qsTr("What happened")
        T.ScrollBar.vertical: VScrollBar {}

        delegate: VText {
            required property string modelData
            width: ListView.view.width
            text: modelData
            size: Theme.textSmall
            muted: true
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
