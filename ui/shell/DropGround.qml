import QtQuick
import VidGo.Shell

// Takes what is dropped anywhere in the window where no page takes it itself.
Item {
    id: ground

    property var found: ({})
    signal filesDropped(var files, int folders)
    signal refused(string text)

    function judge(urls: var) {
        found = DroppedFiles.look(urls)
        if (found.files.length > 0)
            return ground.filesDropped(found.files, found.folders)
        ground.refused(found.remote > 0
            //: An address of the web was dropped on the window.
            ? qsTr("The studio does not load pictures from the web. Save the picture first, then drop the file.")
            //: Something was dropped on the window that is no file at all.
            : qsTr("That can't be opened. Drop a picture, several pictures or a folder."))
    }

    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accept(Qt.CopyAction)
        onDropped: drop => {
            drop.accept(Qt.CopyAction)
            ground.judge(drop.hasUrls ? drop.urls : drop.hasText ? [drop.text] : [])
        }
    }
}
