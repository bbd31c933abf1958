import QtQuick
import VidGo.Controls
import VidGo.Tools

// What can be done about a run that failed at a provider, or that the rules of use forbade. Why it failed stands
// with the picture.
Column {
    id: root

    required property ToolRunModel run

    spacing: Theme.s2

    VButton {
        objectName: "runElsewhereButton"
        width: parent.width
        visible: root.run.elsewhere
        iconName: "swap"
        //: Button after a run failed: begins it anew with another provider than the one that failed
        text: qsTr("Try with another provider")
        onClicked: root.run.runElsewhere()
    }
    NoteLine {
        objectName: "refusalNote"
        width: parent.width
        visible: root.run.allowCommand !== ""
        //: After the rules of use forbade a run, on the person's own computer. %1 is a command to be typed; it is not translated.
        text: qsTr("A mistake? On your own computer you decide: %1").arg(root.run.allowCommand)
    }
}
