import QtQuick
import VidGo.Controls
import VidGo.Compare

// The comparison in its states.
Rectangle {
    id: page

    required property string mode
    required property url assets
    readonly property string pack: assets + "starter-pack/"

    width: 1440
    height: 1000
    color: Theme.background
    Component.onCompleted: {
        Theme.mode = page.mode
        Theme.reducedMotion = true
    }
    Timer {
        interval: 300
        running: true
        onTriggered: {
            first.forceActiveFocus(Qt.TabFocusReason)
            zoomed.viewport.zoomAt(300, 150, 4)
            hover.nudge(0.5)
        }
    }

    Grid {
        anchors { fill: parent; margins: Theme.s6 }
        columns: 2
        spacing: Theme.s4

        CompareView {
            id: first
            width: 900; height: 520
            beforeSource: page.pack + "rd-nordic-01-before.jpg"
            afterSource: page.pack + "rd-nordic-01-after.jpg"
            afterLabel: "After · Nordic"
            honestyLabel: "Example made in 3D software"
        }
        CompareView {
            width: 470; height: 520
            mode: "side"
            checkerBehindAfter: true
            beforeSource: page.pack + "br-cosmetics-01-before.jpg"
            afterSource: page.pack + "br-cosmetics-01-after.png"
            honestyLabel: "Example made in 3D software"
        }
        CompareView {
            id: zoomed
            width: 780; height: 380
            beforeSource: page.pack + "br-food-01-before.jpg"
            afterSource: page.pack + "br-food-01-after.png"
            checkerBehindAfter: true
        }
        Grid {
            columns: 2
            spacing: Theme.s3
            CompareView {
                width: 288; height: 180
                beforeSource: page.pack + "br-food-01-before.jpg"
            }
            CompareView {
                width: 288; height: 180
                mode: "lens"
                barVisible: false
                beforeSource: page.pack + "rd-nordic-01-before.jpg"
                afterSource: page.pack + "rd-nordic-01-after.jpg"
            }
            CompareView {
                width: 288; height: 180
                mode: "difference"
                barVisible: false
                beforeSource: page.pack + "rd-nordic-01-before.jpg"
                afterSource: page.pack + "rd-nordic-01-after.jpg"
            }
            CompareView {
                width: 288; height: 180
                beforeSource: page.pack + "missing.jpg"
            }
            HoverCompare {
                id: hover
                width: 288; height: 180
                label: "Nordic"
                beforeSource: page.pack + "rd-nordic-01-before.jpg"
                afterSource: page.pack + "rd-nordic-01-after.jpg"
            }
            HoverCompare {
                width: 288; height: 180
                beforeSource: page.pack + "rd-modern-01-before.jpg"
                afterSource: page.pack + "rd-modern-01-after.jpg"
            }
        }
    }
}
