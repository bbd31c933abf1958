pragma Singleton
import QtQml

// What can be done in a comparison, and the key of each: the bar, the keyboard and the shortcut sheet all read it here.
QtObject {
    // {action, key, text}
    readonly property var entries: [
        //: Way of comparing: one picture over the other with a line that is dragged. Keep it short
        { action: "slider", key: "S", text: qsTr("Slider") },
        //: Way of comparing: both pictures next to each other. Keep it short
        { action: "side", key: "V", text: qsTr("Side by side") },
        //: Way of comparing: the two pictures in turn, in the same place. Keep it short
        { action: "blink", key: "B", text: qsTr("Blink") },
        //: Way of comparing: a movable glass over one picture shows the other. Keep it short
        { action: "lens", key: "L", text: qsTr("Lens") },
        //: Way of comparing: only what is different can be seen. Keep it short
        { action: "difference", key: "D", text: qsTr("Difference") },
        //: Exchanges the sides of before and after
        { action: "swap", key: "X", text: qsTr("Swap before and after") },
        //: Shows the whole picture
        { action: "fit", key: "0", text: qsTr("Fit") },
        //: Shows one pixel of the picture as one of the screen
        { action: "actual", key: "1", text: qsTr("Actual pixels") },
        //: Shows the pictures larger
        { action: "zoomIn", key: "+", text: qsTr("Zoom in") },
        //: Shows the pictures smaller
        { action: "zoomOut", key: "-", text: qsTr("Zoom out") },
        //: Shows the other picture of two that are shown in turn
        { action: "flip", key: " ", text: qsTr("The other picture") },
        //: Makes differences brighter
        { action: "stronger", key: "]", text: qsTr("Stronger difference") },
        //: Makes differences darker
        { action: "weaker", key: "[", text: qsTr("Weaker difference") }
    ]
    readonly property var modes: entries.slice(0, 5)

    function isMode(action: string): bool {
        return modes.some(entry => entry.action === action)
    }

    // The action of a key as typed; empty for none.
    function actionOf(typed: string): string {
        const key = typed === "=" ? "+" : typed === "_" ? "-" : typed.toUpperCase()
        return entries.find(entry => entry.key === key)?.action ?? ""
    }

    function entryOf(action: string): var {
        return entries.find(entry => entry.action === action)
    }

    // The key as it is shown to people.
    function keyText(action: string): string {
        const key = entryOf(action).key
        //: Name of the space bar on a keyboard
        return key === " " ? qsTr("Space") : key === "-" ? "−" : key
    }
}
