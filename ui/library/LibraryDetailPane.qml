import QtQuick
import VidGo.Bridge
import VidGo.Compare
import VidGo.Controls
import VidGo.Library

// One result, opened: the comparison and at its side what it was made with.
FocusScope {
    id: pane

    required property ServiceHub hub
    property alias itemId: detail.itemId
    property bool canRunAgain: false
    readonly property real columnWidth: Math.max(260, Math.min(340, width * 0.26))
    signal back
    signal exportRequested(string itemId)
    signal runAgain(string toolId, string itemId)

    Keys.onEscapePressed: pane.back()

    LibraryDetail {
        id: detail
        hub: pane.hub
    }

    VIconButton {
        id: backButton
        objectName: "libraryBack"
        x: Theme.s6 - Theme.s2
        focus: true
        iconName: "arrow-left"
        //: Button that leaves an opened result and shows all of them again.
        label: qsTr("Back to the library")
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
            visible: detail.state === LibraryDetail.Failed
            //: A result in the library that could not be opened.
            title: qsTr("This result could not be opened")
            text: detail.errorText
            onAction: detail.reload()
        }
        CompareView {
            objectName: "libraryCompare"
            anchors.fill: parent
            visible: detail.state === LibraryDetail.Content
            beforeSource: detail.before
            afterSource: detail.after
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
        canRunAgain: pane.canRunAgain
        onExportRequested: pane.exportRequested(detail.itemId)
        onRunAgain: pane.runAgain(detail.toolId, detail.itemId)
    }
}
