import QtQuick
import VidGo.Controls
import VidGo.Tools

// What a short video says.
Column {
    id: root

    required property ShortVideoOptions options

    spacing: Theme.s3

    VTextField {
        objectName: "videoTitle"
        width: parent.width
        //: The title that stands in a short video
        label: qsTr("Title")
        text: root.options.title
        maximumLength: 500
        onTextEdited: root.options.title = text
    }
    VTextField {
        objectName: "videoSubtitle"
        width: parent.width
        //: A line below the title of a short video
        label: qsTr("Subtitle")
        text: root.options.subtitle
        maximumLength: 500
        onTextEdited: root.options.subtitle = text
    }
    VTextField {
        objectName: "videoPrice"
        width: parent.width
        //: The price of the product that a short video shows
        label: qsTr("Price")
        text: root.options.price
        maximumLength: 60
        onTextEdited: root.options.price = text
    }
    VTextField {
        objectName: "videoCall"
        width: parent.width
        //: What a viewer is asked to do at the end of a short video
        label: qsTr("Call to action")
        //: An example of what a viewer is asked to do at the end of a short video
        placeholderText: qsTr("Shop now")
        text: root.options.callToAction
        maximumLength: 120
        onTextEdited: root.options.callToAction = text
    }
    VTextArea {
        objectName: "videoCaptions"
        width: parent.width
        fieldHeight: 4 * Theme.s5
        //: Words that are shown at the bottom of a short video as it goes on
        label: qsTr("Captions")
        //: Below the field of the captions. SubRip (.srt) is a file format for captions.
        note: qsTr("A line for each caption, or the text of an .srt file")
        text: root.options.captions
        onTextEdited: root.options.captions = text
    }
    CaptionPlaceBox {
        objectName: "videoCaptionPlace"
        width: parent.width
        visible: root.options.captions.trim() !== ""
        place: root.options.captionPlace
        onChosen: place => root.options.captionPlace = place
    }
    VComboBox {
        objectName: "videoCaptionLanguage"
        width: parent.width
        visible: root.options.captions.trim() !== "" && root.options.captionPlace === "track"
        //: The choice of the language that a track of captions is said to be in
        label: qsTr("Caption language")
        model: root.options.languageNames
        currentIndex: root.options.languages.indexOf(root.options.captionLanguage)
        onModelChanged: currentIndex = Qt.binding(() => root.options.languages.indexOf(root.options.captionLanguage))
        onActivated: index => root.options.captionLanguage = root.options.languages[index]
    }
}
