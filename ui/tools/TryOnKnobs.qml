import QtQuick
import VidGo.Controls
import VidGo.Tools

// What the garment is taken for, how it fits and how much of the person's light it has.
Column {
    id: root

    required property TryOnOptions options

    spacing: Theme.s2

    function isTouched(key: string): bool {
        return Array.from(options.touched).includes(key)
    }

    //: A share, with its unit
    function share(value: real): string { return qsTr("%1%").arg(Math.round(100 * value)) }

    VComboBox {
        objectName: "garmentKind"
        width: parent.width
        //: The choice what kind of garment is on a picture
        label: qsTr("Kind of garment")
        textRole: "text"
        valueRole: "value"
        model: [
            //: The kind of a garment is found out by its outline
            { text: qsTr("Automatic"), value: "automatic" },
            //: A kind of garment: shirt, blouse, sweater
            { text: qsTr("Top"), value: "top" },
            //: A kind of garment: jacket, coat, cardigan worn open
            { text: qsTr("Jacket"), value: "outer" },
            //: A kind of garment
            { text: qsTr("Dress"), value: "dress" },
            //: A kind of garment: top and trousers in one picture
            { text: qsTr("Outfit"), value: "outfit" }
        ]
        currentIndex: model.findIndex(entry => entry.value === root.options.kind)
        onActivated: root.options.kind = currentValue
    }
    KnobSlider {
        width: parent.width
        sliderName: "garmentLength"
        //: How long a garment is
        label: qsTr("Length")
        from: 0.7
        to: 1.4
        value: root.options.length
        valueText: root.share(root.options.length)
        touched: root.isTouched("length")
        onMoved: value => root.options.length = value
        onReset: root.options.reset("length")
    }
    KnobSlider {
        width: parent.width
        sliderName: "garmentWidth"
        //: How wide a garment is
        label: qsTr("Width")
        from: 0.8
        to: 1.4
        value: root.options.width
        valueText: root.share(root.options.width)
        touched: root.isTouched("width")
        onMoved: value => root.options.width = value
        onReset: root.options.reset("width")
    }
    KnobSlider {
        width: parent.width
        sliderName: "garmentShading"
        //: How much light, shade and folds of what a person wears go on to a new garment
        label: qsTr("Light of the photo")
        value: root.options.shading
        valueText: root.share(root.options.shading)
        touched: root.isTouched("shading")
        onMoved: value => root.options.shading = value
        onReset: root.options.reset("shading")
    }
    NoteLine {
        width: parent.width
        //: What the try-on on this computer needs and cannot do
        text: qsTr("Needs one person who stands, faces the camera and lets the arms hang. It drapes the picture of the garment; it doesn't simulate cloth.")
    }
}
