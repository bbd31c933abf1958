import QtQuick
import VidGo.Controls
import VidGo.Library

// The end of the export dialog: progress, what went wrong, and the two buttons.
FocusScope {
    id: foot

    required property ExportModel job
    signal cancelled

    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        spacing: Theme.s3

        VProgressBar {
            width: parent.width
            visible: foot.job.running
            value: foot.job.progress
            //: What a screen reader calls the progress of an export.
            label: qsTr("Exporting")
        }
        Row {
            width: parent.width
            visible: foot.job.errorText !== ""
            spacing: Theme.s2

            VIcon {
                name: "error"
                color: Theme.bad
                size: Theme.icon
            }
            VText {
                objectName: "exportError"
                width: parent.width - x
                text: Theme.phrased(foot.job.errorText)
                color: Theme.bad
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.s2

            VButton {
                objectName: "exportCancel"
                //: Button that stops an export, or closes its dialog.
                text: qsTr("Cancel")
                onClicked: foot.cancelled()
            }
            VButton {
                objectName: "exportConfirm"
                focus: true
                kind: VButton.Primary
                busy: foot.job.running
                enabled: foot.job.previewError === "" && foot.job.folder !== ""
                // The dialog begins here, but before the folder is known it cannot: the focus comes later, and is to be seen.
                onActiveFocusChanged: {
                    if (activeFocus && focusReason === Qt.OtherFocusReason)
                        focusReason = Qt.TabFocusReason
                }
                //: Button that writes the file.
                text: qsTr("Export")
                onClicked: foot.job.start()
            }
        }
    }
}
