import QtQuick

// What each tool calls its run.
QtObject {
    id: root

    required property string toolId
    // The style gallery works on a clip.
    property bool clip: false
    readonly property bool makesClip: toolId === "ai_avatar" || toolId === "short_video" || (toolId === "style_gallery" && clip)

    readonly property string order: toolId === "background_removal"
        //: The button that runs the tool
        ? qsTr("Remove the background") : toolId === "product_scene"
        //: The button that runs the tool
        ? qsTr("Place on the scene") : toolId === "style_gallery" && !clip
        //: The button that runs the tool
        ? qsTr("Apply the style") : toolId === "try_on"
        //: The button that runs the tool: puts a garment on a person
        ? qsTr("Try it on") : makesClip
        //: The button that runs the tool: a presenter speaks a script
        ? qsTr("Make the clip") : toolId === "room_redesign"
        //: The button that runs the tool
        ? qsTr("Redesign the room") : toolId === "face_swap"
        //: The button that runs the tool
        ? qsTr("Swap the face")
        //: The button that runs the tool
        : qsTr("Enhance the picture")
    readonly property string again: toolId === "background_removal"
        //: The button that runs the tool again with other settings
        ? qsTr("Remove again") : toolId === "product_scene"
        //: The button that runs the tool again with other settings
        ? qsTr("Place again") : toolId === "style_gallery" && !clip
        //: The button that runs the tool again with other settings
        ? qsTr("Apply again") : toolId === "try_on"
        //: The button that runs the tool again with other settings
        ? qsTr("Try on again") : makesClip
        //: The button that runs the tool again with other settings
        ? qsTr("Make it again") : toolId === "room_redesign"
        //: The button that runs the tool again with other settings
        ? qsTr("Redesign again") : toolId === "face_swap"
        //: The button that runs the tool again with other settings
        ? qsTr("Swap again")
        //: The button that runs the tool again with other settings
        : qsTr("Enhance again")
    readonly property string working: toolId === "background_removal"
        //: While the tool runs
        ? qsTr("Removing the background…") : toolId === "product_scene"
        //: While the tool runs
        ? qsTr("Placing the product…") : toolId === "style_gallery" && !clip
        //: While the tool runs
        ? qsTr("Applying the style…") : toolId === "try_on"
        //: While the tool runs: a garment is put on a person
        ? qsTr("Trying it on…") : makesClip
        //: While the tool runs: a presenter speaks a script
        ? qsTr("Making the clip…") : toolId === "room_redesign"
        //: While the tool runs
        ? qsTr("Redesigning the room…") : toolId === "face_swap"
        //: While the tool runs
        ? qsTr("Swapping the face…")
        //: While the tool runs
        : qsTr("Enhancing the picture…")
    readonly property string note: toolId === "background_removal"
        //: What the built-in background removal is not good at, and what helps
        ? qsTr("Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.")
        : ""
}
