import QtQuick
import VidGo.Controls
import VidGo.Tools

// What a short video plays, and how loud.
Column {
    id: root

    required property ShortVideoOptions options

    readonly property bool own: options.musicName !== ""
    // The entries in the order of the box; that of the person's own file is the last.
    readonly property var ids: ["", ...options.beds, "none"]

    spacing: Theme.s3

    function entries(): var {
        //: Music that goes with the chosen template of a short video
        const usual = qsTr("As the template")
        //: No music in a short video
        const none = qsTr("No music")
        //: Music of the person's own in a short video
        const file = qsTr("A file of your own…")
        return [usual, ...options.bedNames, none, own ? options.musicName : file]
    }

    function chosen(): int {
        return own ? ids.length : Math.max(0, ids.indexOf(options.music))
    }

    function choose(index: int) {
        if (index < ids.length)
            options.music = ids[index]
        else
            dialog.open()
        box.currentIndex = Qt.binding(() => root.chosen())
    }

    MusicDialog {
        id: dialog
        onChosen: file => root.options.musicFile = file
    }
    VComboBox {
        id: box
        objectName: "musicBox"
        width: parent.width
        //: The choice of the music of a short video
        label: qsTr("Music")
        model: root.entries()
        currentIndex: root.chosen()
        onModelChanged: currentIndex = Qt.binding(() => root.chosen())
        onActivated: index => root.choose(index)
    }
    VSlider {
        objectName: "musicVolume"
        width: parent.width
        visible: root.own || root.options.music !== "none"
        //: How loud the music of a short video is
        label: qsTr("Volume of the music")
        value: root.options.musicVolume
        //: A share, with its unit
        valueText: qsTr("%1%").arg(Math.round(100 * root.options.musicVolume))
        onMoved: root.options.musicVolume = value
    }
    VSwitch {
        objectName: "clipSound"
        width: parent.width
        //: Switch: the clips in a short video are heard
        text: qsTr("Sound of the clips")
        checked: root.options.clipSound
        onToggled: root.options.clipSound = checked
    }
}
