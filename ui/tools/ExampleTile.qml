import QtQuick
import VidGo.Compare
import VidGo.Controls

// One example in the strip: hovering wipes between before and after.
Item {
    id: root

    property string title: ""
    property url before
    property url after
    property bool isClip: false
    property bool selected: false
    property bool focused: false
    // Its title is written on it.
    property bool labelled: false
    signal chosen

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: chosen()

    Rectangle {
        anchors.fill: parent
        visible: compare.tall
        radius: Theme.radius
        color: Theme.raised
    }
    HoverCompare {
        id: compare
        // Shown whole: its stamp stands at its foot.
        readonly property bool tall: nativeSize.height > nativeSize.width
        anchors.fill: parent
        fillMode: tall ? VPicture.Fit : VPicture.Crop
        visible: String(root.after) !== ""
        beforeSource: root.before
        afterSource: root.after
        focusable: false
        checkerBehindAfter: true
    }
    VPicture {
        anchors.fill: parent
        visible: String(root.after) === "" && String(root.before) !== ""
        source: root.before
    }
    VSkeleton {
        anchors.fill: parent
        visible: String(root.after) === "" && String(root.before) === ""
    }
    VLabelPlate {
        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.s1 }
        maximumWidth: parent.width - 2 * Theme.s1
        //: On the tile of an example that is a clip, not a picture
        text: root.labelled ? root.title : root.isClip ? qsTr("Clip") : ""
        // The word goes before the sign where there is room for one of them.
        iconName: root.isClip && root.width >= 100 ? "play" : ""
    }
    Rectangle {
        anchors { fill: parent; margins: -Theme.s1 }
        radius: Theme.radius + Theme.s1
        visible: root.selected
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: root.focused ? Theme.focus : Theme.accent
    }
    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
