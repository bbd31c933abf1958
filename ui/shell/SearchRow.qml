import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// One hit of the search.
T.ItemDelegate {
    id: row

    required property int index
    required property string kind
    required property string hitId
    required property string toolId
    required property string title
    required property string subtitle
    required property url picture

    implicitHeight: 56
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    //: What a screen reader says about a hit of the search: its name, and what it is.
    Accessible.name: qsTr("%1, %2").arg(title).arg(subtitle)

    contentItem: Item {
        VPicture {
            id: picture
            x: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            width: 64
            height: 40
            radius: Theme.radiusSmall
            source: row.picture
        }
        VText {
            id: name
            anchors { left: picture.right; leftMargin: Theme.s3; bottom: parent.verticalCenter }
            width: parent.width - x - Theme.s2
            text: row.title
            weight: Theme.semiBold
            Accessible.ignored: true
        }
        VText {
            anchors { left: name.left; top: parent.verticalCenter }
            width: name.width
            text: row.subtitle
            size: Theme.textTiny
            muted: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.ListView.isCurrentItem ? Theme.selected : "transparent"
        border.width: Theme.highContrast && row.ListView.isCurrentItem ? Theme.lineWidth : 0
        border.color: Theme.focus
    }
}
