import QtQuick
import VidGo.Controls
import VidGo.Tools

// The price, the one order button of the page, and what can be done with the result.
VCard {
    id: root

    required property ToolPageModel tool
    required property CutoutRunModel cutout
    signal exportRequested(string itemId)
    signal showInLibrary(string itemId)

    readonly property bool running: cutout.state === CutoutRunModel.Running
    readonly property bool runnable: !running && String(cutout.displayUrl) !== "" && cutout.options.complete
    readonly property bool again: cutout.resultId !== ""

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        NoteLine {
            width: parent.width
            visible: !root.again
            //: What the built-in background removal is not good at, and what helps
            text: qsTr("Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.")
        }
        Row {
            width: parent.width
            spacing: Theme.s2
            visible: root.again && !root.running

            VButton {
                width: (parent.width - parent.spacing) / 2
                objectName: "exportButton"
                iconName: "download"
                //: Saves the result as a file
                text: qsTr("Export …")
                onClicked: root.exportRequested(root.cutout.resultId)
            }
            VButton {
                width: (parent.width - parent.spacing) / 2
                objectName: "showInLibraryButton"
                iconName: "library"
                //: Shows the result in the library
                text: qsTr("In library")
                onClicked: root.showInLibrary(root.cutout.resultId)
            }
        }
        Item {
            width: parent.width
            height: price.height
            VText {
                id: place
                width: parent.width - price.width - Theme.s2
                //: The price line of a run: where it is made
                text: qsTr("On this computer")
                size: Theme.textSmall
                muted: true
            }
            VText {
                id: price
                anchors.right: parent.right
                //: The price line of a run: it costs nothing
                text: qsTr("free")
                size: Theme.textSmall
                weight: Theme.semiBold
                color: Theme.good
            }
        }
        VButton {
            width: parent.width
            height: Theme.controlHeight + Theme.s2
            objectName: "runButton"
            visible: !root.running
            kind: VButton.Primary
            enabled: root.runnable
            text: root.again
                //: The button that runs the tool again with other settings
                ? qsTr("Remove again")
                //: The button that runs the tool
                : qsTr("Remove the background")
            onClicked: root.cutout.run(root.tool.currentTopic)
        }
        Column {
            width: parent.width
            visible: root.running
            spacing: Theme.s3

            Item {
                width: parent.width
                height: share.height
                VText {
                    width: parent.width - share.width - Theme.s2
                    //: While the tool runs
                    text: qsTr("Removing the background …")
                    size: Theme.textSmall
                }
                VText {
                    id: share
                    anchors.right: parent.right
                    //: A share, with its unit
                    text: qsTr("%1 %").arg(Math.round(100 * root.cutout.progress))
                    size: Theme.textSmall
                    muted: true
                }
            }
            VProgressBar {
                width: parent.width
                //: While the tool runs
                label: qsTr("Removing the background …")
                value: root.cutout.progress
                indeterminate: root.cutout.progress === 0
            }
            VButton {
                width: parent.width
                objectName: "cancelButton"
                //: Stops the run; nothing is kept
                text: qsTr("Cancel")
                onClicked: root.cutout.cancel()
            }
        }
    }
}
