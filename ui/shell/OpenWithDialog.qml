pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Shell

// Asks what to do with pictures that came from outside.
VDialog {
    id: dialog

    required property ActionRegistry actions
    property var files: []
    property int folders: 0
    // The tools that work on this computer.
    readonly property var tools: ["background_removal", "product_scene", "try_on", "short_video", "style_gallery",
        "enhancement"]
    signal toolChosen(string toolId, var files)

    objectName: "openWithDialog"
    //: Title of a dialog: pictures were opened or dropped, and the person is to choose the tool for them.
    title: qsTr("What would you like to do?")
    text: folders > 0
        //: Pictures and folders were dropped; %n counts both together.
        ? qsTr("%n file(s) or folder(s) to work on", "", files.length)
        //: Pictures were dropped; %n counts them.
        : qsTr("%n picture(s) to work on", "", files.length)

    function ask(files: var, folders: int) {
        dialog.files = files
        dialog.folders = folders
        dialog.open()
    }

    function choose(toolId: string) {
        dialog.close()
        dialog.toolChosen(toolId, dialog.files)
    }

    contentItem: Column {
        spacing: Theme.s2

        Repeater {
            model: dialog.tools

            VButton {
                required property string modelData
                required property int index
                objectName: "openWith_" + modelData
                width: parent.width
                listed: true
                focus: index === 0
                text: dialog.actions.overrides, dialog.actions.textOf("page." + modelData)
                iconName: dialog.actions.iconOf("page." + modelData)
                onClicked: dialog.choose(modelData)
            }
        }
    }
}
