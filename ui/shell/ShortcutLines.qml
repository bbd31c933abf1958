import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Shell

// The lines of the shortcut sheet. Bound components cannot be sections of a list in Qt 6.4: nothing here is bound.
ShortcutView {
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    section.property: "section"
    section.delegate: SectionLabel {}
    Accessible.role: Accessible.List
    //: What a screen reader calls the list of keyboard shortcuts.
    Accessible.name: qsTr("Keyboard shortcuts")
    T.ScrollBar.vertical: VScrollBar {}
    delegate: ShortcutRow {}
}
