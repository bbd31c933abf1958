import QtQuick
import VidGo.Controls

// What the window has refused, until the next page.
Rectangle {
    id: note

    property string text: ""

    function show(words: string) { note.text = words }
    function hide() { note.text = "" }

    visible: text !== ""
    implicitHeight: visible ? words.implicitHeight + 2 * Theme.s3 : 0
    color: Theme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    VIcon {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        name: "info"
        size: Theme.icon
        color: Theme.muted
    }
    VText {
        id: words
        objectName: "checkoutNote"
        anchors { left: sign.right; right: away.left; margins: Theme.s3; verticalCenter: parent.verticalCenter }
        text: note.text
        wrapMode: Text.Wrap
    }
    VIconButton {
        id: away
        anchors { right: parent.right; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
        iconName: "close"
        //: Button that takes a note away
        label: qsTr("Close")
        onClicked: note.hide()
    }
}
