import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Tools

// The price, the one order button of the page, and what can be done with the result.
VCard {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property SessionState session
    signal exportRequested(string itemId)
    signal showInLibrary(string itemId)
    signal openPlans
    signal openSettings

    readonly property bool running: run.state === ToolRunModel.Running
    readonly property bool again: run.resultId !== ""
    readonly property bool locked: run.toolId === "style_gallery" && run.style.locked && !run.online.active

    implicitHeight: column.height + 2 * Theme.s4

    RunWords {
        id: words
        toolId: root.run.toolId
        clip: root.run.style.forClips
    }
    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        NoteLine {
            width: parent.width
            visible: text !== "" && !root.again && !root.locked && root.run.runnable && !root.run.online.active
            text: words.note
        }
        ResultButtons {
            width: parent.width
            visible: root.again && !root.running
            onExportWanted: root.exportRequested(root.run.resultId)
            onLibraryWanted: root.showInLibrary(root.run.resultId)
        }
        VisitorLine {
            width: parent.width
            session: root.session
            onOpenPlans: root.openPlans()
            onOpenSettings: root.openSettings()
        }
        NoteLine {
            objectName: "cancelledNote"
            width: parent.width
            visible: root.run.state === ToolRunModel.Cancelled
            //: After the person has stopped a run
            text: qsTr("Stopped. Nothing was kept.")
        }
        RunFailure {
            width: parent.width
            visible: root.run.elsewhere || root.run.allowCommand !== ""
            run: root.run
        }
        PriceLine {
            width: parent.width
            visible: !root.locked && !root.run.online.active
        }
        OnlinePrice {
            width: parent.width
            visible: root.run.online.active && root.run.online.ready && !root.running
            online: root.run.online
            onOpenPlans: root.openPlans()
            onOpenSettings: root.openSettings()
        }
        VButton {
            width: parent.width
            height: Theme.controlHeight + Theme.s2
            objectName: "runButton"
            visible: !root.running && !root.locked
            kind: VButton.Primary
            enabled: root.run.runnable
            text: root.again ? words.again : words.order
            onClicked: root.run.run(root.tool.currentTopic)
        }
        RunProgress {
            width: parent.width
            visible: root.running
            run: root.run
            words: words.working
        }
        WaitLine {
            width: parent.width
            visible: root.run.waitsForCredits
            onOpenPlans: root.openPlans()
        }
        NoteLine {
            objectName: "lockedNote"
            width: parent.width
            visible: root.locked
            iconName: "lock"
            //: In the place of the run button, for a style that a provider makes; %1 is its name
            text: qsTr("%1 is made by a provider. It needs a key of your own, which you can add in the settings.").arg(root.run.style.styleName)
        }
    }
}
