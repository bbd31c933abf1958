import QtQuick
import VidGo.Compare

// What single pages do with keys, for the shortcut sheet. These belong to what has the focus and stay as they are.
QtObject {
    //: Heading in the list of keyboard shortcuts: keys for comparing before and after.
    readonly property string compare: qsTr("Comparing")
    //: Heading in the list of keyboard shortcuts: keys of the library.
    readonly property string library: qsTr("Library")
    //: Heading in the list of keyboard shortcuts: keys of the pages of the tools.
    readonly property string tools: qsTr("Tools")
    //: Heading in the list of keyboard shortcuts: keys of the gallery.
    readonly property string gallery: qsTr("Gallery")

    readonly property var comparing: CompareKeys.entries.map(entry => ({
        section: compare,
        text: entry.text,
        keys: CompareKeys.keyText(entry.action)
    }))
    readonly property var keys: comparing.concat([
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
        { section: library, text: qsTr("Move to the trash"), keys: "Del" }
    ])
}
