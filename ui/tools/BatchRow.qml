import QtQuick
import VidGo.Bridge
import VidGo.Controls

// One file of a batch.
Item {
    id: root

    required property ServiceHub hub
    property string name: ""
    property url file
    property string fileState: ""
    property string problem: ""
    property bool focused: false
    signal wanted
    signal opened

    readonly property string said: fileState === "done"
        //: State of a file of a batch
        ? qsTr("Done") : fileState === "failed"
        //: State of a file of a batch
        ? qsTr("Failed") : fileState === "skipped"
        //: State of a file of a batch: it is no picture
        ? qsTr("Skipped") : fileState === "working"
        //: State of a file of a batch
        ? qsTr("In work") : fileState === "waiting"
        //: State of a file of a batch
        ? qsTr("Waiting") : ""

    function ink(state: string): color {
        const inks = { failed: Theme.bad, done: Theme.good, working: Theme.accentText }
        return inks[state] ?? Theme.muted
    }

    implicitHeight: Theme.controlHeight + Theme.s3
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: problem !== "" ? problem : said
    Accessible.onPressAction: opened()
    Component.onCompleted: wanted()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: hover.hovered ? Theme.hover : "transparent"
        border.width: root.focused ? Theme.focusWidth : 0
        border.color: Theme.focus
    }
    FilePicture {
        id: picture
        x: Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.controlHeight + Theme.s2
        height: Theme.controlHeight
        hub: root.hub
        file: root.file
    }
    VText {
        id: title
        anchors { left: picture.right; leftMargin: Theme.s3; right: state.left; rightMargin: Theme.s3 }
        y: root.problem === "" ? (root.height - height) / 2 : Theme.s1
        text: root.name
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    VText {
        anchors { left: title.left; right: title.right; top: title.bottom }
        visible: root.problem !== ""
        text: root.problem
        size: Theme.textTiny
        color: Theme.bad
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    VText {
        id: state
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        text: root.said
        size: Theme.textSmall
        color: root.ink(root.fileState)
        Accessible.ignored: true
    }
    HoverHandler { id: hover }
    TapHandler { onDoubleTapped: root.opened() }
}
