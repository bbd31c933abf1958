import QtQuick
import QtQuick.Templates as T

// Asks for one decision. `text` is the question; anything else goes inside as children. Return in the dialog accepts,
// Escape rejects, and the focus comes back to where it was. One with a dangerous answer begins on the harmless one, so
// that a hasty Return destroys nothing.
T.Dialog {
    id: root

    property string text: ""
    property string acceptText: ""
    //: Button that closes a dialog and changes nothing
    property string rejectText: qsTr("Cancel")
    property int acceptKind: VButton.Primary
    property bool acceptEnabled: true

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Math.max(360, implicitContentWidth + leftPadding + rightPadding, implicitFooterWidth), 560,
                    parent ? parent.width - 2 * Theme.s6 : 560)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + implicitFooterHeight + topPadding + bottomPadding
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.s6 : implicitHeight)
    modal: true
    focus: true
    leftPadding: Theme.s6
    rightPadding: Theme.s6
    topPadding: Theme.s3
    bottomPadding: Theme.s4

    header: Item {
        implicitHeight: heads.implicitHeight + Theme.s5
        implicitWidth: 360

        Column {
            id: heads
            x: Theme.s6
            y: Theme.s5
            width: parent.width - 2 * Theme.s6
            spacing: Theme.s2

            VHeading {
                width: parent.width
                text: Theme.phrased(root.title)
                wrapMode: Text.Wrap
            }
            VText {
                width: parent.width
                visible: text !== ""
                text: Theme.phrased(root.text)
                muted: true
                wrapMode: Text.Wrap
                lineHeight: 1.25
            }
        }
    }

    footer: Item {
        implicitHeight: actions.implicitHeight + Theme.s5
        implicitWidth: actions.needed + 2 * Theme.s6
        // By the texts: in a dialog that is not open yet, nothing is visible.
        visible: root.acceptText !== "" || root.rejectText !== ""

        // Beside each other, or below each other where that is too narrow for the words.
        Grid {
            id: actions
            readonly property real needed: (reject.text !== "" ? reject.implicitWidth : 0) + (accept.text !== "" ? accept.implicitWidth : 0)
                + (reject.text !== "" && accept.text !== "" ? spacing : 0)
            readonly property real room: root.width - 2 * Theme.s6
            readonly property bool stacked: needed > room
            anchors { right: parent.right; rightMargin: Theme.s6 }
            columns: stacked ? 1 : 2
            spacing: Theme.s2

            VButton {
                id: reject
                width: actions.stacked ? actions.room : implicitWidth
                visible: text !== ""
                text: root.rejectText
                onClicked: root.reject()
            }
            VButton {
                id: accept
                width: actions.stacked ? actions.room : implicitWidth
                visible: text !== ""
                text: root.acceptText
                kind: root.acceptKind
                enabled: root.acceptEnabled
                onClicked: root.accept()
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionShort }
        NumberAnimation { property: "scale"; from: 0.97; to: 1; duration: Theme.motionShort; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionShort }
    }
    // Where the focus was, and whether it was to be seen. Qt itself returns it in an ApplicationWindow only.
    property Item cameFrom: null
    property int cameBy: Qt.PopupFocusReason
    onAboutToShow: {
        cameFrom = parent.Window.activeFocusItem
        cameBy = (cameFrom as T.Control)?.visualFocus ? Qt.TabFocusReason : Qt.PopupFocusReason
    }
    onClosed: if (cameFrom) cameFrom.forceActiveFocus(cameBy)
    readonly property bool beginsOnAccept: acceptText !== "" && acceptEnabled && acceptKind !== VButton.Danger
    onOpened: {
        if (!focusInside())
            (beginsOnAccept ? accept : reject).forceActiveFocus(Qt.TabFocusReason)
        // What had the focus when the dialog was closed last has it again without a reason; it is to be seen all the same.
        const first = contentItem.Window.activeFocusItem as T.Control
        if (first)
            first.focusReason = Qt.TabFocusReason
    }

    // True when something in the content has asked for the focus itself.
    function focusInside(): bool {
        const item = contentItem.Window.activeFocusItem
        for (let at = item; at; at = at.parent) {
            if (at === contentItem)
                return item !== contentItem
        }
        return false
    }
}
