pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Gallery

// What is said about an example beside its pictures: how it was made, whose work is in it, and what to do next.
Item {
    id: side

    required property ExampleDetail detail
    readonly property bool offers: detail.styleId !== "" && !detail.onDevice
    signal openTool
    signal openStyle
    signal openPlans

    implicitHeight: lines.height + actions.height + Theme.s4

    VScrollView {
        id: view
        width: parent.width
        height: parent.height - actions.height - Theme.s4
        contentHeight: lines.height
        clip: true

        Column {
            id: lines
            width: view.availableWidth - Theme.s3 // beside the words is room for the scroll bar
            spacing: Theme.s3

            PlaceChip { local: side.detail.onDevice }
            Repeater {
                model: side.detail.facts

                Column {
                    id: fact
                    required property var modelData
                    width: lines.width

                    VText {
                        width: parent.width
                        size: Theme.textTiny
                        muted: true
                        text: fact.modelData.label
                    }
                    VText {
                        width: parent.width
                        text: Theme.phrased(fact.modelData.value)
                        wrapMode: Text.Wrap
                    }
                }
            }
            Column {
                width: parent.width
                visible: side.detail.credits.length > 0

                VText {
                    width: parent.width
                    size: Theme.textTiny
                    muted: true
                    //: Heading above the names of those whose work is in an example.
                    text: qsTr("Credits")
                }
                VText {
                    width: parent.width
                    size: Theme.textSmall
                    text: side.detail.credits.join("\n")
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
    VScrollEdge {
        anchors { left: view.left; right: view.right; bottom: view.bottom }
        flickable: view.contentItem as Flickable
    }
    Column {
        id: actions
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.s2

        VText {
            width: parent.width
            visible: side.offers
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
            //: What is needed to use a style that is made by an online service.
            text: Theme.phrased(qsTr("To use it you need a VidGo account, or a key of your own for the service. Looking is free."))
        }
        VButton {
            width: parent.width
            objectName: "exampleAction"
            kind: side.offers ? VButton.Offer : VButton.Primary
            text: side.offers
                //: Button that opens the list of plans.
                ? qsTr("See plans")
                : side.detail.styleId !== ""
                //: Button that opens a style with which this computer can change the person's own picture.
                ? qsTr("Try it on your picture")
                //: Button on an example that opens the tool that makes such pictures.
                : qsTr("Open this tool")
            onClicked: side.offers ? side.openPlans() : side.detail.styleId !== "" ? side.openStyle() : side.openTool()
        }
    }
}
