import QtQuick
import VidGo.Compare
import VidGo.Player

// What single pages do with keys, for the shortcut sheet. These belong to what has the focus and stay as they are.
QtObject {
    //: Heading in the list of keyboard shortcuts: keys for comparing before and after.
    readonly property string compare: qsTr("Comparing")
    //: Heading in the list of keyboard shortcuts: keys for playing clips.
    readonly property string player: qsTr("Playing clips")
    //: Heading in the list of keyboard shortcuts: keys of the library.
    readonly property string library: qsTr("Library")
    //: Heading in the list of keyboard shortcuts: keys of the pages of the tools.
    readonly property string tools: qsTr("Tools")
    //: Heading in the list of keyboard shortcuts: keys of the gallery.
    readonly property string gallery: qsTr("Gallery")
    //: Heading in the list of keyboard shortcuts: keys of the list of what the studio is doing.
    readonly property string jobs: qsTr("Jobs")

    readonly property var comparing: CompareKeys.entries.map(entry => ({
        section: compare,
        text: entry.text,
        keys: CompareKeys.keyText(entry.action)
    }))
    readonly property var playing: PlayerKeys.entries.map(entry => ({
        section: player,
        text: entry.text,
        keys: entry.keyText
    }))
    readonly property var keys: comparing.concat(playing).concat([
        //: In the list of keyboard shortcuts: moves the dividing line, or the picture when it is zoomed.
        { section: compare, text: qsTr("Move the divider or the picture"), keys: "←  →" },
        //: In the list of keyboard shortcuts: takes the picture that was copied elsewhere.
        { section: tools, text: qsTr("Paste a picture"), keys: "Ctrl+V" },
        //: In the list of keyboard shortcuts: marks the chosen example as one that is liked.
        { section: gallery, text: qsTr("Favourite"), keys: "F" },
        //: In the list of keyboard shortcuts: shows the other side of the chosen example.
        { section: gallery, text: qsTr("Wipe between before and after"), keys: "␣" },
        //: In the list of keyboard shortcuts: opens the chosen result.
        { section: library, text: qsTr("Open the result"), keys: "Enter" },
        //: In the list of keyboard shortcuts: back from one result to the list.
        { section: library, text: qsTr("Back to the list"), keys: "Esc" },
        //: In the list of keyboard shortcuts: gives the chosen results none to five stars.
        { section: library, text: qsTr("Rate"), keys: "0 … 5" },
        //: In the list of keyboard shortcuts: chooses every result of the list.
        { section: library, text: qsTr("Select all"), keys: "Ctrl+A" },
        //: In the list of keyboard shortcuts: puts the chosen results on the clipboard as files.
        { section: library, text: qsTr("Copy as files"), keys: "Ctrl+C" },
        //: In the list of keyboard shortcuts: puts the chosen results into the trash.
        { section: library, text: qsTr("Move to the trash"), keys: "Del" },
        //: In the list of keyboard shortcuts: pauses the chosen job, or lets it go on.
        { section: jobs, text: qsTr("Pause or go on"), keys: "␣" },
        //: In the list of keyboard shortcuts: gives the chosen job up.
        { section: jobs, text: qsTr("Cancel the job"), keys: "Del" },
        //: In the list of keyboard shortcuts: moves the chosen job up or down in the queue.
        { section: jobs, text: qsTr("Move the job"), keys: "Ctrl+↑  Ctrl+↓" }
    ])
}
