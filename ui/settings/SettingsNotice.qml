import QtQuick
import VidGo.Controls

// Something to know, above the settings.
Rectangle {
    id: notice

    required property string text
    property string iconName: "info"
    property bool bad: false

    implicitHeight: message.height + 2 * Theme.s3
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.lineWidth
    border.color: bad ? Theme.bad : Theme.line

    VIcon {
        id: icon
        x: Theme.s3
        y: Theme.s3
        name: notice.iconName
        color: notice.bad ? Theme.bad : Theme.muted
        size: Theme.icon
    }
    VText {
        id: message
        x: icon.x + icon.width + Theme.s2
        y: Theme.s3
        width: parent.width - x - Theme.s3
        text: Theme.phrased(notice.text)
        wrapMode: Text.Wrap
        Accessible.role: notice.bad ? Accessible.AlertMessage : Accessible.StaticText
    }
}
