import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// One way of using the studio, and what it means.
T.Button {
    id: card

    property string title: ""
    property string explanation: ""
    property string iconName: ""
    property bool chosen: false
    // It does not exclude the others.
    property bool extra: false

    implicitHeight: words.height + 2 * Theme.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: extra ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: title
    Accessible.description: explanation
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: Item {
        VIcon {
            id: sign
            x: Theme.s4
            y: Theme.s4
            name: card.chosen ? "check" : card.iconName
            size: Theme.icon
            color: card.chosen ? Theme.accentText : Theme.muted
        }
        Column {
            id: words
            x: sign.x + sign.width + Theme.s3
            y: Theme.s4
            width: parent.width - x - Theme.s4
            spacing: Theme.s1

            VText {
                width: parent.width
                text: Theme.phrased(card.title)
                weight: Theme.semiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            VText {
                width: parent.width
                text: Theme.phrased(card.explanation)
                size: Theme.textSmall
                muted: true
                wrapMode: Text.Wrap
                lineHeight: 1.2
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: card.chosen ? Theme.selected : Theme.raised
        border.width: card.chosen ? Theme.focusWidth : Theme.lineWidth
        border.color: card.chosen ? Theme.accent : card.hovered ? Theme.muted : Theme.line

        VFocusRing { target: parent; shown: card.visualFocus }
    }
}
