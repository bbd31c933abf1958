pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Tools

// The colour behind a cut-out: a few that are often asked for, or any by its number.
Column {
    id: root

    required property CutoutOptions options

    spacing: Theme.s2

    Row {
        spacing: Theme.s2

        Repeater {
            model: root.options.swatches

            T.AbstractButton {
                id: swatch
                required property string modelData
                width: Theme.controlHeightSmall
                height: width
                readonly property bool chosen: root.options.color === modelData
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                //: A colour to choose, for screen readers; %1 is its number such as #FFFFFF
                Accessible.name: qsTr("Colour %1").arg(modelData)
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: root.options.color = modelData
                Keys.onReturnPressed: swatch.clicked()
                Keys.onEnterPressed: swatch.clicked()

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: swatch.modelData
                    border.width: swatch.chosen ? Theme.focusWidth : Theme.lineWidth
                    border.color: swatch.chosen ? Theme.accent : Theme.line
                    VFocusRing { target: parent; shown: swatch.visualFocus; targetRadius: parent.radius }
                }
            }
        }
    }
    VTextField {
        id: number
        width: parent.width
        //: The number of a colour, such as #FFFFFF
        label: qsTr("Colour number")
        maximumLength: 7
        text: root.options.color
        onTextEdited: root.options.color = text
        onEditingFinished: text = Qt.binding(() => root.options.color)
    }
}
