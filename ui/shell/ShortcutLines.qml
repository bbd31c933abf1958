import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Shell

// The lines of the shortcut sheet.
ShortcutView {
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    section.property: "section"
    Accessible.role: Accessible.List
    //: What a screen reader calls the list of keyboard shortcuts.
    Accessible.name: qsTr("Keyboard shortcuts")
    T.ScrollBar.vertical: VScrollBar {}
    delegate: ShortcutRow {}
}
