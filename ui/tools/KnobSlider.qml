import QtQuick
import VidGo.Controls

// A slider with a way back to what is usual.
Item {
    id: root

    property alias label: slider.label
    property alias valueText: slider.valueText
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property alias snapMode: slider.snapMode
    property real value: 0
    property bool touched: false
    property string sliderName: ""
    signal moved(real value)
    signal reset

    implicitHeight: slider.implicitHeight

    VSlider {
        id: slider
        objectName: root.sliderName
        width: parent.width - (back.visible ? back.width + Theme.s1 : 0)
        value: root.value
        onMoved: root.moved(value)
    }
    VIconButton {
        id: back
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.touched
        iconName: "undo"
        //: Sets a slider back to what is usual; %1 is the name of the slider
        label: qsTr("Reset: %1").arg(root.label)
        onClicked: root.reset()
    }
}
