pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls

// What the page is about: an example or the person's own picture, before and after.
FocusScope {
    id: root

    required property ToolPageModel tool
    required property CutoutRunModel cutout
    required property StrokeBrush brush
    required property bool ownShown

    readonly property bool resultThere: cutout.resultUrl.toString() !== ""
    readonly property bool exampleThere: tool.currentExample.exampleId !== ""

    Loader {
        anchors.fill: parent
        sourceComponent: root.ownShown ? (root.resultThere ? ownResult : ownPicture)
            : root.exampleThere ? example : state
    }
    Component {
        id: example
        ExampleCanvas {
            tool: root.tool
        }
    }
    Component {
        id: ownResult
        ResultCanvas {
            cutout: root.cutout
            brush: root.brush
        }
    }
    Component {
        id: ownPicture
        Rectangle {
            radius: Theme.radiusLarge
            color: Theme.surface
            border.width: Theme.lineWidth
            border.color: Theme.line

            VPicture {
                anchors.fill: parent
                source: root.cutout.displayUrl
                fillMode: VPicture.Fit
                radius: Theme.radiusLarge
                checkerBehind: true
                label: root.cutout.inputName
            }
            VLabelPlate {
                x: Theme.s4
                y: Theme.s4
                //: On the person's own picture, before anything is made from it
                text: qsTr("Your picture")
            }
        }
    }
    Component {
        id: state
        VStateView {
            state: root.tool.examples.state
            loading: VSkeleton { radius: Theme.radiusLarge }
            empty: VEmptyState {
                objectName: "noExamples"
                //: A topic, or a whole tool, has no examples
                title: qsTr("No examples here yet")
                text: root.tool.currentTopic === ""
                    //: A tool has no examples
                    ? qsTr("The examples that came with the studio could not be found.")
                    //: A topic has no examples
                    : qsTr("The other topics have some. The tool works for this topic all the same.")
                //: Button that shows the examples of all topics
                actionText: root.tool.currentTopic === "" ? "" : qsTr("Show all topics")
                onAction: root.tool.currentTopic = ""
            }
            error: VErrorState {
                //: The examples could not be read
                title: qsTr("The examples cannot be shown")
                text: root.tool.examples.errorText
                onAction: root.tool.examples.reload()
            }
        }
    }
}
