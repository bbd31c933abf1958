pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// A few colours to choose from.
Row {
    id: root

    property var colors: []
    property string chosen: ""
    signal picked(string color)

    spacing: Theme.s2

    Repeater {
        model: root.colors

        T.AbstractButton {
            id: swatch
            required property string modelData
            readonly property bool isChosen: root.chosen === modelData
            width: Theme.controlHeightSmall
            height: width
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            //: A colour to choose, for screen readers; %1 is its number such as #FFFFFF
            Accessible.name: qsTr("Colour %1").arg(modelData)
            Accessible.checkable: true
            Accessible.checked: isChosen
            onClicked: root.picked(modelData)
            Keys.onReturnPressed: swatch.clicked()
            Keys.onEnterPressed: swatch.clicked()

            background: Rectangle {
                radius: Theme.radiusSmall
                color: swatch.modelData
                border.width: swatch.isChosen ? Theme.focusWidth : Theme.lineWidth
                border.color: swatch.isChosen ? Theme.accent : Theme.line
                VFocusRing { target: parent; shown: swatch.visualFocus; targetRadius: parent.radius }
            }
        }
    }
}
