import QtQuick
import VidGo.Controls
import VidGo.Tools

// How long pictures are seen, and how they move.
Column {
    id: root

    required property ShortVideoOptions options

    readonly property bool usual: options.seconds < 1

    spacing: Theme.s3

    function valueWords(): string {
        if (usual) {
            //: How long pictures are seen: as the template of the short video has it
            return qsTr("As the template")
        }
        //: How long a picture is seen, in seconds with one decimal
        return qsTr("%L1 s").arg(Math.round(10 * options.seconds) / 10)
    }

    KnobSlider {
        width: parent.width
        sliderName: "secondsSlider"
        //: How long each picture of a short video is seen
        label: qsTr("Each picture")
        from: 1
        to: 10
        value: root.usual ? 3 : root.options.seconds
        valueText: root.valueWords()
        touched: !root.usual
        onMoved: value => root.options.seconds = value
        onReset: root.options.seconds = 0
    }
    VSwitch {
        objectName: "parallaxSwitch"
        width: parent.width
        //: Switch: the subject of a picture moves before its background
        text: qsTr("Depth in pictures")
        checked: root.options.parallax
        onToggled: root.options.parallax = checked
    }
}
