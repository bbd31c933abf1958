pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Shell

// One line of the shortcut sheet.
Item {
    id: row

    required property string actionId
    required property string text
    required property string keys
    required property string otherKeys
    required property bool changed
    required property bool editable
    readonly property ShortcutView list: ListView.view as ShortcutView
    readonly property bool capturing: actionId !== "" && list !== null && actionId === list.capturingId

    // The first of a section carries its heading; sections of the list itself are not renamed reliably in Qt 6.4.
    readonly property bool first: ListView.section !== ListView.previousSection
    readonly property real head: first ? heading.implicitHeight : 0

    width: list ? list.width : implicitWidth
    implicitHeight: head + Theme.controlHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: keys === "" ? text
        //: What a screen reader says about a line of the list of shortcuts: what is done, and the keys.
        : qsTr("%1: %2").arg(text).arg(keys)

    SectionLabel {
        id: heading
        width: row.width
        visible: row.first
        section: row.ListView.section
    }
    VText {
        anchors { left: parent.left; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter; verticalCenterOffset: row.head / 2 }
        width: side.x - x - Theme.s3
        text: row.text
        Accessible.ignored: true
    }
    Row {
        id: side
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter; verticalCenterOffset: row.head / 2 }
        spacing: Theme.s1

        VKeyHint {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.otherKeys !== "" && !row.capturing
            text: row.otherKeys
        }
        VKeyHint {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.keys !== "" && !row.capturing
            text: row.keys
        }
        Repeater {
            model: row.capturing ? 1 : 0

            KeyCapture {
                objectName: "keyCapture"
                actions: row.list.actions
                onCaptured: keys => row.list.captured(row.actionId, keys)
                onCancelled: row.list?.captureCancelled(row.actionId)
                Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        VIconButton {
            visible: row.editable && row.changed && !row.capturing
            implicitHeight: Theme.controlHeightSmall
            iconName: "undo"
            iconSize: Theme.iconSmall
            //: Button: the action gets its usual keys again; %1 is the action.
            label: qsTr("Usual keys for “%1”").arg(row.text)
            onClicked: row.list.resetWanted(row.actionId)
        }
        VIconButton {
            visible: row.editable && row.keys !== "" && !row.capturing
            implicitHeight: Theme.controlHeightSmall
            iconName: "close"
            iconSize: Theme.iconSmall
            //: Button: the action has no keys any more; %1 is the action.
            label: qsTr("No keys for “%1”").arg(row.text)
            onClicked: row.list.removeWanted(row.actionId)
        }
        VIconButton {
            objectName: row.editable ? "edit_" + row.actionId : ""
            visible: row.editable && !row.capturing
            implicitHeight: Theme.controlHeightSmall
            iconName: "pencil"
            iconSize: Theme.iconSmall
            //: Button: the person presses other keys for an action; %1 is the action.
            label: qsTr("Change the keys for “%1”").arg(row.text)
            onClicked: row.list.captureWanted(row.actionId)
        }
    }
}
