pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The person's picture: how it gets here, and what is worth knowing about it.
VCard {
    id: root

    required property ToolRunModel run
    required property InputSources sources
    required property BatchModel batch
    signal chooseFiles
    signal chooseFolder
    signal takeScreen

    readonly property PictureInput input: run.input
    readonly property bool empty: input.state === PictureInput.Empty || input.state === PictureInput.Bad
    readonly property bool checking: input.state === PictureInput.Checking
    readonly property bool busy: run.state === ToolRunModel.Running
    // Set apart, so that figures beside a name in Arabic or Hebrew keep their order.
    readonly property string name: "\u2068" + input.name + "\u2069"
    // All pictures become one clip.
    readonly property bool story: run.toolId === "short_video"

    implicitHeight: column.height + 2 * Theme.s4

    function clipWords(): string {
        const seconds = Math.round(root.input.durationMs / 100) / 10
        //: The file name of a clip, its width and its height in pixels, and how many seconds it is long
        return qsTr("%1 · %2 × %3 · %L4 s").arg(root.name).arg(root.input.pixelWidth).arg(root.input.pixelHeight).arg(seconds)
    }

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        InputHeading {
            width: parent.width
            input: root.input
            screenshots: root.sources.screenshots
            story: root.story
            enabled: !root.busy
            onPutAway: root.sources.putAway()
            onChooseFolder: root.chooseFolder()
            onTakeScreen: root.takeScreen()
        }
        VDropZone {
            objectName: "dropZone"
            width: parent.width
            enabled: !root.busy
            height: Math.max(implicitHeight - Theme.s6, Theme.s8 * 3)
            title: root.empty && root.input.takesClips
                //: On the area on which a person drops pictures and clips
                ? qsTr("Drop photos or clips, or choose") : root.empty
                //: On the area on which a person drops pictures
                ? qsTr("Drop photos or click to choose") : root.checking
                //: On the same area, while the picture is looked at
                ? qsTr("Looking at the picture…") : root.story
                //: On the same area, when there is a picture already and more can be added to it
                ? qsTr("Drop more or click to add")
                //: On the same area, when there is a picture already
                : qsTr("Drop another one or click to choose")
            hint: root.empty && root.input.takesClips
                //: Below it: formats, and the key that pastes
                ? qsTr("JPEG, PNG, WebP, MP4, MOV\nCtrl V to paste") : root.empty
                //: Below it: formats, and the key that pastes
                ? qsTr("JPEG, PNG, WebP, GIF, TIFF\nCtrl V to paste") : root.checking
                ? root.name : root.input.durationMs > 0 ? root.clipWords()
                //: The file name of the picture, its width and its height in pixels
                : qsTr("%1 · %2 × %3").arg(root.name).arg(root.input.pixelWidth).arg(root.input.pixelHeight)
            onAllDropped: files => root.sources.takeAny(files)
            onActivated: root.chooseFiles()
        }
        Repeater {
            model: root.input.notes
            PictureNoteRow {
                required property int index
                required property string modelData
                width: column.width
                text: modelData
                fixText: root.input.fixTexts[index] ?? ""
                enabled: !root.busy
                onFixed: root.input.fix(root.input.fixOf(index))
            }
        }
        NoteLine {
            objectName: "errorNote"
            width: parent.width
            visible: text !== ""
            failed: true
            text: root.run.errorText
        }
        BatchOffer {
            width: parent.width
            batch: root.batch
        }
    }
}
