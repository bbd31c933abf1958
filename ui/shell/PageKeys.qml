import QtQuick

// What single pages do with keys, for the shortcut sheet. These belong to what has the focus and stay as they are.
QtObject {
    //: Heading in the list of keyboard shortcuts: keys for comparing before and after.
    readonly property string compare: qsTr("Comparing")
    //: Heading in the list of keyboard shortcuts: keys of the library.
    readonly property string library: qsTr("Library")
    //: Heading in the list of keyboard shortcuts: keys of the pages of the tools.
    readonly property string tools: qsTr("Tools")

    readonly property var keys: [
        //: In the list of keyboard shortcuts: a way of comparing.
        { section: compare, text: qsTr("Slider"), keys: "1" },
        //: In the list of keyboard shortcuts: a way of comparing.
        { section: compare, text: qsTr("Side by side"), keys: "2" },
        //: In the list of keyboard shortcuts.
        { section: compare, text: qsTr("Swap before and after"), keys: "X" },
        //: In the list of keyboard shortcuts.
        { section: compare, text: qsTr("Closer, further away"), keys: "+  −" },
        //: In the list of keyboard shortcuts: the whole picture is shown.
        { section: compare, text: qsTr("Whole picture"), keys: "0" },
        //: In the list of keyboard shortcuts: moves the dividing line, or the picture when it is zoomed.
        { section: compare, text: qsTr("Move the divider or the picture"), keys: "←  →" },
        //: In the list of keyboard shortcuts: takes the picture that was copied elsewhere.
        { section: tools, text: qsTr("Paste a picture"), keys: "Ctrl+V" },
        //: In the list of keyboard shortcuts: opens the chosen result.
        { section: library, text: qsTr("Open the result"), keys: "Enter" },
        //: In the list of keyboard shortcuts: back from one result to the list.
        { section: library, text: qsTr("Back to the list"), keys: "Esc" }
    ]
}
