import QtQuick
import VidGo.Controls
import VidGo.Tools

// On a narrow page the column lies in the drawer. What is going on, and the next step, stay in sight here.
VCard {
    id: root

    required property ToolPageModel tool
    required property ToolRunModel run
    required property bool ownShown
    signal exportWanted
    signal libraryWanted
    signal columnWanted

    readonly property bool running: run.state === ToolRunModel.Running
    readonly property bool made: run.resultId !== "" && run.resultCurrent && !running
    readonly property bool ready: run.runnable && ownShown && !running && !made
    // Without an example the canvas says so itself.
    readonly property bool checking: run.input.state === PictureInput.Checking && tool.currentExample.exampleId !== ""
    readonly property bool wanted: run.possible
        && (checking || running || made || ready || run.errorText !== "")

    implicitHeight: column.height + 2 * Theme.s3

    RunWords {
        id: words
        toolId: root.run.toolId
        clip: root.run.style.forClips
    }
    Column {
        id: column
        x: Theme.s3
        y: Theme.s3
        width: parent.width - 2 * x
        spacing: Theme.s2

        NoteLine {
            objectName: "footError"
            width: parent.width
            visible: text !== ""
            failed: true
            text: root.run.errorText
        }
        RunFailure {
            width: parent.width
            visible: root.run.elsewhere || root.run.allowCommand !== ""
            run: root.run
        }
        CheckingLine {
            width: parent.width
            visible: root.checking
        }
        RunProgress {
            width: parent.width
            visible: root.running
            run: root.run
            words: words.working
            slim: true
        }
        ResultButtons {
            width: parent.width
            visible: root.made
            onExportWanted: root.exportWanted()
            onLibraryWanted: root.libraryWanted()
        }
        PriceLine {
            width: parent.width
            visible: root.ready && !root.run.online.active
        }
        PriceRow {
            width: parent.width
            visible: root.ready && root.run.online.active && root.run.online.amountKnown
            //: Before the price of a run by a provider: no more than that is charged
            text: qsTr("At most")
            amount: root.run.online.priceText
            strong: true
        }
        NoteLine {
            objectName: "footLater"
            width: parent.width
            visible: root.ready && root.run.online.later
            iconName: "warning"
            text: root.run.online.shortText
        }
        Row {
            width: parent.width
            spacing: Theme.s2
            visible: root.ready

            VButton {
                objectName: "footRunButton"
                width: parent.width - more.width - parent.spacing
                kind: VButton.Primary
                text: words.order
                onClicked: root.run.run(root.tool.currentTopic)
            }
            VIconButton {
                id: more
                iconName: "settings"
                //: Button beside the one that runs the tool: opens the panel with its settings
                label: qsTr("Settings of the tool")
                onClicked: root.columnWanted()
            }
        }
    }
}
