import QtQuick
import VidGo.Controls
import VidGo.Tools

// In which language, with which voice and how fast the presenter speaks.
Column {
    id: root

    required property AvatarOptions options

    readonly property bool silent: options.voices.length === 0

    spacing: Theme.s3

    VComboBox {
        objectName: "speechLanguageBox"
        width: parent.width
        //: The language in which a presenter speaks
        label: qsTr("Language")
        model: root.options.languageNames
        currentIndex: root.options.languages.indexOf(root.options.language)
        onActivated: index => root.options.language = root.options.languages[index]
    }
    VComboBox {
        objectName: "voiceBox"
        width: parent.width
        visible: !root.silent
        //: The voice with which a presenter speaks
        label: qsTr("Voice")
        model: root.options.voiceNames
        currentIndex: Math.max(0, root.options.voices.indexOf(root.options.voice))
        onModelChanged: currentIndex = Qt.binding(() => Math.max(0, root.options.voices.indexOf(root.options.voice)))
        onActivated: index => root.options.voice = root.options.voices[index]
    }
    NoteLine {
        objectName: "noVoiceNote"
        width: parent.width
        visible: root.silent
        failed: true
        //: In the place of the voices when there are none. espeak-ng is the name of a free program.
        text: qsTr("No voice for this language is installed. Install the free program espeak-ng, then start the studio again.")
    }
    NoteLine {
        width: parent.width
        visible: !root.silent
        //: Below the choice of a voice: honest about how it sounds
        text: qsTr("The voices on this computer are synthetic and sound like a machine.")
    }
    NoteLine {
        width: parent.width
        visible: !root.silent && root.options.language === "ja"
        //: For scripts in Japanese. Keep 漢字《かんじ》 as it is.
        text: qsTr("Give the reading of a word behind it, as in 漢字《かんじ》, when it is not read as it should be.")
    }
    VSlider {
        objectName: "rateSlider"
        width: parent.width
        //: How fast a presenter speaks
        label: qsTr("Pace")
        from: 0.5
        to: 2
        value: root.options.rate
        //: How many times as fast as usual
        valueText: qsTr("%1×").arg(Number(root.options.rate).toLocaleString(Qt.locale(), "f", 2))
        onMoved: root.options.rate = value
    }
}
