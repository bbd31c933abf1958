import QtQuick
import VidGo.Controls

// What happened and what to do. `text` comes from the error itself; `note` is the line about money, when there is one.
Item {
    id: root

    //: Heading above the description of an error when nothing more precise is known
    property string title: qsTr("This did not work")
    property string text: ""
    property string note: ""
    //: Button that tries again what has just failed
    property string actionText: qsTr("Try again")
    signal action

    implicitWidth: 360
    implicitHeight: column.implicitHeight + 2 * Theme.s6
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: text

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.s4, 420)
        spacing: Theme.s2

        VIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "error"
            size: Theme.iconLarge
            color: Theme.bad
        }
        VHeading {
            width: parent.width
            text: Theme.phrased(root.title)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            text: Theme.phrased(root.text)
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        VText {
            width: parent.width
            text: Theme.phrased(root.note)
            visible: text !== ""
            muted: true
            size: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        VButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: root.actionText
            onClicked: root.action()
        }
    }
}
