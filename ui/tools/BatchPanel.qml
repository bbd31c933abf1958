pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// Many files with one tool: the list with the state of each, in the place of the canvas.
FocusScope {
    id: root

    required property BatchModel batch
    signal showInLibrary(string itemId)

    readonly property bool gathered: batch.state === BatchModel.Gathered || batch.state === BatchModel.Listing

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    BatchHead {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        batch: root.batch
    }
    VEmptyState {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: root.gathered
        iconName: "folder"
        title: root.batch.state === BatchModel.Listing
            //: While the files of a batch are looked for
            ? qsTr("Looking for the pictures…")
            //: Files and folders were chosen for a batch. %n is how many there are of both.
            : qsTr("%n files or folders are ready", "", root.batch.total)
        //: What happens next, and that more can be added
        text: qsTr("All of them are made with the settings on the right. More can be dropped here.")
    }
    ListView {
        id: list
        objectName: "batchList"
        anchors {
            left: parent.left; right: parent.right; leftMargin: Theme.s2; rightMargin: Theme.s2
            top: head.bottom; topMargin: Theme.s2
            bottom: problems.top; bottomMargin: Theme.s2
        }
        visible: !root.gathered
        clip: true
        reuseItems: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.batch.files
        Accessible.role: Accessible.List
        //: The files of a batch, for screen readers
        Accessible.name: qsTr("Files")
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onDownPressed: list.incrementCurrentIndex()

        delegate: BatchRow {
            id: row
            required property int index
            required property string itemId
            required name
            required file
            required fileState
            required problem
            objectName: "batchRow_" + index
            width: list.width
            hub: root.batch.run.hub
            focused: list.activeFocus && list.currentIndex === index
            onWanted: root.batch.files.want(index)
            onIndexChanged: root.batch.files.want(index)
            onOpened: if (row.itemId !== "") root.showInLibrary(row.itemId)
        }
    }
    BatchProblems {
        id: problems
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4 }
        visible: root.batch.problems.length > 0 && !root.gathered
        height: visible ? Math.min(implicitHeight, root.height * 0.4) : 0
        batch: root.batch
    }
}
