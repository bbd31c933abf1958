import QtQuick
import VidGo.Controls

// What a button shows: a sign, a text and the key that does the same, in one row.
Item {
    id: root

    property string text: ""
    property string iconName: ""
    property string keyText: ""
    property bool busy: false
    property color ink: Theme.text
    property real iconSize: Theme.icon
    property real spacing: Theme.s2
    // At the left, not in the middle.
    property bool listed: false
    // Words that are wider than the place go on below.
    property bool wraps: false
    property font font: Theme.font(Theme.textBody, Theme.normal)
    // The text as wide as in this font, so that becoming bold moves nothing.
    property font widestFont: font

    // Where there is no room for words and spinner beside each other, the words make way while it turns.
    readonly property bool crowded: busy && iconName === "" && width > 0 && width < implicitWidth
    readonly property real signWidth: busy || iconName !== "" ? iconSize : 0
    readonly property real fixedWidth: signWidth + (keyText !== "" ? key.implicitWidth : 0)
        + (signWidth > 0 && text !== "" ? spacing : 0) + (keyText !== "" ? spacing : 0)

    implicitWidth: Math.ceil(fixedWidth + (text === "" ? 0 : Math.ceil(widest.advanceWidth) + 1))
    implicitHeight: Math.max(label.implicitHeight, signWidth)

    TextMetrics {
        id: widest
        text: root.text
        font: root.widestFont
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: root.listed ? 0 : Math.round((parent.width - width) / 2)
        spacing: root.spacing

        VSpinner {
            anchors.verticalCenter: parent.verticalCenter
            running: root.busy
            size: root.iconSize
            color: root.ink
        }
        VIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== "" && !root.busy
            name: root.iconName
            color: root.ink
            size: root.iconSize
        }
        VText {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(root.implicitWidth, root.width) - (root.crowded ? 0 : root.fixedWidth))
            visible: text !== "" && !root.crowded
            horizontalAlignment: Text.AlignHCenter
            text: root.wraps ? Theme.phrased(root.text) : root.text
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            font: root.font
            color: root.ink
            Accessible.ignored: true
        }
        VText {
            id: key
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.keyText
            font: root.font
            color: root.ink
            opacity: Theme.highContrast ? 1 : 0.75
            Accessible.ignored: true
        }
    }
}
