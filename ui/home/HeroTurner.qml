pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// Arrows and dots that turn the carousel.
Rectangle {
    id: turner

    required property int length
    required property int current
    signal turned(int by)

    // An even number of the screen's pixels at every scale in steps of a quarter: the ends of others are crooked.
    readonly property int dot: Theme.s2

    implicitWidth: row.width + 2 * Theme.s1
    implicitHeight: Theme.controlHeightSmall
    radius: height / 2
    color: Theme.plate
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s1

        VIconButton {
            objectName: "heroBack"
            implicitHeight: Theme.controlHeightSmall
            bare: true
            iconName: "arrow-left"
            iconSize: Theme.iconSmall
            //: Turns the row of styles on the home page back by one.
            label: qsTr("Style before")
            shortcutText: "Page ↑"
            onClicked: turner.turned(-1)
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s1
            Accessible.role: Accessible.Indicator
            //: Screen reader text on the dots below the large example: which of the styles is shown.
            Accessible.name: qsTr("Style %1 of %2").arg(turner.current + 1).arg(turner.length)

            Repeater {
                model: turner.length

                Rectangle {
                    id: mark
                    required property int index
                    readonly property bool chosen: index === turner.current
                    width: chosen ? 2 * turner.dot : turner.dot
                    height: turner.dot
                    radius: height / 2
                    color: Theme.onPlate
                    opacity: chosen ? 1 : 0.5
                    Behavior on width { NumberAnimation { duration: Theme.motionLong; easing.type: Easing.OutCubic } }

                    TapHandler {
                        margin: Theme.s1
                        onTapped: turner.turned(mark.index - turner.current)
                    }
                }
            }
        }
        VIconButton {
            objectName: "heroForth"
            implicitHeight: Theme.controlHeightSmall
            bare: true
            iconName: "arrow-right"
            iconSize: Theme.iconSmall
            //: Turns the row of styles on the home page on by one.
            label: qsTr("Next style")
            shortcutText: "Page ↓"
            onClicked: turner.turned(1)
        }
    }
}
