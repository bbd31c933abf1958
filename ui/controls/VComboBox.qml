import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// Label on the left, choice on the right, in one row.
T.ComboBox {
    id: root

    property string label: ""

    implicitWidth: Math.max(180, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.s3
    rightPadding: Theme.s3 + Theme.iconSmall + Theme.s2
    font: Theme.font(Theme.textBody, Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: label !== "" ? label : displayText
    Accessible.description: label !== "" ? displayText : ""
    // On release, because the release of Return closes an open list.
    Keys.onReleased: event => {
        const opens = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !root.popup.visible
        event.accepted = opens
        if (opens)
            root.popup.open()
    }

    delegate: VComboEntry {}

    contentItem: VComboRow {
        label: root.label
        text: root.displayText
    }

    indicator: VIcon {
        x: root.width - width - Theme.s3
        y: (root.height - height) / 2
        name: "chevron-down"
        size: Theme.iconSmall
        color: Theme.muted
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.lineWidth
        border.color: root.hovered || root.popup.visible ? Theme.muted : Theme.line
        VFocusRing { target: parent; shown: root.visualFocus && !root.popup.visible }
    }

    popup: T.Popup {
        y: root.height + Theme.s1
        width: root.width
        implicitHeight: Math.min(implicitContentHeight + 2 * padding, Theme.controlHeight * 8)
        padding: Theme.s1
        margins: Theme.s2

        contentItem: VComboList { box: root }
        background: VPopupFrame {}
    }
}
