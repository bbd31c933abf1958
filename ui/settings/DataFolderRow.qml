import QtQuick
import QtQuick.Dialogs
import VidGo.Controls
import VidGo.Settings

// Where everything is kept.
SettingsRow {
    id: row

    required property SettingsModel settings
    property url wanted
    property bool isInside: false

    //: Name of a setting: the folder in which everything is kept.
    title: qsTr("Data folder")
    text: row.settings.dataFolder
    note: row.settings.nextDataFolder === "" ? ""
        //: A new data folder was chosen; %1 is its path.
        : qsTr("From the next start: %1. Results that exist stay in the folder they are in.").arg(row.settings.nextDataFolder)

    function ask(folder: url) {
        row.wanted = row.settings.dataPlace(folder)
        row.isInside = String(row.wanted) !== String(folder)
        question.open()
    }

    Row {
        width: parent.width
        spacing: Theme.s2

        VButton {
            width: (parent.width - parent.spacing) / 2
            iconName: "folder"
            //: Button that shows the data folder in the file manager.
            text: qsTr("Open")
            onClicked: Qt.openUrlExternally(row.settings.dataFolderUrl())
        }
        VButton {
            objectName: "chooseDataFolder"
            width: (parent.width - parent.spacing) / 2
            //: Button that opens a dialog to choose another data folder.
            text: qsTr("Change…")
            onClicked: folderDialog.open()
        }
    }
    VButton {
        width: parent.width
        visible: row.settings.nextDataFolder !== ""
        kind: VButton.Ghost
        //: Button that takes back the choice of another data folder.
        text: qsTr("Keep the present folder")
        onClicked: row.settings.chooseDataFolder(row.settings.dataFolderUrl())
    }

    FolderDialog {
        id: folderDialog
        currentFolder: row.settings.dataFolderUrl()
        onAccepted: row.ask(selectedFolder)
    }
    VDialog {
        id: question
        readonly property bool full: row.settings.holdsData(row.wanted)
        objectName: "dataFolderQuestion"
        //: Title of a question: another folder for the data was chosen.
        title: full ? qsTr("Use the studio that is in this folder?")
            //: Title of a question: another folder for the data was chosen, which is empty.
            : qsTr("Start with an empty studio there?")
        text: full
            //: What happens when a folder with data is chosen.
            ? qsTr("The folder holds a library already. From the next start you work with that one. Your present library stays where it is; choose its folder again to return to it.")
            : row.isInside
            //: What happens when a folder with other files is chosen; %1 is the path of a new folder in it.
            ? qsTr("The folder you chose has other files in it, so the studio makes a folder of its own there: %1. From the next start it keeps its data in that one and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.").arg(row.settings.folderText(row.wanted))
            //: What happens when a folder without data is chosen. Nothing is moved.
            : qsTr("From the next start the studio keeps its data there and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.")
        //: Button: yes, the other folder is to be used.
        acceptText: qsTr("Use this folder")
        onAccepted: row.settings.chooseDataFolder(row.wanted)
    }
}
