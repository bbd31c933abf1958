import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library
import VidGo.Player

// One result, opened: the comparison and at its side what it was made with.
FocusScope {
    id: pane

    required property ServiceHub hub
    required property LibraryPlaces places
    required property LibraryActions actions
    property alias itemId: detail.itemId
    property bool canRunAgain: false
    readonly property real columnWidth: Math.max(260, Math.min(340, width * 0.26))
    signal back
    signal exportRequested(string itemId)
    signal runAgain(string toolId, string itemId)
    signal recall(string toolId, string itemId, var fieldKeys)
    signal copyWanted(string itemId)
    signal newBoardWanted(string itemId)

    Keys.onEscapePressed: pane.back()
    Keys.onDeletePressed: pane.throwAway()
    Keys.onPressed: event => {
        const digit = event.key >= Qt.Key_0 && event.key <= Qt.Key_5 && event.modifiers === Qt.NoModifier
        const copies = event.key === Qt.Key_C && (event.modifiers & Qt.ControlModifier)
        event.accepted = digit && !detail.inTrash || copies
        if (digit && event.accepted)
            pane.actions.rate([pane.itemId], event.key - Qt.Key_0)
        else if (event.accepted)
            pane.copyWanted(pane.itemId)
    }

    function throwAway() {
        if (!detail.inTrash)
            pane.actions.trash([pane.itemId])
        pane.back()
    }

    LibraryDetail {
        id: detail
        hub: pane.hub
    }
    Connections {
        target: pane.actions
        function onFoundAgain() { detail.reload() }
    }

    VIconButton {
        id: backButton
        objectName: "libraryBack"
        x: Theme.s6 - Theme.s2
        focus: true
        iconName: "arrow-left"
        //: Button that leads from an opened result back to the list of results.
        label: qsTr("Back to the library")
        shortcutText: "Esc"
        onClicked: pane.back()
    }
    VHeading {
        anchors { left: backButton.right; leftMargin: Theme.s2; verticalCenter: backButton.verticalCenter }
        width: parent.width - x - Theme.s6
        text: detail.name
        size: Theme.textTitle
        elide: Text.ElideMiddle
    }

    Item {
        id: stage
        anchors {
            left: parent.left; right: side.left; top: backButton.bottom; bottom: parent.bottom
            leftMargin: Theme.s6; rightMargin: Theme.s4; topMargin: Theme.s3; bottomMargin: Theme.s6
        }

        VSkeleton {
            anchors.fill: parent
            radius: Theme.radiusLarge
            visible: detail.state === LibraryDetail.Loading
        }
        VErrorState {
            anchors.fill: parent
            visible: detail.state === LibraryDetail.Failed && !detail.fileMissing
            //: A result in the library that could not be opened.
            title: qsTr("This result could not be opened")
            text: detail.errorText
            onAction: detail.reload()
        }
        MissingFile {
            anchors.fill: parent
            visible: detail.state === LibraryDetail.Failed && detail.fileMissing
            text: detail.errorText
            onFound: file => pane.actions.putBack(pane.itemId, file)
            onRemoveWanted: pane.throwAway()
        }
        ClipStage {
            objectName: "libraryStage"
            anchors.fill: parent
            visible: detail.state === LibraryDetail.Content
            hub: pane.hub
            afterClip: detail.clip
            beforeClip: detail.beforeClip
            beforeSource: detail.before
            afterSource: detail.after
            watermarkOffered: true
            compareName: "libraryCompare"
            checkerBehindAfter: true
            //: Label on the left side of a comparison.
            beforeLabel: qsTr("Before")
            //: Label on the right side of a comparison.
            afterLabel: qsTr("After")
        }
    }

    LibraryFacts {
        id: side
        anchors {
            right: parent.right; rightMargin: Theme.s6
            top: stage.top; bottom: parent.bottom; bottomMargin: Theme.s6
        }
        width: pane.columnWidth
        detail: detail
        places: pane.places
        canRunAgain: pane.canRunAgain
        onExportRequested: pane.exportRequested(detail.itemId)
        onRunAgain: pane.runAgain(detail.toolId, detail.itemId)
        onRecallWanted: fieldKeys => pane.recall(detail.toolId, detail.itemId, fieldKeys)
        onRated: value => pane.actions.rate([detail.itemId], value)
        onBoardAdded: boardId => pane.actions.addToBoard(boardId, [detail.itemId])
        onBoardRemoved: boardId => pane.actions.removeFromBoard(boardId, [detail.itemId])
        onNewBoardWanted: pane.newBoardWanted(detail.itemId)
        onCopyWanted: pane.copyWanted(detail.itemId)
        onTrashWanted: pane.throwAway()
        onRestoreWanted: pane.actions.restore([detail.itemId])
    }
}
