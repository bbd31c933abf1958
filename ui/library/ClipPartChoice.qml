import QtQuick
import VidGo.Controls
import VidGo.Library
import VidGo.Player

// From where to where a clip is exported: the playhead says it.
Flow {
    id: part

    required property ClipExportOptions options
    required property ClipPlayer player

    spacing: Theme.s2

    VButton {
        objectName: "exportStartHere"
        compact: true
        //: Button: the exported clip begins where the playhead is.
        text: qsTr("Begin here")
        onClicked: part.options.setStart(part.player.position)
    }
    VButton {
        objectName: "exportEndHere"
        compact: true
        //: Button: the exported clip ends where the playhead is.
        text: qsTr("End here")
        onClicked: part.options.setEnd(part.player.position)
    }
    VButton {
        objectName: "exportWhole"
        compact: true
        kind: VButton.Ghost
        visible: part.options.trimmed
        //: Button: nothing is cut off an exported clip.
        text: qsTr("Whole clip")
        onClicked: part.options.keepWhole()
    }
    VText {
        height: Theme.controlHeightSmall
        verticalAlignment: Text.AlignVCenter
        size: Theme.textSmall
        muted: true
        visible: part.options.trimmed
        //: The part of a clip that is exported: from one time to another.
        text: qsTr("%1 – %2").arg(PlayerKeys.clock(part.options.start)).arg(PlayerKeys.clock(part.options.end))
    }
}
