import QtQuick
import QtQuick.Templates as T

// Label on the left, choice on the right, in one row.
T.ComboBox {
    id: root

    property string label: ""

    implicitWidth: Math.max(180, labelText.implicitWidth + widest + leftPadding + rightPadding + Theme.s4)
    implicitHeight: Theme.controlHeight
    readonly property real widest: valueText.implicitWidth
    leftPadding: Theme.s3
    rightPadding: Theme.s3 + Theme.iconSmall + Theme.s2
    font: Theme.font(Theme.textBody, Theme.normal)
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: enabled
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: label !== "" ? label : displayText
    Accessible.description: label !== "" ? displayText : ""
    Keys.onReturnPressed: root.popup.open()
    Keys.onEnterPressed: root.popup.open()

    delegate: VMenuItem {
        required property var model
        required property int index
        width: ListView.view ? ListView.view.width : implicitWidth
        text: root.textRole !== "" ? (model[root.textRole] ?? model.modelData?.[root.textRole] ?? "") : model.modelData
        current: root.currentIndex === index
        highlighted: root.highlightedIndex === index
    }

    contentItem: Item {
        VText {
            id: labelText
            anchors.verticalCenter: parent.verticalCenter
            visible: root.label !== ""
            width: Math.min(implicitWidth, parent.width - Theme.s8)
            text: root.label
            font: root.font
            Accessible.ignored: true
        }
        VText {
            id: valueText
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: root.label !== "" ? Math.min(implicitWidth, parent.width - labelText.width - Theme.s2) : parent.width
            text: root.displayText
            font: root.font
            muted: root.label !== ""
            Accessible.ignored: true
        }
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
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 320)
        padding: Theme.s1
        margins: Theme.s2

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: VScrollBar {}
        }
        background: VPopupFrame {}
    }
}
