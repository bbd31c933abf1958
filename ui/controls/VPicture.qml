import QtQuick
import VidGo.Controls

// A picture with all its states: skeleton while it loads, a quiet sign when it cannot be shown, a short fade when
// it is there. `label` says to a screen reader what is in it; without one the picture is decoration.
Item {
    id: root

    // The values are those of Image.PreserveAspectFit and Image.PreserveAspectCrop.
    enum FillMode { Fit = 1, Crop = 2 }

    property url source
    property int fillMode: VPicture.Crop
    property real radius: Theme.radius
    property bool checkerBehind: false
    property string label: ""
    readonly property int status: surface.status
    readonly property bool ready: surface.status === PictureSurface.Ready
    readonly property bool failed: surface.status === PictureSurface.Error
    readonly property size nativeSize: surface.nativeSize
    readonly property rect paintedRect: surface.paintedRect

    implicitWidth: 160
    implicitHeight: 120
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    //: Screen reader description of a picture that cannot be shown
    Accessible.description: failed ? qsTr("The picture cannot be shown") : ""
    Accessible.ignored: label === "" && !failed

    VSkeleton {
        anchors.fill: parent
        radius: root.radius
        visible: surface.status === PictureSurface.Loading && !root.shown
    }
    readonly property bool shown: surface.opacity > 0 && ready

    VChecker {
        x: surface.paintedRect.x
        y: surface.paintedRect.y
        width: surface.paintedRect.width
        height: surface.paintedRect.height
        visible: root.checkerBehind && root.ready
        radius: root.radius
        square: Theme.s2
        light: Theme.checkerLight
        dark: Theme.checkerDark
    }
    PictureSurface {
        id: surface
        anchors.fill: parent
        source: root.source
        fillMode: root.fillMode
        radius: root.radius
        opacity: status === PictureSurface.Error || status === PictureSurface.Null ? 0 : 1
        onStatusChanged: if (status === PictureSurface.Ready) fade.restart()

        NumberAnimation {
            id: fade
            target: surface
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionShort
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        visible: root.failed || surface.status === PictureSurface.Null
        color: Theme.raised
        border.width: Theme.lineWidth
        border.color: Theme.line

        VIcon {
            anchors.centerIn: parent
            name: root.failed ? "warning" : "image"
            size: Math.min(Theme.iconLarge, parent.height / 2)
            color: Theme.muted
        }
    }
}
