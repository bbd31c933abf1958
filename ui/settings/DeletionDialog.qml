import QtQuick
import VidGo.Controls

// Asks before everything is deleted.
VDialog {
    objectName: "deletionDialog"
    //: Title of the question before everything is deleted.
    title: qsTr("Delete everything?")
    //: The question before everything is deleted.
    text: qsTr("Your library, the pictures you brought in, settings, shortcuts and the log are removed at the next start. Until then you can take it back; afterwards nothing brings them back. Exported files stay.")
    //: Button: yes, everything is to be deleted.
    acceptText: qsTr("Delete everything")
    acceptKind: VButton.Danger
}
