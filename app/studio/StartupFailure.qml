import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import VidGo.Controls

// Shown instead of the studio when its data cannot be opened.
ApplicationWindow {
    id: window

    required property string reason
    required property string languageCode
    signal folderChosen(url folder)

    objectName: "startupFailure"
    visible: true
    width: 640
    height: 400
    minimumWidth: 420
    minimumHeight: 320
    color: Theme.background
    //: Title of the window that is shown when the studio cannot start.
    title: qsTr("VidGo Studio can't start")

    Binding {
        target: Theme
        property: "language"
        value: window.languageCode
    }
    VErrorState {
        anchors { fill: parent; margins: Theme.s6; bottomMargin: other.height + quitting.height + 3 * Theme.s5 }
        text: window.reason
        // What can be done stands below.
        actionText: ""
    }
    Column {
        anchors { bottom: parent.bottom; bottomMargin: Theme.s6; horizontalCenter: parent.horizontalCenter }
        width: Math.min(320, parent.width - 2 * Theme.s6)
        spacing: Theme.s2

        VButton {
            id: other
            objectName: "otherFolder"
            width: parent.width
            focus: true
            kind: VButton.Primary
            iconName: "folder"
            //: Button: the studio could not open its data; the person chooses another folder for it.
            text: qsTr("Choose another folder…")
            onClicked: folders.open()
        }
        VButton {
            id: quitting
            objectName: "quitButton"
            width: parent.width
            //: Button: ends the program.
            text: qsTr("Quit")
            onClicked: Qt.quit()
        }
    }
    FolderDialog {
        id: folders
        //: Title of the dialog in which another folder for the studio's data is chosen.
        title: qsTr("A folder for the studio's data")
        onAccepted: window.folderChosen(selectedFolder)
    }
}
