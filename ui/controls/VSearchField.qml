import QtQuick
import VidGo.Controls

VTextInput {
    id: root

    // For example "Ctrl K": shown while the field is empty and not in use.
    property string shortcutText: ""
    signal cleared

    leftPadding: Theme.s3 + Theme.icon + Theme.s2
    rightPadding: hint.visible ? hint.width + Theme.s3 + Theme.s1 : Theme.s3 + Theme.icon + Theme.s2
    inputMethodHints: Qt.ImhNoPredictiveText
    Keys.onEscapePressed: event => {
        event.accepted = root.text !== ""
        root.empty()
    }

    function empty() {
        if (root.text === "")
            return
        root.clear()
        root.cleared()
    }

    VIcon {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s3
        name: "search"
        color: Theme.muted
        size: Theme.icon
    }
    VKeyHint {
        id: hint
        anchors { right: parent.right; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        visible: root.shortcutText !== "" && root.text === "" && !root.activeFocus
        text: root.shortcutText
    }
    VIconButton {
        anchors { right: parent.right; rightMargin: Theme.s1; verticalCenter: parent.verticalCenter }
        implicitHeight: Theme.controlHeightSmall
        visible: root.text !== ""
        iconName: "close"
        iconSize: Theme.iconSmall
        //: Button inside the search field that empties it
        label: qsTr("Clear the search")
        onClicked: {
            root.empty()
            root.forceActiveFocus()
        }
    }
}
