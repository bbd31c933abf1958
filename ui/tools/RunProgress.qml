import QtQuick
import VidGo.Controls
import VidGo.Tools

// How far a run is, and the button that stops it.
Column {
    id: root

    required property ToolRunModel run
    property string words: ""

    spacing: Theme.s3

    Item {
        width: parent.width
        height: share.height
        VText {
            width: parent.width - share.width - Theme.s2
            text: root.words
            size: Theme.textSmall
        }
        VText {
            id: share
            anchors.right: parent.right
            //: A share, with its unit
            text: qsTr("%1 %").arg(Math.round(100 * root.run.progress))
            size: Theme.textSmall
            muted: true
        }
    }
    VProgressBar {
        width: parent.width
        label: root.words
        value: root.run.progress
        indeterminate: root.run.progress === 0
    }
    VButton {
        width: parent.width
        objectName: "cancelButton"
        //: Stops the run; nothing is kept
        text: qsTr("Cancel")
        onClicked: root.run.cancel()
    }
}
