import QtQuick
import VidGo.Controls

// What is written on the large picture. The dark foot keeps it readable on whatever the picture shows.
Item {
    id: words

    required property string name
    required property string useCase
    // The honest sentence about the example.
    required property string label
    // This computer makes it.
    required property bool local
    signal openStyle
    signal openPlans

    // Too narrow for both beside each other: the button stands below the words.
    readonly property bool narrow: Math.max(title.implicitWidth, subtitle.implicitWidth) + button.width + Theme.s8
        > width - 2 * Theme.s5

    // With the strongest contrasts a plate lies behind the words alone: a foot that is quite black would hide the picture.
    readonly property bool plated: Theme.highContrast
    readonly property real rim: plated ? Theme.s2 : 0

    implicitHeight: column.height + (narrow ? button.height + Theme.s3 + rim : 0) + Theme.s5 + Theme.s8 + Theme.s6

    // Round at its foot only: its upper corners lie outside.
    Item {
        anchors.fill: parent
        visible: !words.plated
        clip: true

        Rectangle {
            readonly property real over: 2 * Theme.radiusLarge
            y: -over
            width: parent.width
            height: parent.height + over
            radius: Theme.radiusLarge
            gradient: Gradient {
                GradientStop { position: 0.15; color: "transparent" }
                GradientStop { position: 0.45; color: Theme.plate }
                GradientStop { position: 1; color: Theme.plate }
            }
        }
    }
    Rectangle {
        x: column.x - Theme.s3
        y: column.y - words.rim
        width: Math.max(title.contentWidth, subtitle.contentWidth, note.contentWidth) + 2 * Theme.s3
        height: column.height + 2 * words.rim
        visible: words.plated
        radius: Theme.radius
        color: Theme.plate
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    Column {
        id: column
        x: Theme.s5
        y: Theme.s8 + Theme.s6
        width: parent.width - 2 * x - (words.narrow ? 0 : button.width + Theme.s5)
        spacing: 2

        VHeading {
            id: title
            width: parent.width
            text: Theme.phrased(words.name)
            size: Theme.textHero
            wrapMode: Text.Wrap
            color: Theme.onPlate
        }
        VText {
            id: subtitle
            width: parent.width
            text: Theme.phrased(words.local
                //: Below the name of a style on the home page; %1 says what it is good for.
                ? qsTr("%1 · runs on this computer, costs nothing").arg(words.useCase)
                //: Below the name of a style on the home page that is made by an online service; %1 says what it is good for.
                : qsTr("%1 · made by an online service").arg(words.useCase))
            color: Theme.onPlate
            wrapMode: Text.Wrap
        }
        VText {
            id: note
            width: parent.width
            topPadding: 2
            text: Theme.phrased(words.label)
            size: Theme.textTiny
            color: Theme.onPlate
            opacity: Theme.highContrast ? 1 : 0.85
            wrapMode: Text.Wrap
        }
    }
    VButton {
        id: button
        x: words.narrow ? Theme.s5 : parent.width - width - Theme.s5
        y: parent.height - height - Theme.s5
        width: Math.min(implicitWidth, words.width - 2 * Theme.s5)
        objectName: "heroButton"
        kind: words.local ? VButton.Primary : VButton.Offer
        iconName: words.local ? "spark" : "lock"
        text: words.local
            //: Button on the large example of the home page; opens the style that is shown there.
            ? qsTr("Try it on your picture")
            //: Button on the large example of the home page; opens the list of plans.
            : qsTr("Unlock with a plan")
        onClicked: words.local ? words.openStyle() : words.openPlans()
    }
}
