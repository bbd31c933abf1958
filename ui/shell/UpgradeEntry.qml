import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// The quiet way to the plans, at the foot of the sidebar.
T.Button {
    id: root

    property bool folded: false

    objectName: "upgradeButton"
    implicitHeight: Theme.controlHeight
    //: Button at the foot of the sidebar: leads to the page with the plans. Keep it short.
    text: qsTr("Upgrade now")
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.s2

            VIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "star"
                size: Theme.icon
                color: Theme.offerText
            }
            VText {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.folded
                width: Math.min(implicitWidth, root.width - Theme.icon - 3 * Theme.s3)
                text: root.text
                weight: Theme.semiBold
                color: Theme.offerText
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: Theme.lineWidth
        border.color: Theme.highContrast ? Theme.line : Theme.offer

        VFocusRing { target: parent; shown: root.visualFocus }
    }
    VTooltip {
        x: root.width + Theme.s3
        y: (root.height - implicitHeight) / 2
        text: root.text
        shown: root.folded && (root.hovered || root.visualFocus)
    }
}
