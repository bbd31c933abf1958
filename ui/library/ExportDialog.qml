import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// Takes a result out of the library. One dialog serves the whole window.
VDialog {
    id: dialog

    required property ServiceHub hub
    signal exported(string fileName, url folder)

    objectName: "exportDialog"
    //: Title of the dialog that writes a result to a file.
    title: qsTr("Export")
    rejectText: ""
    width: Math.min(560, parent ? parent.width - 2 * Theme.s6 : 560)
    onClosed: job.cancel()

    function openFor(itemId: string) {
        job.begin(itemId)
        dialog.open()
    }

    ExportModel {
        id: job
        hub: dialog.hub
        onExported: (fileName, folder) => {
            dialog.close()
            dialog.exported(fileName, folder)
        }
    }

    contentItem: ExportForm {
        job: job
        onCancelled: job.running ? job.cancel() : dialog.close()
    }
}
