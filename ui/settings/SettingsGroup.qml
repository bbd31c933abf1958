import QtQuick
import VidGo.Controls

// A card with a heading and rows of settings.
VCard {
    id: group

    required property string title
    default property alias rows: column.data

    implicitHeight: column.y + column.height + Theme.s5
    label: title

    VHeading {
        id: heading
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * x
        text: group.title
    }
    Column {
        id: column
        x: Theme.s5
        y: heading.y + heading.height + Theme.s4
        width: parent.width - 2 * x
        spacing: Theme.s5
    }
}
