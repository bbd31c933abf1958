import QtQuick
import VidGo.Controls

// A public key to compare with another one: it can be marked and copied.
TextEdit {
    id: key

    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font: Theme.font(Theme.textBody, Theme.normal)
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    Accessible.role: Accessible.EditableText
    Accessible.readOnly: true
    //: What a screen reader calls a public key; %1 are its digits in groups of four.
    Accessible.name: qsTr("Key: %1").arg(text)
    onActiveFocusChanged: activeFocus ? selectAll() : deselect()

    VFocusRing {
        target: key
        shown: key.activeFocus
    }
}
