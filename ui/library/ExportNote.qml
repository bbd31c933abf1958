import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// A fact about an export, and where something can be done about it.
Rectangle {
    id: note

    required property string text
    // Empty: nothing can be done.
    property string linkText: ""
    property string linkName: ""
    signal linkFollowed

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
            text: Theme.phrased(note.text)
        }
        T.Button {
            id: link
            objectName: note.linkName
            visible: note.linkText !== ""
            implicitWidth: label.implicitWidth
            implicitHeight: label.implicitHeight + Theme.s1
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: note.linkText
            Accessible.role: Accessible.Link
            Accessible.name: text
            Keys.onReturnPressed: link.clicked()
            Keys.onEnterPressed: link.clicked()
            onClicked: note.linkFollowed()

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
