import QtQuick
import VidGo.Controls

// Floats on the picture: how to compare, and how close to look.
Row {
    id: root

    required property CompareViewport viewport
    property string mode: "slider"
    property bool comparing: true
    property bool narrow: false
    signal modeChosen(string mode)
    signal zoomStepped(real factor)
    signal fitChosen
    signal swapChosen

    spacing: Theme.s2

    VSegmented {
        visible: root.comparing
        plated: true
        currentValue: root.mode
        //: Accessible name of the choice between two ways of comparing pictures
        label: qsTr("How to compare")
        model: [
            //: Way of comparing: one picture over the other with a line that is dragged. Keep it short
            { text: qsTr("Slider"), key: root.narrow ? "" : "1", value: "slider" },
            //: Way of comparing: both pictures next to each other. Keep it short
            { text: qsTr("Side by side"), key: root.narrow ? "" : "2", value: "side" }
        ]
        onActivated: value => root.modeChosen(value)
    }
    Rectangle {
        width: tools.implicitWidth + 2 * Theme.s1
        height: Theme.controlHeight
        radius: Theme.radius
        color: Theme.plate
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        Row {
            id: tools
            anchors.centerIn: parent

            VIconButton {
                visible: root.comparing
                implicitHeight: Theme.controlHeightSmall
                bare: true
                iconName: "swap"
                //: Button that exchanges the sides of before and after
                label: qsTr("Swap before and after")
                shortcutText: "X"
                onClicked: root.swapChosen()
            }
            VIconButton {
                implicitHeight: Theme.controlHeightSmall
                bare: true
                enabled: root.viewport.zoomed
                iconName: "zoom-out"
                //: Button that shows the pictures smaller
                label: qsTr("Zoom out")
                shortcutText: "−"
                onClicked: root.zoomStepped(1 / 1.5)
            }
            VText {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.narrow
                // Wide enough for the largest figure: nothing moves while zooming.
                width: Math.ceil(widest.advanceWidth) + Theme.s1
                horizontalAlignment: Text.AlignHCenter
                size: Theme.textSmall
                color: Theme.onPlate
                //: How large the pictures are shown, in per cent of their own pixels
                text: qsTr("%1 %").arg(Math.round(root.viewport.percent))
                //: Screen reader name of the zoom figure
                Accessible.name: qsTr("Zoom %1 per cent").arg(Math.round(root.viewport.percent))
            }
            VIconButton {
                implicitHeight: Theme.controlHeightSmall
                bare: true
                enabled: root.viewport.zoom < root.viewport.maximumZoom
                iconName: "zoom-in"
                //: Button that shows the pictures larger
                label: qsTr("Zoom in")
                shortcutText: "+"
                onClicked: root.zoomStepped(1.5)
            }
            VIconButton {
                implicitHeight: Theme.controlHeightSmall
                bare: true
                enabled: root.viewport.zoomed
                iconName: "fit"
                //: Button that shows the whole picture again
                label: qsTr("Fit")
                shortcutText: "0"
                onClicked: root.fitChosen()
            }
        }
    }
    TextMetrics {
        id: widest
        font: Theme.font(Theme.textSmall, Theme.normal)
        text: "0000 %"
    }
}
