pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// What to cut out, what to put behind it, and how soft its edge is.
VCard {
    id: root

    required property CutoutOptions options

    implicitHeight: column.height + 2 * Theme.s4

    PictureDialog {
        id: dialog
        onChosen: file => root.options.picture = file
    }
    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        // A new language is a new model, which takes the choice back to the first.
        VComboBox {
            objectName: "subjectBox"
            width: parent.width
            //: What is to be cut out: automatic, a product, a person
            label: qsTr("Subject")
            model: [
                //: Subject of a cut-out: the studio finds it by itself
                qsTr("Automatic"),
                //: Subject of a cut-out
                qsTr("Product"),
                //: Subject of a cut-out
                qsTr("Person")
            ]
            currentIndex: root.options.subject
            onModelChanged: currentIndex = Qt.binding(() => root.options.subject)
            onActivated: index => root.options.subject = index
        }
        VComboBox {
            objectName: "backgroundBox"
            width: parent.width
            //: What is to be put behind a cut-out
            label: qsTr("Background")
            model: [
                //: Background of a cut-out: none
                qsTr("Transparent"),
                //: Background of a cut-out: one colour
                qsTr("Colour"),
                //: Background of a cut-out: the old background, out of focus
                qsTr("Blurred"),
                //: Background of a cut-out: another picture
                qsTr("Picture")
            ]
            currentIndex: root.options.background
            onModelChanged: currentIndex = Qt.binding(() => root.options.background)
            onActivated: index => root.options.background = index
        }
        BackgroundColors {
            width: parent.width
            visible: root.options.background === CutoutOptions.Color
            options: root.options
        }
        VSlider {
            width: parent.width
            visible: root.options.background === CutoutOptions.Blur
            //: How far the background of a cut-out is out of focus
            label: qsTr("Blur")
            from: 0.002
            to: 0.1
            value: root.options.blur
            //: A share, with its unit
            valueText: qsTr("%1%").arg(Math.round(100 * root.options.blur / 0.1))
            onMoved: root.options.blur = value
        }
        VButton {
            width: parent.width
            visible: root.options.background === CutoutOptions.Picture
            iconName: "image"
            //: Chooses the picture that is put behind a cut-out
            text: root.options.pictureName !== "" ? root.options.pictureName : qsTr("Choose the background…")
            onClicked: dialog.open()
        }
        VSlider {
            objectName: "softnessSlider"
            width: parent.width
            //: How soft the edge of a cut-out is
            label: qsTr("Edge softness")
            value: root.options.edgeSoftness
            //: A share, with its unit
            valueText: qsTr("%1%").arg(Math.round(100 * root.options.edgeSoftness))
            onMoved: root.options.edgeSoftness = value
        }
    }
}
