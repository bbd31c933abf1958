import QtQuick
import VidGo.Controls
import VidGo.Settings

// What is collected (nothing), and how to be rid of everything.
SettingsGroup {
    id: group

    required property StorageModel storage
    signal deletionWanted
    signal restartWanted

    //: Heading above what is collected and how to delete everything.
    title: qsTr("Privacy")

    SettingsRow {
        //: Name of a line of the settings: whether the program reports how it is used.
        title: qsTr("Usage data")
        //: The program reports nothing about its use.
        text: qsTr("None is collected. Your pictures, results and settings stay in the data folder on this computer. Only what you order from a provider, with a key of your own, is sent to that provider.")
    }
    SettingsRow {
        //: Name of a line of the settings.
        title: qsTr("Delete everything")
        //: What “Delete everything” removes.
        text: qsTr("Removes your library with every result, pictures you brought in, boards and favourites, your settings and shortcuts, and the log. Files you exported stay where they are.")
        note: !group.storage.deletionOrdered ? ""
            //: Everything was ordered to be deleted.
            : qsTr("Everything goes at the next start.")

        VButton {
            objectName: "deleteEverything"
            width: parent.width
            visible: !group.storage.deletionOrdered
            busy: group.storage.busy
            iconName: "trash"
            //: Button that deletes everything the studio keeps, after asking.
            text: qsTr("Delete everything…")
            onClicked: group.deletionWanted()
        }
        VButton {
            objectName: "restartNow"
            width: parent.width
            visible: group.storage.deletionOrdered
            kind: VButton.Danger
            //: Button: everything was ordered to be deleted; the studio starts anew and does it.
            text: qsTr("Delete and start anew now")
            onClicked: group.restartWanted()
        }
        VButton {
            objectName: "keepEverything"
            width: parent.width
            visible: group.storage.deletionOrdered
            //: Button: takes back the order to delete everything.
            text: qsTr("Keep everything")
            onClicked: group.storage.cancelDeletion()
        }
    }
}
