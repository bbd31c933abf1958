import QtQuick
import VidGo.Controls
import VidGo.Tools

// Size, place and light of the product on its scene.
Column {
    id: root

    required property SceneOptions options

    spacing: Theme.s2

    function isTouched(key: string): bool {
        return Array.from(options.touched).includes(key)
    }

    //: A share, with its unit
    function share(value: real): string { return qsTr("%1%").arg(Math.round(100 * value)) }

    Item {
        width: parent.width
        height: Math.max(place.height, Theme.controlHeightSmall)

        NoteLine {
            id: place
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (placeBack.visible ? placeBack.width : 0)
            //: How a product is moved on its scene
            text: qsTr("Drag the ring on the preview, or use its arrow keys, to move the product.")
        }
        VIconButton {
            id: placeBack
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.isTouched("place")
            iconName: "undo"
            //: Puts the product back to the place that the scene has for it
            label: qsTr("Back to the scene's place")
            onClicked: root.options.reset("place")
        }
    }
    KnobSlider {
        width: parent.width
        sliderName: "sceneScale"
        //: How large a product is on its scene
        label: qsTr("Size")
        from: 0.1
        to: 2.5
        value: root.options.scale
        valueText: root.share(root.options.scale)
        touched: root.isTouched("scale")
        onMoved: value => root.options.scale = value
        onReset: root.options.reset("scale")
    }
    KnobSlider {
        width: parent.width
        //: From which side the light falls on a product
        label: qsTr("Light from")
        from: -1
        to: 1
        value: root.options.lightFrom
        valueText: Math.abs(root.options.lightFrom) < 0.1
            //: The light comes from where the camera is
            ? qsTr("the front") : root.options.lightFrom < 0
            //: The side from which light comes
            ? qsTr("the left")
            //: The side from which light comes
            : qsTr("the right")
        touched: root.isTouched("light")
        onMoved: value => root.options.lightFrom = value
        onReset: root.options.reset("light")
    }
    KnobSlider {
        width: parent.width
        //: How dark the shadow of a product is
        label: qsTr("Shadow")
        value: root.options.shadow
        valueText: root.share(root.options.shadow)
        touched: root.isTouched("shadow")
        onMoved: value => root.options.shadow = value
        onReset: root.options.reset("shadow")
    }
    KnobSlider {
        width: parent.width
        //: How much the ground mirrors a product
        label: qsTr("Reflection")
        value: root.options.reflection
        valueText: root.share(root.options.reflection)
        touched: root.isTouched("reflection")
        onMoved: value => root.options.reflection = value
        onReset: root.options.reset("reflection")
    }
    KnobSlider {
        width: parent.width
        //: How much the colours of a product follow those of its scene
        label: qsTr("Colour match")
        value: root.options.colorMatch
        valueText: root.share(root.options.colorMatch)
        touched: root.isTouched("color_match")
        onMoved: value => root.options.colorMatch = value
        onReset: root.options.reset("color_match")
    }
    KnobSlider {
        width: parent.width
        //: How soft the edge of a cut-out is
        label: qsTr("Edge softness")
        value: root.options.edgeSoftness
        valueText: root.share(root.options.edgeSoftness)
        touched: root.isTouched("edge_softness")
        onMoved: value => root.options.edgeSoftness = value
        onReset: root.options.reset("edge_softness")
    }
}
