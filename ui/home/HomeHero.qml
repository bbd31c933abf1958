pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Home

// A large example that is wiped between before and after, and three small ones at its side.
Item {
    id: hero

    required property ServiceHub hub
    readonly property bool failed: examples.state === ExampleList.Failed || examples.state === ExampleList.Empty
    readonly property bool ready: failed || (examples.complete && (pictures.itemAt(0) as HeroPicture)?.settled === true)
    readonly property real sideWidth: Math.max(180, Math.round((width - Theme.s4) * 0.257))
    readonly property real sideHeight: (height - 2 * Theme.s3) / 3
    signal openTool(string toolId)
    signal openExample(string materialId)

    // Where the picture of a row lies: the first one large, the others below each other at its side.
    function cell(row: int): rect {
        if (row === 0)
            return Qt.rect(0, 0, width - sideWidth - Theme.s4, height)
        return Qt.rect(width - sideWidth, (row - 1) * (sideHeight + Theme.s3), sideWidth, sideHeight)
    }

    ExampleList {
        id: examples
        hub: hero.hub
        selection: ExampleList.Styles
        limit: 4
        pictureSide: 0
    }

    Repeater {
        model: 4

        VSkeleton {
            required property int index
            readonly property rect place: hero.cell(index)
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            radius: Theme.radiusLarge
            visible: !hero.failed && (pictures.count <= index || !(pictures.itemAt(index) as HeroPicture).settled)
        }
    }

    Repeater {
        id: pictures
        model: examples

        HeroPicture {
            readonly property rect place: hero.cell(index)
            complete: examples.complete
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            onOpenTool: hero.openTool("background_removal")
            onClicked: hero.openExample(materialId)
        }
    }

    VErrorState {
        anchors.fill: parent
        visible: hero.failed
        //: Instead of the examples on the home page when none could be found.
        title: qsTr("The examples could not be loaded")
        text: examples.errorText
        onAction: examples.reload()
    }
}
