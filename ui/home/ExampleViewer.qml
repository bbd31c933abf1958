pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Home

// An example of a style, large: both pictures to compare, how it was asked for, and whose work is in it.
VDialog {
    id: viewer

    required property ServiceHub hub

    title: detail.styleName !== "" ? detail.styleName : detail.title
    width: Math.min(parent.width - 2 * Theme.s8, 1400)
    height: parent.height - 2 * Theme.s8
    onClosed: detail.materialId = ""

    function show(materialId: string) {
        detail.materialId = materialId
        viewer.open()
    }

    ExampleDetail {
        id: detail
        hub: viewer.hub
    }

    contentItem: Item {
        VErrorState {
            anchors.fill: parent
            visible: detail.errorText !== ""
            //: Instead of an example that could not be opened.
            title: qsTr("This example could not be opened")
            text: detail.errorText
        }
        VSkeleton {
            anchors.fill: compare
            visible: detail.loading
            radius: Theme.radiusLarge
        }
        CompareView {
            id: compare
            objectName: "exampleCompare"
            width: parent.width
            height: parent.height - words.height - Theme.s4
            visible: detail.errorText === ""
            beforeSource: detail.before
            afterSource: detail.after
            //: Label on the left side of a comparison.
            beforeLabel: qsTr("Before")
            //: Label on the right side of a comparison; %1 is the name of a style.
            afterLabel: qsTr("After · %1").arg(detail.styleName)
            honestyLabel: detail.label
            checkerBehindAfter: true
            focus: true
        }
        ExampleWords {
            id: words
            anchors.bottom: parent.bottom
            width: parent.width
            detail: detail
        }
    }
}
