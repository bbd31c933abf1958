import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// What an export is for visitors, and the way to more.
Rectangle {
    id: note

    signal settingsWanted

    implicitHeight: words.height + 2 * Theme.s3
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    VIcon {
        id: sign
        x: Theme.s3
        y: Theme.s3
        name: "info"
        color: Theme.muted
    }
    Column {
        id: words
        x: sign.x + sign.width + Theme.s3
        y: Theme.s3
        width: parent.width - x - Theme.s3
        spacing: Theme.s1

        VText {
            width: parent.width
            wrapMode: Text.Wrap
            //: In the export dialog. Visitor is a way to use the studio; 720p is a picture of 720 lines at most.
            text: Theme.phrased(qsTr("As a visitor you export at 720p at most, with a watermark."))
        }
        T.Button {
            id: link
            objectName: "exportNoLimits"
            implicitWidth: label.implicitWidth
            implicitHeight: label.implicitHeight + Theme.s1
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            //: Link in the export dialog: opens the settings, where the way to use the studio is chosen.
            text: qsTr("Work without limits on this computer")
            Accessible.role: Accessible.Link
            Accessible.name: text
            Keys.onReturnPressed: link.clicked()
            Keys.onEnterPressed: link.clicked()
            onClicked: note.settingsWanted()

            contentItem: VText {
                id: label
                text: link.text
                color: Theme.accentText
                Accessible.ignored: true

                // Not font.underline: one part of a font set here would put the system's in the place of ours.
                Rectangle {
                    anchors { left: parent.left; bottom: parent.bottom }
                    width: parent.implicitWidth
                    height: 1
                    visible: link.hovered
                    color: label.color
                }
            }
            background: Item {
                VFocusRing { target: parent; shown: link.visualFocus; targetRadius: Theme.radiusSmall }
            }
            HoverHandler { cursorShape: Qt.PointingHandCursor }
        }
    }
}
