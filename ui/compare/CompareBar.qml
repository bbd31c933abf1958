import QtQuick
import VidGo.Compare
import VidGo.Controls

// Floats on the picture: how to compare, and how close to look.
Row {
    id: root

    required property CompareViewport viewport
    property string mode: "slider"
    property bool comparing: true
    // Without words: signs only, which say what they are when one points at them.
    property bool narrow: false
    // How wide it may be. What it leaves out has a key.
    property real room: 1000
    signal chosen(string action)

    spacing: Theme.s2

    VSegmented {
        visible: root.comparing
        plated: true
        currentValue: root.mode
        //: Accessible name of the choice between the ways of comparing pictures
        label: qsTr("How to compare")
        model: CompareKeys.modes.map(entry => ({
            text: entry.text, key: entry.key, value: entry.action, iconName: root.iconOf(entry.action), iconOnly: root.narrow
        }))
        onActivated: value => root.chosen(value)
    }
    Rectangle {
        width: tools.implicitWidth + 2 * Theme.s1
        visible: root.room >= 400
        height: Theme.controlHeight
        radius: Theme.radius
        color: Theme.plate
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        Row {
            id: tools
            anchors.centerIn: parent

            CompareButton {
                visible: root.comparing
                order: "swap"
                iconName: "swap"
                onChosen: action => root.chosen(action)
            }
            CompareButton {
                enabled: root.viewport.zoom > root.viewport.minimumZoom
                order: "zoomOut"
                iconName: "zoom-out"
                onChosen: action => root.chosen(action)
            }
            VText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.room >= 450
                // Wide enough for the largest figure: nothing moves while zooming.
                width: Math.ceil(widest.advanceWidth) + Theme.s1
                horizontalAlignment: Text.AlignHCenter
                size: Theme.textSmall
                color: Theme.onPlate
                //: How large the pictures are shown, in per cent of their own pixels
                text: qsTr("%1%").arg(Math.round(root.viewport.percent))
                //: Screen reader name of the zoom figure
                Accessible.name: qsTr("Zoom %1 per cent").arg(Math.round(root.viewport.percent))
            }
            CompareButton {
                enabled: root.viewport.zoom < root.viewport.maximumZoom
                order: "zoomIn"
                iconName: "zoom-in"
                onChosen: action => root.chosen(action)
            }
            CompareButton {
                enabled: root.viewport.zoom !== 1
                order: "fit"
                iconName: "fit"
                onChosen: action => root.chosen(action)
            }
        }
    }
    TextMetrics {
        id: widest
        font: Theme.font(Theme.textSmall, Theme.normal)
        text: "0000 %"
    }

    function iconOf(mode: string): string {
        return mode === "side" ? "side-by-side" : mode
    }
}
