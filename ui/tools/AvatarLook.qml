pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The shape of the clip, what stands behind the presenter, and the captions.
Column {
    id: root

    required property AvatarOptions options

    readonly property var kinds: ["gradient", "color", "scene", "picture"]
    readonly property bool plain: options.background === "gradient" || options.background === "color"

    spacing: Theme.s3

    PictureDialog {
        id: dialog
        onChosen: file => root.options.picture = file
    }
    VSegmented {
        objectName: "avatarShape"
        width: parent.width
        //: The shape of a clip, for screen readers
        label: qsTr("Shape")
        currentValue: root.options.shape
        model: [
            //: The shape of a clip: wide
            { text: qsTr("16:9"), value: "16:9" },
            //: The shape of a clip: tall
            { text: qsTr("9:16"), value: "9:16" },
            //: The shape of a clip: square
            { text: qsTr("1:1"), value: "1:1" }
        ]
        onActivated: value => root.options.shape = value
    }
    VComboBox {
        objectName: "avatarBackgroundBox"
        width: parent.width
        //: What stands behind a presenter
        label: qsTr("Background")
        model: [
            //: Background of a presenter: a colour that becomes darker towards the bottom
            qsTr("Soft gradient"),
            //: Background of a presenter: one colour
            qsTr("Colour"),
            //: Background of a presenter: one of the studio's empty scenes
            qsTr("Scene"),
            //: Background of a presenter: a picture of the person's own
            qsTr("Picture")
        ]
        currentIndex: root.kinds.indexOf(root.options.background)
        onModelChanged: currentIndex = Qt.binding(() => root.kinds.indexOf(root.options.background))
        onActivated: index => root.options.background = root.kinds[index]
    }
    ColorSwatches {
        visible: root.plain
        colors: root.options.swatches
        chosen: root.options.color
        onPicked: color => root.options.color = color
    }
    VComboBox {
        objectName: "avatarSceneBox"
        width: parent.width
        visible: root.options.background === "scene"
        //: The choice of an empty scene behind a presenter
        label: qsTr("Scene")
        model: root.options.sceneNames
        currentIndex: root.options.scenes.indexOf(root.options.scene)
        onModelChanged: currentIndex = Qt.binding(() => root.options.scenes.indexOf(root.options.scene))
        onActivated: index => root.options.scene = root.options.scenes[index]
    }
    VButton {
        width: parent.width
        visible: root.options.background === "picture"
        iconName: "image"
        //: Chooses the picture that stands behind a presenter
        text: root.options.pictureName !== "" ? root.options.pictureName : qsTr("Choose the background…")
        onClicked: dialog.open()
    }
    CaptionPlaceBox {
        objectName: "avatarCaptionPlace"
        width: parent.width
        place: root.options.captionPlace
        onChosen: place => root.options.captionPlace = place
    }
    VSwitch {
        objectName: "highlightSwitch"
        width: parent.width
        visible: root.options.captionPlace === "burnt"
        //: Whether the word that is being spoken stands out in the captions
        text: qsTr("Mark the spoken word")
        checked: root.options.highlight
        onToggled: root.options.highlight = checked
    }
}
