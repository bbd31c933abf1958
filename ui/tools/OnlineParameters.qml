import QtQuick
import VidGo.Controls
import VidGo.Tools

// What can be set for a run by a provider, whatever the tool.
VCard {
    id: root

    required property OnlineOptions options
    // What the words are where the person writes none.
    property bool wordsNeeded: false

    visible: options.usesPrompt || options.usesShape || options.usesLength || options.usesStrength || options.usesFace
    implicitHeight: column.height + 2 * Theme.s4

    PictureDialog {
        id: dialog
        onChosen: file => root.options.face = file
    }
    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VDropZone {
            objectName: "faceDrop"
            width: parent.width
            visible: root.options.usesFace
            iconName: "avatar"
            //: On the area on which a person drops the picture of a face
            title: qsTr("The face to put in")
            hint: root.options.faceName !== ""
                ? root.options.faceName
                //: Below it: what the picture of a face should look like, and whose it may be
                : qsTr("From the front, well lit. Only your own, or with permission.")
            onDropped: file => root.options.face = file
            onActivated: dialog.open()
        }
        VTextArea {
            objectName: "promptArea"
            width: parent.width
            visible: root.options.usesPrompt
            fieldHeight: 88
            //: Label of the field for the words that say what is to be made
            label: qsTr("What you want")
            placeholderText: root.wordsNeeded
                //: In the empty field for the words that say what a clip is to show
                ? qsTr("Describe what is seen and how it moves…")
                //: In the empty field for the words that say what is to be made
                : qsTr("In your own words, or empty for the topic above")
            text: root.options.prompt
            errorText: root.options.tooLong
                //: Below a text that is longer than any provider takes
                ? qsTr("Too long for the providers.") : ""
            onTextEdited: root.options.prompt = text
        }
        VTextField {
            objectName: "negativeField"
            width: parent.width
            visible: root.options.usesPrompt
            //: Label of the field for the words that say what must not be in the picture
            label: qsTr("What you don't want")
            text: root.options.negativePrompt
            maximumLength: 1000
            onTextEdited: root.options.negativePrompt = text
        }
        OnlineKnobs {
            width: parent.width
            options: root.options
        }
    }
}
