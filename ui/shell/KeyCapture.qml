import QtQuick
import VidGo.Controls
import VidGo.Shell

// Takes the next key combination that is pressed.
Rectangle {
    id: capture

    required property ActionRegistry actions
    signal captured(string keys)
    signal cancelled

    implicitWidth: Math.max(140, words.implicitWidth + 2 * Theme.s3)
    implicitHeight: Theme.controlHeightSmall
    radius: Theme.radiusSmall
    color: Theme.raised
    border.width: Theme.focusWidth
    border.color: Theme.focus
    focus: true
    Accessible.role: Accessible.HotkeyField
    Accessible.name: words.text
    Accessible.focusable: true

    // Otherwise the combination would first do what it does now.
    Keys.onShortcutOverride: event => event.accepted = true
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_Escape || event.key === Qt.Key_Tab)
            return capture.cancelled()
        const keys = capture.actions.keysFrom(event.key, event.modifiers)
        if (keys !== "")
            capture.captured(keys)
    }
    onActiveFocusChanged: if (!activeFocus) capture.cancelled()

    VText {
        id: words
        anchors.centerIn: parent
        //: In place of a shortcut while the person is to press another key combination.
        text: qsTr("Press the keys…")
        size: Theme.textSmall
        Accessible.ignored: true
    }
}
