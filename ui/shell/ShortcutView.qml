import QtQuick
import VidGo.Shell

// The list of the shortcut sheet, as far as its lines know it.
ListView {
    property ActionRegistry actions: null
    // The action whose keys are being chosen; empty: none.
    property string capturingId: ""
    signal captureWanted(string actionId)
    signal captureCancelled(string actionId)
    signal captured(string actionId, string keys)
    signal resetWanted(string actionId)
    signal removeWanted(string actionId)
}
