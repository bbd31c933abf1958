import QtQuick
import QtQuick.Dialogs
import VidGo.Controls

// A result whose file was deleted or changed outside the studio, and what can be done.
Item {
    id: panel

    property string text: ""
    signal found(url file)
    signal removeWanted

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Accessible.description: text

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, 440)
        spacing: Theme.s3

        VIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "warning"
            size: Theme.iconLarge
            color: Theme.bad
        }
        VHeading {
            id: title
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            //: A result in the library whose file was deleted or changed outside the studio.
            text: Theme.phrased(qsTr("The file of this result is missing"))
        }
        VText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: 1.25
            //: Below “The file of this result is missing”.
            text: Theme.phrased(qsTr("It was deleted from the data folder or changed outside the studio. If you have a copy, for example in a backup, choose it and the result is whole again."))
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s2

            VButton {
                //: Button that opens a dialog to choose the file that is missing.
                text: qsTr("Find the file…")
                kind: VButton.Primary
                iconName: "folder"
                onClicked: dialog.open()
            }
            VButton {
                //: Button that puts a result whose file is gone into the trash.
                text: qsTr("Remove from library")
                iconName: "trash"
                onClicked: panel.removeWanted()
            }
        }
    }
    FileDialog {
        id: dialog
        onAccepted: panel.found(selectedFile)
    }
}
