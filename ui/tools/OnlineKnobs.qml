import QtQuick
import VidGo.Controls
import VidGo.Tools

// Shape, quality, length and the like of what a provider makes.
Column {
    id: root

    required property OnlineOptions options

    spacing: Theme.s3

    //: A share, with its unit
    function share(value: real): string { return qsTr("%1%").arg(Math.round(100 * value)) }

    VComboBox {
        objectName: "onlineShape"
        width: parent.width
        visible: root.options.usesShape
        //: The choice of the shape of a picture or a clip
        label: qsTr("Shape")
        textRole: "text"
        valueRole: "value"
        model: [
            //: A shape: that of the person's own picture
            { text: qsTr("As your picture"), value: "input" },
            //: A shape: 16:9
            { text: qsTr("Wide 16:9"), value: "16:9" },
            //: A shape: 9:16
            { text: qsTr("Tall 9:16"), value: "9:16" },
            //: A shape: 1:1
            { text: qsTr("Square 1:1"), value: "1:1" }
        ]
        currentIndex: model.findIndex(entry => entry.value === root.options.shape)
        onActivated: root.options.shape = currentValue
    }
    VSegmented {
        objectName: "onlineLines"
        width: parent.width
        visible: root.options.usesShape || root.options.usesStrength
        //: The choice how large a picture or a clip becomes, for screen readers
        label: qsTr("Quality")
        currentValue: root.options.lines
        model: [
            //: A quality, by its lines
            { text: qsTr("720p"), value: 720 },
            //: A quality, by its lines
            { text: qsTr("1080p"), value: 1080 },
            //: A quality, by its name
            { text: qsTr("4K"), value: 2160 }
        ]
        onActivated: value => root.options.lines = value
    }
    VSlider {
        objectName: "onlineSeconds"
        width: parent.width
        visible: root.options.usesLength
        //: How long a clip becomes
        label: qsTr("Length")
        from: 3
        to: 15
        stepSize: 1
        value: root.options.seconds
        //: A time in seconds
        valueText: qsTr("%1 s").arg(root.options.seconds)
        onMoved: root.options.seconds = Math.round(value)
    }
    VSwitch {
        objectName: "onlineSound"
        width: parent.width
        visible: root.options.usesLength
        //: Switch: a clip that a provider makes has sound, where it can
        text: qsTr("With sound")
        checked: root.options.hasSound
        onToggled: root.options.hasSound = checked
    }
    VSlider {
        objectName: "onlineStrength"
        width: parent.width
        visible: root.options.usesStrength
        //: How far a picture may go away from the person's own
        label: qsTr("Change")
        value: root.options.strength
        valueText: root.share(root.options.strength)
        onMoved: root.options.strength = value
    }
    VTextField {
        objectName: "seedField"
        width: parent.width
        visible: root.options.usesPrompt
        //: Label of the field for the number that makes a run repeatable
        label: qsTr("Seed")
        //: In the empty field for the number that makes a run repeatable
        placeholderText: qsTr("Another one each time")
        text: root.options.seed
        maximumLength: 9
        inputMethodHints: Qt.ImhDigitsOnly
        onTextEdited: root.options.seed = text
    }
}
