pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Library

// How the export of several results ended.
FocusScope {
    id: report

    required property ExportModel job
    signal closed

    implicitHeight: column.height
    Accessible.role: Accessible.AlertMessage
    Accessible.name: summary.text

    Column {
        id: column
        width: parent.width
        spacing: Theme.s4

        Row {
            width: parent.width
            spacing: Theme.s2

            VIcon {
                name: report.job.failures.length > 0 ? "warning" : "check"
                color: report.job.failures.length > 0 ? Theme.bad : Theme.good
            }
            VText {
                id: summary
                objectName: "exportSummary"
                width: parent.width - x
                wrapMode: Text.Wrap
                //: How many results were written to files.
                text: Theme.phrased(qsTr("%n result(s) exported.", "", report.job.exportedCount))
            }
        }
        VText {
            width: parent.width
            visible: report.job.failures.length > 0
            wrapMode: Text.Wrap
            //: How many results could not be written; a list with the reasons follows.
            text: Theme.phrased(qsTr("%n result(s) could not be exported:", "", report.job.failures.length))
        }
        ListView {
            width: parent.width
            height: Math.min(contentHeight, 180)
            visible: count > 0
            clip: true
            spacing: Theme.s2
            model: report.job.failures
            T.ScrollBar.vertical: VScrollBar {}

            delegate: VText {
                required property string modelData
                width: ListView.view.width - Theme.s3
                text: modelData
                size: Theme.textSmall
                wrapMode: Text.WordWrap
            }
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.s2

            VButton {
                visible: report.job.exportedCount > 0
                iconName: "folder"
                //: Button that opens the folder with the exported files in the file manager.
                text: qsTr("Show in folder")
                onClicked: Qt.openUrlExternally(report.job.folderUrl())
            }
            VButton {
                objectName: "exportReportClose"
                focus: true
                kind: VButton.Primary
                //: Button that closes the report of an export.
                text: qsTr("Done")
                onClicked: report.closed()
            }
        }
    }
}
