import QtQuick
import VidGo.Controls

// How an order stands: a sign and two or three words.
Row {
    id: word

    property string text: ""
    // "good", "wait", "bad" or "over".
    property string tone: "over"
    readonly property color ink: tone === "good" ? Theme.good : tone === "bad" ? Theme.bad
        : tone === "wait" ? Theme.offerText : Theme.muted

    spacing: Theme.s1 + 2

    VIcon {
        anchors.verticalCenter: parent.verticalCenter
        name: word.tone === "good" ? "check" : word.tone === "bad" ? "error" : word.tone === "wait" ? "jobs" : "minus"
        size: Theme.iconSmall
        color: word.ink
    }
    VText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, word.width > 0 ? word.width - x : implicitWidth)
        text: word.text
        color: word.ink
        weight: Theme.semiBold
        size: Theme.textSmall
    }
}
