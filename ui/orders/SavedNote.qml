import QtQuick
import VidGo.Controls

// That a file was written, and a way to open it; or why something did not work.
Item {
    id: note

    property string text: ""
    property url file: ""
    property bool failed: false

    implicitHeight: Math.max(words.height, open.visible ? open.height : 0)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note.text

    function show(fileName: string, file: url) {
        note.failed = false
        note.file = file
        //: After a file was written; %1 is its name.
        note.text = qsTr("Saved as %1").arg(fileName)
    }
    function showError(text: string) {
        note.failed = true
        note.text = text
    }
    function clear() {
        note.text = ""
    }

    VIcon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: note.failed ? "error" : "check"
        size: Theme.icon
        color: note.failed ? Theme.bad : Theme.good
    }
    VText {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.width + Theme.s2
        width: (open.visible ? open.x : dismiss.x) - x - Theme.s2
        text: Theme.phrased(note.text)
        color: note.failed ? Theme.bad : Theme.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    VButton {
        id: open
        objectName: "openSaved"
        anchors { right: dismiss.left; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        visible: !note.failed
        compact: true
        //: Button: opens the file that was just written.
        text: qsTr("Open")
        onClicked: Qt.openUrlExternally(note.file)
    }
    VIconButton {
        id: dismiss
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        iconName: "close"
        iconSize: Theme.iconSmall
        //: Button: takes a message away.
        label: qsTr("Dismiss")
        onClicked: note.clear()
    }
}
