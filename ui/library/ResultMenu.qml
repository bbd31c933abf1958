import QtQuick
import VidGo.Controls

// The menu of a result, or of the selected ones.
VMenu {
    id: menu

    property bool inTrash: false
    signal openWanted
    signal exportWanted
    signal copyWanted
    signal boardWanted
    signal trashWanted
    signal restoreWanted

    VMenuItem {
        //: In the menu of a result: shows it large.
        text: qsTr("Open")
        iconName: "open"
        onTriggered: menu.openWanted()
    }
    VMenuItem {
        //: In the menu of a result: writes it to a file.
        text: qsTr("Export…")
        iconName: "download"
        enabled: !menu.inTrash
        onTriggered: menu.exportWanted()
    }
    VMenuItem {
        //: In the menu of a result: puts its file on the clipboard.
        text: qsTr("Copy")
        iconName: "copy"
        shortcutText: "Ctrl C"
        enabled: !menu.inTrash
        onTriggered: menu.copyWanted()
    }
    VMenuItem {
        //: In the menu of a result: makes a new board with it.
        text: qsTr("New board with this…")
        iconName: "board"
        enabled: !menu.inTrash
        onTriggered: menu.boardWanted()
    }
    VMenuItem {
        text: menu.inTrash
            //: In the menu of a result: brings it back from the trash.
            ? qsTr("Restore")
            //: In the menu of a result: puts it into the trash.
            : qsTr("Move to trash")
        iconName: menu.inTrash ? "undo" : "trash"
        danger: !menu.inTrash
        onTriggered: menu.inTrash ? menu.restoreWanted() : menu.trashWanted()
    }
}
