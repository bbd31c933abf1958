import QtQuick
import VidGo.Controls

// What is written on the large picture. Plates keep it readable on whatever the picture shows.
Item {
    id: headline

    signal openTool

    implicitHeight: Math.max(words.height, button.height)

    Rectangle {
        id: words
        anchors { left: parent.left; bottom: parent.bottom }
        width: Math.min(Math.max(title.implicitWidth, subtitle.implicitWidth) + 2 * Theme.s4,
                        headline.width - button.width - Theme.s4)
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
                color: Theme.onPlate
            }
            VText {
                id: subtitle
                width: parent.width
                //: Below “See it before you make it”.
                text: qsTr("Real examples, here on your computer")
                color: Theme.onPlate
            }
        }
    }

    VButton {
        id: button
        anchors { right: parent.right; bottom: parent.bottom }
        objectName: "heroButton"
        kind: VButton.Primary
        iconName: "cutout"
        //: Button on the large picture of the home page; opens background removal.
        text: qsTr("Cut out my own picture")
        onClicked: headline.openTool()
    }
}
