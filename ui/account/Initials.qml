import QtQuick
import VidGo.Controls

// Stands for the person: the first letters of the name, or of the address.
Rectangle {
    id: sign

    property string name: ""
    property string email: ""
    property int size: Theme.textTitle
    readonly property var words: (name.trim() !== "" ? name : email).trim().split(/\s+/)
    // Whole characters: a letter may be two of QML's.
    readonly property string letters: words.length > 1 && name.trim() !== ""
        ? (Array.from(words[0])[0] + Array.from(words[words.length - 1])[0]).toUpperCase()
        : (Array.from(words[0])[0] ?? "").toUpperCase()

    implicitHeight: Theme.controlHeight + Theme.s4
    implicitWidth: implicitHeight
    radius: height / 2
    color: Theme.accent
    Accessible.ignored: true

    VText {
        anchors.centerIn: parent
        text: sign.letters
        size: sign.size
        weight: Theme.bold
        color: Theme.onAccent
        Accessible.ignored: true
    }
}
