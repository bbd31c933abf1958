import QtQuick
import VidGo.Controls

// What is written on the large picture. Plates keep it readable on whatever the picture shows.
Item {
    id: headline

    signal openTool

    // Too narrow for both beside each other: the button stands below the words.
    readonly property bool narrow: title.implicitWidth + 2 * Theme.s4 + button.width + Theme.s4 > width

    implicitHeight: narrow ? words.height + Theme.s2 + button.height : Math.max(words.height, button.height)

    Rectangle {
        id: words
        y: headline.narrow ? 0 : parent.height - height
        width: Math.min(Math.max(title.implicitWidth, subtitle.implicitWidth) + 2 * Theme.s4, headline.width)
        height: text.height + 2 * Theme.s3
        radius: Theme.radius
        color: Theme.plate

        Column {
            id: text
            x: Theme.s4
            y: Theme.s3
            width: parent.width - 2 * Theme.s4
            spacing: Theme.s1

            VHeading {
                id: title
                width: parent.width
                //: Large words on the large example of the home page.
                text: qsTr("See it before you make it")
                size: Theme.textHero
                wrapMode: Text.Wrap
                color: Theme.onPlate
            }
            VText {
                id: subtitle
                width: parent.width
                //: Below “See it before you make it”.
                text: qsTr("Real examples, here on your computer")
                color: Theme.onPlate
                wrapMode: Text.Wrap
            }
        }
    }

    VButton {
        id: button
        x: headline.narrow ? 0 : parent.width - width
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, headline.width)
        objectName: "heroButton"
        kind: VButton.Primary
        iconName: "cutout"
        //: Button on the large picture of the home page; opens background removal.
        text: qsTr("Cut out my own picture")
        onClicked: headline.openTool()
    }
}
