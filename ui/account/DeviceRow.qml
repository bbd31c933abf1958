import QtQuick
import VidGo.Controls

// One device that is signed in.
Item {
    id: row

    required property string sessionId
    required property string name
    required property string facts
    required property bool current
    property bool busy: false
    signal endWanted

    implicitHeight: Math.max(words.height, Theme.controlHeightSmall)
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + facts

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: (end.visible ? end.x : here.x) - Theme.s3
        spacing: 2

        VText {
            width: parent.width
            text: row.name
            weight: Theme.semiBold
            Accessible.ignored: true
        }
        VText {
            width: parent.width
            text: Theme.phrased(row.facts)
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    VText {
        id: here
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: row.current
        //: Beside the device on which this is read.
        text: qsTr("This device")
        size: Theme.textSmall
        weight: Theme.semiBold
        color: Theme.good
    }
    VButton {
        id: end
        objectName: "endSession_" + row.sessionId
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: !row.current
        enabled: !row.busy
        compact: true
        //: Button: the device beside it is signed out.
        text: qsTr("Sign out")
        Accessible.description: row.name
        onClicked: row.endWanted()
    }
}
