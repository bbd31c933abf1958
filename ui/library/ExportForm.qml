import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library

// The choices of an export, its progress, and why it failed.
FocusScope {
    id: form

    required property ServiceHub hub
    required property ExportModel job
    required property PlanWatermark watermark
    property bool visitor: false
    signal cancelled
    signal settingsWanted
    signal plansWanted

    implicitHeight: choices.height + foot.height + Theme.s4

    Flickable {
        id: scroll
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: Theme.s4 }
        contentHeight: choices.height
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        // In the margin of the dialog, where it covers nothing.
        T.ScrollBar.vertical: VScrollBar {
            parent: form
            x: form.width + (Theme.s6 - width) / 2
            height: form.height - foot.height - Theme.s4
        }

        Column {
            id: choices
            width: parent.width
            spacing: Theme.s4
            enabled: !form.job.running

            VisitorNote {
                width: parent.width
                visible: form.visitor
                onLinkFollowed: form.settingsWanted()
            }
            WatermarkNote {
                objectName: "exportWatermark"
                width: parent.width
                // Visitors have another one in its place.
                visible: form.watermark.count > 0 && !form.visitor
                watermark: form.watermark
                onLinkFollowed: form.plansWanted()
            }
            ClipExportPreview {
                width: parent.width
                visible: String(form.job.clip.clip) !== ""
                hub: form.hub
                options: form.job.clip
            }
            ClipExportChoice {
                width: parent.width
                visible: form.job.clip.hasClips
                options: form.job.clip
            }
            ExportFormatChoice {
                width: parent.width
                visible: form.job.clip.hasPictures
                job: form.job
            }
            ExportPlaceChoice {
                width: parent.width
                job: form.job
            }
        }
    }

    VScrollEdge {
        anchors { left: scroll.left; right: scroll.right; bottom: scroll.bottom }
        flickable: scroll
    }
    ExportFoot {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        job: form.job
        focus: true
        onCancelled: form.cancelled()
    }
}
