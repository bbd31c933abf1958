pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Library

// The column beside an opened result: what it was made with, and what can be done with it.
VCard {
    id: card

    required property LibraryDetail detail
    property bool canRunAgain: false
    readonly property bool opened: detail.state === LibraryDetail.Content
    signal exportRequested
    signal runAgain

    VHeading {
        id: title
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * x
        //: Heading above the settings and facts of a result.
        text: qsTr("How it was made")
    }

    Flickable {
        anchors {
            left: parent.left; right: parent.right; top: title.bottom; bottom: actions.top
            margins: Theme.s4
        }
        contentHeight: facts.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: facts
            width: parent.width
            spacing: Theme.s3

            Repeater {
                model: card.detail.facts

                Column {
                    id: fact
                    required property var modelData
                    width: facts.width

                    VText {
                        width: parent.width
                        text: fact.modelData.label
                        size: Theme.textTiny
                        muted: true
                    }
                    VText {
                        width: parent.width
                        text: fact.modelData.value
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }

    Column {
        id: actions
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4 }
        spacing: Theme.s2

        VButton {
            objectName: "libraryExport"
            width: parent.width
            enabled: card.opened
            kind: VButton.Primary
            iconName: "download"
            //: Button that writes a result to a file of the person's choice; opens a dialog.
            text: qsTr("Export…")
            onClicked: card.exportRequested()
        }
        VButton {
            objectName: "libraryRunAgain"
            visible: card.canRunAgain
            width: parent.width
            enabled: card.opened
            iconName: "redo"
            //: Button: opens the tool with the picture and the settings of this result.
            text: qsTr("Run again with these settings")
            onClicked: card.runAgain()
        }
        VButton {
            width: parent.width
            enabled: card.opened
            kind: VButton.Ghost
            iconName: "folder"
            //: Button that shows the folder with the kept file in the file manager.
            text: qsTr("Open folder")
            onClicked: Qt.openUrlExternally(card.detail.folder)
        }
    }
}
