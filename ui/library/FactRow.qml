import QtQuick
import VidGo.Controls

// One fact about a result. A setting has a button that takes it up in the tool.
Item {
    id: fact

    required property string label
    required property string value
    required property bool recallable
    signal recalled

    implicitHeight: column.height

    Column {
        id: column
        width: parent.width - (fact.recallable ? recall.width + Theme.s2 : 0)

        VText {
            width: parent.width
            text: fact.label
            size: Theme.textTiny
            muted: true
        }
        VText {
            width: parent.width
            text: Theme.phrased(fact.value)
            wrapMode: Text.Wrap
        }
    }
    VIconButton {
        id: recall
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        implicitHeight: Theme.controlHeightSmall
        visible: fact.recallable
        iconName: "redo"
        iconSize: Theme.iconSmall
        //: Button beside a setting of a result: opens the tool with this setting. %1 is the setting's name.
        label: qsTr("Use “%1” again").arg(fact.label)
        onClicked: fact.recalled()
    }
}
