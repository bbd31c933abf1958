import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// Where the results of a batch go, and its one order button.
VCard {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property BatchModel batch
    required property SessionState session
    signal openPlans
    signal openSettings

    readonly property bool running: batch.state === BatchModel.Running || batch.state === BatchModel.Listing
    readonly property bool gathered: batch.state === BatchModel.Gathered
    readonly property bool resumable: batch.state === BatchModel.Stopped && batch.waiting > 0

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        BatchPlace {
            width: parent.width
            visible: root.gathered && !root.run.online.active
            batch: root.batch
        }
        NoteLine {
            objectName: "batchFilesNote"
            width: parent.width
            visible: root.gathered && root.run.online.active && root.run.online.skipped > 0
            //: Before many files are given to a provider: so many of them are no pictures, or cannot be read
            text: qsTr("%n file(s) cannot be used and are left out.", "", root.run.online.skipped)
        }
        NoteLine {
            width: parent.width
            visible: root.gathered && root.run.online.active
            //: Where the results of a batch go
            text: qsTr("All results go into the library.")
        }
        VisitorLine {
            width: parent.width
            session: root.session
            onOpenPlans: root.openPlans()
            onOpenSettings: root.openSettings()
        }
        PriceLine {
            width: parent.width
            visible: !root.run.online.active
        }
        OnlinePrice {
            objectName: "batchPrice"
            width: parent.width
            visible: root.gathered && root.run.online.active && root.run.online.ready
            online: root.run.online
            onOpenPlans: root.openPlans()
            onOpenSettings: root.openSettings()
        }
        VButton {
            objectName: "startBatchButton"
            width: parent.width
            height: Theme.controlHeight + Theme.s2
            visible: root.gathered || root.resumable
            kind: VButton.Primary
            enabled: root.resumable || root.run.batchRunnable
            text: root.resumable
                //: Goes on with a batch that was stopped
                ? qsTr("Go on with the rest")
                //: Begins a batch
                : qsTr("Make all of them")
            onClicked: root.batch.start(root.tool.currentTopic)
        }
        NoteLine {
            objectName: "batchWaitNote"
            width: parent.width
            visible: text !== ""
            text: root.batch.waitText
        }
        WaitLine {
            width: parent.width
            visible: root.batch.waitsForCredits
            onOpenPlans: root.openPlans()
        }
        VButton {
            objectName: "stopBatchButton"
            width: parent.width
            visible: root.running
            iconName: "stop"
            //: Stops a batch: the file in work is given up, the others wait
            text: qsTr("Stop")
            onClicked: root.batch.stop()
        }
        VButton {
            objectName: "doneBatchButton"
            width: parent.width
            visible: root.batch.state === BatchModel.Finished
            //: Puts a finished batch away
            text: qsTr("Close")
            onClicked: root.batch.close()
        }
    }
}
