import QtQuick
import VidGo.Controls

// Something that can be done with the account: what it is on the left, the button on the right.
Item {
    id: row

    required property string title
    property string text: ""
    property alias buttonText: button.text
    property alias buttonName: button.objectName
    property alias busy: button.busy
    readonly property bool narrow: width < 360
    signal clicked

    implicitHeight: narrow ? words.height + Theme.s2 + button.height : Math.max(words.height, button.height)

    Column {
        id: words
        anchors.verticalCenter: row.narrow ? undefined : parent.verticalCenter
        width: row.narrow ? row.width : button.x - Theme.s4
        spacing: 2

        VText {
            width: parent.width
            text: Theme.phrased(row.title)
            weight: Theme.semiBold
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            visible: text !== ""
            text: Theme.phrased(row.text)
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
    }
    VButton {
        id: button
        x: row.narrow ? 0 : row.width - width
        y: row.narrow ? words.height + Theme.s2 : (row.height - height) / 2
        compact: true
        Accessible.description: row.title
        onClicked: row.clicked()
    }
}
