import QtQuick
import VidGo.Controls
import VidGo.Tools

// A batch of this tool that was left before its end: go on, or forget it.
Column {
    id: root

    required property BatchModel batch

    visible: batch.unfinishedTotal > 0 && (batch.state === BatchModel.Closed || batch.state === BatchModel.Gathered)
    spacing: Theme.s2

    NoteLine {
        width: parent.width
        //: A batch that was stopped, or cut off. %n files of it are not done yet, %1 are all of its files.
        text: qsTr("A batch is unfinished: %n of %1 files still wait.", "", root.batch.unfinishedWaiting).arg(root.batch.unfinishedTotal)
    }
    Flow {
        width: parent.width
        spacing: Theme.s2

        VButton {
            objectName: "resumeBatchButton"
            compact: true
            iconName: "play"
            //: Takes up the unfinished batch. Short.
            text: qsTr("Take it up")
            onClicked: root.batch.resumeUnfinished()
        }
        VButton {
            objectName: "forgetBatchButton"
            kind: VButton.Ghost
            compact: true
            //: Forgets the unfinished batch; what was made stays in the library. Short.
            text: qsTr("Forget it")
            onClicked: root.batch.forgetUnfinished()
        }
    }
}
