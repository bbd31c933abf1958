import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Tools

// What is done to a clip besides its style.
VCard {
    id: root

    required property ClipEffectOptions effects

    objectName: "clipEffects"
    implicitHeight: column.height + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    //: A share, with its unit
    function share(value: real): string { return qsTr("%1%").arg(Math.round(100 * value)) }

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            id: heading
            width: parent.width
            size: Theme.textBody
            //: Heading of what can be done to a clip besides its style: speed, direction, glow and more
            text: qsTr("Clip effects")
        }
        KnobSlider {
            width: parent.width
            sliderName: "speedSlider"
            //: How fast a clip plays
            label: qsTr("Speed")
            to: root.effects.speedSteps
            stepSize: 1
            snapMode: T.Slider.SnapAlways
            value: root.effects.speedStep
            //: How many times as fast as it was filmed a clip plays, such as 1.5×
            valueText: qsTr("%L1×").arg(Math.round(100 * root.effects.speed) / 100)
            touched: root.effects.speed !== 1
            onMoved: value => root.effects.speedStep = value
            onReset: root.effects.speed = 1
        }
        VComboBox {
            id: direction
            readonly property var plays: ["forward", "reverse", "boomerang"]
            objectName: "playChoice"
            width: parent.width
            //: In which direction a clip plays
            label: qsTr("Direction")
            model: [
                //: A clip plays as it was filmed
                qsTr("Forward"),
                //: A clip plays from its end to its beginning
                qsTr("Reverse"),
                //: A clip plays forward and then back
                qsTr("Boomerang")
            ]
            currentIndex: plays.indexOf(root.effects.play)
            onModelChanged: currentIndex = Qt.binding(() => direction.plays.indexOf(root.effects.play))
            onActivated: index => root.effects.play = plays[index]
        }
        KnobSlider {
            width: parent.width
            sliderName: "stabilizeSlider"
            //: How much the shaking of the camera is taken out of a clip
            label: qsTr("Stabilise")
            value: root.effects.stabilize
            valueText: root.share(root.effects.stabilize)
            touched: root.effects.stabilize > 0
            onMoved: value => root.effects.stabilize = value
            onReset: root.effects.stabilize = 0
        }
        KnobSlider {
            width: parent.width
            sliderName: "clipDenoiseSlider"
            //: How much noise is taken out of a clip
            label: qsTr("Remove noise")
            value: root.effects.denoise
            valueText: root.share(root.effects.denoise)
            touched: root.effects.denoise > 0
            onMoved: value => root.effects.denoise = value
            onReset: root.effects.denoise = 0
        }
        KnobSlider {
            width: parent.width
            sliderName: "glowSlider"
            //: How much what is bright in a clip shines over its edges
            label: qsTr("Glow")
            value: root.effects.glow
            valueText: root.share(root.effects.glow)
            touched: root.effects.glow > 0
            onMoved: value => root.effects.glow = value
            onReset: root.effects.glow = 0
        }
        NoteLine {
            objectName: "unseenEffectsNote"
            width: parent.width
            visible: root.effects.unseen
            //: Below the effects of a clip: the preview is one picture and cannot show how the clip moves
            text: qsTr("The preview is a single picture. Speed, direction, steadiness and noise are seen in the result.")
        }
        VButton {
            objectName: "resetEffectsButton"
            visible: root.effects.any
            kind: VButton.Ghost
            compact: true
            iconName: "undo"
            //: Takes all effects off a clip. Short.
            text: qsTr("No effects")
            onClicked: root.effects.reset()
        }
    }
}
