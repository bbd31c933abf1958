pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// Which style, and how much of it.
VCard {
    id: root

    required property StyleOptions options
    required property StyleListModel styles
    property string category: ""
    // A still of the person's own clip; empty: there is none.
    property url clip: ""
    // A provider makes it, who has knobs of his own.
    property bool online: false
    signal styleChosen(string exampleId)

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            size: Theme.textBody
            //: Heading of the choice of a style
            text: qsTr("Style")
        }
        StyleGrid {
            width: parent.width
            options: root.options
            styles: root.styles
            category: root.category
            locked: false
            plain: root.clip
            plainOffered: root.options.mayLackStyle
            onChosen: (styleId, exampleId) => {
                root.options.style = styleId
                root.styleChosen(exampleId)
            }
        }
        NoteLine {
            objectName: "chooseEffectNote"
            width: parent.width
            visible: root.options.mayLackStyle && !root.options.complete && !root.options.locked
            //: Below the styles, while neither a style nor an effect is chosen for a clip
            text: qsTr("Choose a style, or an effect below.")
        }
        VSlider {
            objectName: "strengthSlider"
            width: parent.width
            visible: root.options.onDevice && !root.online
            //: How strongly a style is applied
            label: qsTr("Strength")
            value: root.options.strength
            //: A share, with its unit
            valueText: qsTr("%1%").arg(Math.round(100 * root.options.strength))
            onMoved: root.options.strength = value
        }
        Repeater {
            model: root.online ? [] : root.options.knobs
            VSlider {
                id: knob
                required property int index
                required property string modelData
                objectName: "knob_" + index
                width: column.width
                label: modelData
                from: root.options.low(index)
                to: root.options.high(index)
                value: root.options.values[index] ?? 0
                //: A share, with its unit
                valueText: qsTr("%1%").arg(Math.round(100 * (value - from) / Math.max(0.001, to - from)))
                onMoved: root.options.setValueAt(index, value)
            }
        }
        VButton {
            objectName: "resetStyleButton"
            visible: root.options.touched && !root.online
            kind: VButton.Ghost
            compact: true
            iconName: "undo"
            //: Sets all sliders back to what is usual. Short.
            text: qsTr("Reset")
            onClicked: root.options.resetAll()
        }
    }
}
