import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// One of several pictures to choose from, with its name below.
T.AbstractButton {
    id: root

    property url picture
    property string detail: ""
    property bool chosen: false
    property bool locked: false
    // It is not known yet what is to choose.
    property bool waiting: false
    // In the place of a picture that is still being drawn: the name in the colours of what it names.
    property bool named: false
    property color ground: Theme.raised
    property color ink: Theme.muted
    property color accent: Theme.accent

    implicitWidth: 136
    implicitHeight: Math.round(width * 0.5625) + name.height + Theme.s1
    opacity: enabled || waiting ? 1 : Theme.disabledOpacity
    focusPolicy: Qt.StrongFocus
    hoverEnabled: enabled
    Accessible.ignored: waiting
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        Rectangle {
            id: plate
            width: parent.width
            height: parent.height - name.height - Theme.s1
            radius: Theme.radius
            color: root.ground

            Column {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.s3
                spacing: Theme.s1
                visible: String(root.picture) === "" && root.named

                VText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: Theme.phrased(root.text)
                    color: root.ink
                    size: Theme.textSmall
                    weight: Theme.semiBold
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Theme.s6
                    height: Theme.focusWidth
                    color: root.accent
                }
            }
            VSkeleton {
                anchors.fill: parent
                radius: plate.radius
                visible: root.waiting
            }
            VIcon {
                anchors.centerIn: parent
                visible: String(root.picture) === "" && !root.named && !root.waiting
                name: "image"
                size: Theme.icon
                color: Theme.muted
            }
            VPicture {
                anchors.fill: parent
                visible: String(root.picture) !== ""
                source: root.picture
            }
            VLabelPlate {
                anchors { right: parent.right; top: parent.top; margins: Theme.s1 }
                visible: root.locked
                iconName: "lock"
                //: On the tile of a style that needs an account or a key. Short.
                text: qsTr("Locked")
            }
            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: root.chosen || !root.hovered ? "transparent" : Theme.hover
                visible: root.chosen || root.hovered || Theme.highContrast
                border.width: root.chosen ? Theme.focusWidth : Theme.highContrast ? Theme.lineWidth : 0
                border.color: root.chosen ? Theme.accent : Theme.line
            }
            VFocusRing { target: plate; shown: root.visualFocus; targetRadius: plate.radius }
        }
        VText {
            id: name
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            text: Theme.phrased(root.text)
            size: Theme.textTiny
            weight: root.chosen ? Theme.semiBold : Theme.normal
            muted: !root.chosen
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
