import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Account

// The fields of a form, what is wrong with all of them, and the two buttons at the foot, which stay in sight.
FocusScope {
    id: step

    required property AccountForm form
    // What was done before, and what is to be known now.
    property string notice: ""
    // What stands in the field for the address, where there is one: the next step begins with it.
    property string typedAddress: ""
    property string acceptText: ""
    property string acceptName: ""
    property int acceptKind: VButton.Primary
    property bool acceptEnabled: true
    // Other ways on, below the fields.
    property alias links: links.data
    default property alias fields: fields.data
    signal accepted
    signal cancelled
    // Another way on: "sign_in", "register", "code", "reset" or "link".
    signal stepWanted(string step)

    focus: true
    implicitHeight: column.height + Theme.s5 + foot.height

    // The keyboard goes to the first field that is still empty.
    function begin() {}
    function submit() {
        if (acceptEnabled && !form.busy && form.secondsToWait === 0)
            accepted()
    }

    Flickable {
        id: scroll
        readonly property Item focused: step.activeFocus ? step.Window.activeFocusItem : null
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: Theme.s5 }
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive
        T.ScrollBar.vertical: VScrollBar {
            parent: step
            x: step.width + (Theme.s6 - width) / 2
            height: scroll.height
        }
        onFocusedChanged: if (focused) reveal(focused.mapToItem(column, 0, 0).y, focused.height)

        function reveal(top: real, height: real) {
            if (top < 0 || top > column.height)
                return
            // The label above it, too.
            const wanted = Math.max(0, top - Theme.s6)
            if (wanted < contentY)
                contentY = wanted
            else if (top + height > contentY + scroll.height)
                contentY = Math.min(Math.max(0, contentHeight - scroll.height), top + height - scroll.height + Theme.s2)
        }

        Column {
            id: column
            width: parent.width
            spacing: Theme.s4

            VText {
                width: parent.width
                visible: text !== ""
                text: Theme.phrased(step.notice)
                color: Theme.good
                weight: Theme.semiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            Column {
                id: fields
                width: parent.width
                spacing: Theme.s4
            }
            Row {
                width: parent.width
                visible: step.form.problemField === "form"
                spacing: Theme.s2

                VIcon {
                    name: "error"
                    size: Theme.icon
                    color: Theme.bad
                }
                VText {
                    objectName: "formProblem"
                    width: parent.width - x
                    text: Theme.phrased(step.form.problemText)
                    color: Theme.bad
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                }
            }
            Flow {
                id: links
                width: parent.width
                visible: children.length > 0
                spacing: Theme.s1
            }
        }
    }
    VScrollEdge {
        anchors { left: scroll.left; right: scroll.right; bottom: scroll.bottom }
        flickable: scroll
    }
    Row {
        id: foot
        anchors { right: parent.right; bottom: parent.bottom }
        spacing: Theme.s2

        VButton {
            objectName: "accountCancel"
            //: Button that closes a dialog and changes nothing
            text: qsTr("Cancel")
            onClicked: step.cancelled()
        }
        VButton {
            objectName: step.acceptName
            kind: step.acceptKind
            enabled: step.acceptEnabled && step.form.secondsToWait === 0
            busy: step.form.busy
            text: step.acceptText
            onClicked: step.submit()
        }
    }
}
