import QtQuick
import VidGo.Controls

// The name of a job and how it stands, in two lines; while it is at work a bar instead of words alone.
Column {
    id: root

    required property string name
    required property string toolName
    required property string standing
    required property string time
    required property string jobState
    required property real fraction
    property string allowCommand: ""
    readonly property bool failed: jobState === "failed"
    readonly property bool atWork: jobState === "running"

    spacing: Theme.s1

    VText {
        width: parent.width
        text: root.name
        weight: Theme.semiBold
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    VProgressBar {
        width: parent.width
        visible: root.atWork
        label: root.name
        value: root.fraction
        indeterminate: root.fraction === 0
    }
    Item {
        width: parent.width
        height: Math.max(line.height, left.height)

        VText {
            id: line
            width: parent.width - (left.visible ? left.width + Theme.s2 : 0)
            size: Theme.textSmall
            muted: !root.failed
            color: root.failed ? Theme.bad : Theme.muted
            wrapMode: root.failed ? Text.WordWrap : Text.NoWrap
            maximumLineCount: root.failed ? 3 : 1
            elide: Text.ElideRight
            Accessible.ignored: true
            text: root.failed || root.atWork || root.name === root.toolName ? root.standing
                //: A job in a list: %1 is the tool, %2 how it stands
                : qsTr("%1 · %2").arg(root.toolName).arg(root.standing)
        }
        VText {
            id: left
            anchors.right: parent.right
            visible: text !== "" && line.implicitWidth + implicitWidth + Theme.s2 <= parent.width
            text: root.time
            size: Theme.textSmall
            muted: true
            Accessible.ignored: true
        }
    }
    VText {
        objectName: "refusalNote"
        width: parent.width
        visible: root.allowCommand !== ""
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
        //: Below a job that the rules of use forbade, on the person's own computer. %1 is a command to be typed; it is not translated.
        text: Theme.phrased(qsTr("A mistake? On your own computer you decide: %1").arg(root.allowCommand))
    }
}
