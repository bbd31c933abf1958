import QtQuick
import VidGo.Controls

// What can be done with an opened result.
Column {
    id: actions

    property bool opened: false
    property bool inTrash: false
    property bool canRunAgain: false
    // It cannot be thrown away before one has seen what it is.
    property bool loading: false
    // Little height: smaller buttons leave room for the facts.
    property bool low: false
    signal exportRequested
    signal runAgain
    signal copyWanted
    signal trashWanted
    signal restoreWanted

    spacing: Theme.s2

    VButton {
        objectName: "libraryExport"
        compact: actions.low
        width: parent.width
        visible: !actions.inTrash
        enabled: actions.opened
        kind: VButton.Primary
        iconName: "download"
        //: Button that writes a result to a file of the person's choice; opens a dialog.
        text: qsTr("Export…")
        onClicked: actions.exportRequested()
    }
    VButton {
        objectName: "libraryRunAgain"
        compact: actions.low
        visible: actions.canRunAgain && !actions.inTrash
        width: parent.width
        enabled: actions.opened
        iconName: "redo"
        //: Button: opens the tool with the picture and the settings of this result.
        text: qsTr("Use these settings")
        onClicked: actions.runAgain()
    }
    Grid {
        id: pair
        readonly property bool fits: Math.max(copy.implicitWidth, trash.implicitWidth) <= (width - spacing) / 2
        readonly property real each: fits ? (width - spacing) / 2 : width
        width: parent.width
        columns: fits ? 2 : 1
        spacing: Theme.s2
        visible: !actions.inTrash

        VButton {
            id: copy
            compact: actions.low
            width: pair.each
            enabled: actions.opened
            kind: VButton.Ghost
            iconName: "copy"
            //: Button that puts the file of a result on the clipboard.
            text: qsTr("Copy")
            onClicked: actions.copyWanted()
        }
        VButton {
            id: trash
            compact: actions.low
            objectName: "libraryTrashItem"
            width: pair.each
            enabled: !actions.loading
            kind: VButton.Ghost
            iconName: "trash"
            //: Button that puts a result into the trash, from where it can be brought back.
            text: qsTr("Delete")
            onClicked: actions.trashWanted()
        }
    }
    VButton {
        objectName: "libraryRestoreItem"
        compact: actions.low
        width: parent.width
        visible: actions.inTrash
        kind: VButton.Primary
        iconName: "undo"
        //: Button that brings a result back from the trash.
        text: qsTr("Restore")
        onClicked: actions.restoreWanted()
    }
}
