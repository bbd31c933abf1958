import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// Takes results out of the library. One dialog serves the whole window.
VDialog {
    id: dialog

    required property ServiceHub hub
    // The plan of the person's account; empty: not known.
    property string planId: ""
    signal exported(string fileName, url folder)
    // The person wants to work without the limits of a visitor.
    signal openSettings
    // The person wants to know about plans without watermark.
    signal openPlans

    objectName: "exportDialog"
    title: job.count > 1
        //: Title of the dialog that writes several results to files.
        ? qsTr("Export %n result(s)", "", job.count)
        //: Title of the dialog that writes a result to a file.
        : qsTr("Export")
    rejectText: ""
    readonly property real wish: job.clip.hasClips ? 680 : 560
    width: Math.min(wish, parent ? parent.width - 2 * Theme.s6 : wish)
    onClosed: job.cancel()

    function openFor(itemId: string) {
        job.begin(itemId)
        mark.look([itemId])
        dialog.open()
    }
    function openForAll(itemIds: var) {
        job.beginAll(itemIds)
        mark.look(itemIds)
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
    PlanWatermark {
        id: mark
        hub: dialog.hub
        planId: dialog.planId
    }
    SessionState {
        id: session
        hub: dialog.hub
    }

    contentItem: FocusScope {
        implicitHeight: job.reported ? report.implicitHeight : form.implicitHeight

        ExportForm {
            id: form
            anchors.fill: parent
            focus: !job.reported
            visible: !job.reported
            hub: dialog.hub
            job: job
            watermark: mark
            visitor: session.visitor
            onCancelled: job.running ? job.cancel() : dialog.close()
            onSettingsWanted: {
                dialog.close()
                dialog.openSettings()
            }
            onPlansWanted: {
                dialog.close()
                dialog.openPlans()
            }
        }
        ExportReport {
            id: report
            anchors { left: parent.left; right: parent.right }
            focus: job.reported
            visible: job.reported
            job: job
            onClosed: dialog.close()
        }
    }
}
