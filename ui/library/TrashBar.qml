import QtQuick
import VidGo.Controls
import VidGo.Library

// Above the trash: what may be deleted for good. Nothing ever goes by itself.
Rectangle {
    id: bar

    required property LibraryPlaces places
    signal emptyWanted(bool onlyOld)

    implicitHeight: Math.max(Theme.controlHeight, words.height) + 2 * Theme.s2
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    VText {
        id: words
        anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        width: parent.width - x - buttons.width - 2 * Theme.s4
        wrapMode: Text.Wrap
        text: Theme.phrased(bar.places.oldTrashCount > 0
            //: Above the trash. %n results are in it for more than 30 days.
            ? qsTr("%n result(s) have been here for more than 30 days.", "", bar.places.oldTrashCount)
            //: Above the trash.
            : qsTr("Results stay here until you empty the trash."))
    }
    Row {
        id: buttons
        anchors { right: parent.right; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        spacing: Theme.s2

        VButton {
            objectName: "emptyOldTrash"
            visible: bar.places.oldTrashCount > 0 && bar.places.oldTrashCount < bar.places.trashCount
            //: Button: deletes for good what is in the trash for more than 30 days; asks before.
            text: qsTr("Delete these…")
            onClicked: bar.emptyWanted(true)
        }
        VButton {
            objectName: "emptyTrash"
            enabled: bar.places.trashCount > 0
            iconName: "trash"
            //: Button: deletes for good everything in the trash; asks before.
            text: qsTr("Empty trash…")
            onClicked: bar.emptyWanted(false)
        }
    }
}
