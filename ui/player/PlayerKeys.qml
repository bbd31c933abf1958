pragma Singleton
import QtQuick
import VidGo.Player

// What can be done with a clip that is played, and the key of each: the bar, the keyboard and the shortcut sheet all
// read it here.
QtObject {
    id: keys

    // {action, key, shift, keyText, text}
    readonly property var entries: [
        //: Begins or stops playing a clip
        { action: "toggle", key: Qt.Key_Space, shift: false, keyText: spaceText, text: qsTr("Play or pause") },
        //: Plays a clip; pressed again, faster
        { action: "faster", key: Qt.Key_L, shift: false, keyText: "L", text: qsTr("Play, then faster") },
        //: Stops playing a clip
        { action: "pause", key: Qt.Key_K, shift: false, keyText: "K", text: qsTr("Pause") },
        //: Moves the playhead of a clip back by one second
        { action: "rewind", key: Qt.Key_J, shift: false, keyText: "J", text: qsTr("One second back") },
        //: Shows the previous frame of a clip
        { action: "frameBack", key: Qt.Key_Left, shift: false, keyText: "←", text: qsTr("Previous frame") },
        //: Shows the next frame of a clip
        { action: "frameOn", key: Qt.Key_Right, shift: false, keyText: "→", text: qsTr("Next frame") },
        //: Moves the playhead of a clip back by one second
        { action: "secondBack", key: Qt.Key_Left, shift: true, keyText: shiftText.arg("←"), text: qsTr("One second back") },
        //: Moves the playhead of a clip on by one second
        { action: "secondOn", key: Qt.Key_Right, shift: true, keyText: shiftText.arg("→"), text: qsTr("One second forward") },
        //: Moves the playhead of a clip to its beginning
        { action: "start", key: Qt.Key_Home, shift: false, keyText: homeText, text: qsTr("To the beginning") },
        //: Moves the playhead of a clip to its end
        { action: "end", key: Qt.Key_End, shift: false, keyText: endText, text: qsTr("To the end") },
        //: Switches the sound of a clip off or on
        { action: "mute", key: Qt.Key_M, shift: false, keyText: "M", text: qsTr("Sound off or on") }
    ]
    //: Name of the space bar on a keyboard
    readonly property string spaceText: qsTr("Space")
    //: Name of the key that leads to the beginning
    readonly property string homeText: qsTr("Home")
    //: Name of the key that leads to the end
    readonly property string endText: qsTr("End")
    //: A key that is pressed together with the shift key
    readonly property string shiftText: qsTr("Shift+%1")
    readonly property real second: 1000

    function entryOf(action: string): var {
        return entries.find(entry => entry.action === action)
    }

    // The action of a key; empty for none.
    function actionOf(key: int, modifiers: int): string {
        if (modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return ""
        const shift = (modifiers & Qt.ShiftModifier) !== 0
        return entries.find(entry => entry.key === key && entry.shift === shift)?.action ?? ""
    }

    // Does it; false when it means nothing now.
    function act(player: ClipPlayer, action: string): bool {
        if (!player.ready || action === "")
            return false
        switch (action) {
        case "toggle": player.toggle(); return true
        case "faster": player.playFaster(); return true
        case "pause": player.pause(); return true
        case "mute": player.muted = !player.muted; return true
        }
        return keys.move(player, action)
    }

    function move(player: ClipPlayer, action: string): bool {
        switch (action) {
        case "frameBack": player.step(-1); return true
        case "frameOn": player.step(1); return true
        case "start": player.seek(0); return true
        case "end": player.seek(player.duration); return true
        case "secondOn": player.seekBy(keys.second); return true
        }
        player.seekBy(-keys.second)
        return true
    }

    // A time of a clip as people read it, to the hundredth of a second.
    function clock(milliseconds: real): string {
        const hundredths = Math.floor(Math.max(0, milliseconds) / 10)
        const digits = number => String(number).padStart(2, "0")
        const minutes = Math.floor(hundredths / 6000)
        return `${minutes}:${digits(Math.floor(hundredths / 100) % 60)}.${digits(hundredths % 100)}`
    }
}
