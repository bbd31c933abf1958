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
            visible: root.gathered
            batch: root.batch
        }
        VisitorLine {
            width: parent.width
            session: root.session
            onOpenPlans: root.openPlans()
            onOpenSettings: root.openSettings()
        }
        PriceLine { width: parent.width }
        VButton {
            objectName: "startBatchButton"
            width: parent.width
            height: Theme.controlHeight + Theme.s2
            visible: root.gathered || root.resumable
            kind: VButton.Primary
            enabled: root.run.options !== null && root.run.options.complete
            text: root.resumable
                //: Goes on with a batch that was stopped
                ? qsTr("Go on with the rest")
                //: Begins a batch
                : qsTr("Make all of them")
            onClicked: root.batch.start(root.tool.currentTopic)
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
