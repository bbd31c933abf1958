import QtQuick
import VidGo.Controls

// The heading of a section in a list.
Item {
    id: label

    required property string section

    implicitHeight: words.implicitHeight + Theme.s3

    VText {
        id: words
        anchors { left: parent.left; leftMargin: Theme.s2; bottom: parent.bottom; bottomMargin: Theme.s1 }
        width: parent.width - 2 * Theme.s2
        text: label.section
        size: Theme.textTiny
        weight: Theme.semiBold
        muted: true
        Accessible.role: Accessible.Heading
    }
}
