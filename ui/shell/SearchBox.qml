pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Shell

// The command palette: finds pages, commands, settings, the person's results and examples by words. What is found opens
// below the field and is walked with the arrow keys.
FocusScope {
    id: box

    required property ActionRegistry actions
    readonly property alias opened: popup.visible
    property Item cameFrom: null
    // The line that was chosen last.
    property var taken: ({})
    signal exampleWanted(string toolId, string materialId)
    signal resultWanted(string itemId)

    implicitHeight: field.implicitHeight

    function open() {
        if (!field.activeFocus)
            box.cameFrom = box.Window.activeFocusItem
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
        popup.open()
    }

    function leave() {
        popup.close()
        field.clear()
        pause.stop()
        lines.text = ""
        box.cameFrom?.forceActiveFocus(Qt.PopupFocusReason)
    }

    function choose(index: int) {
        taken = lines.rowAt(index)
        const row = taken
        if (row.usable !== true)
            return
        const id = row.rowId
        box.leave()
        if (row.kind === "action")
            return box.trigger(id)
        return row.kind === "result" ? box.resultWanted(id) : box.exampleWanted(row.toolId, id)
    }

    function trigger(actionId: string) {
        if (actionId !== "command.search")
            lines.remember(actionId)
        box.actions.trigger(actionId)
    }

    PaletteModel {
        id: lines
        actions: box.actions
        onModelReset: list.first()
    }
    Timer {
        id: pause
        interval: 120
        onTriggered: lines.text = field.text
    }
    VSearchField {
        id: field
        objectName: "searchField"
        width: parent.width
        focus: true
        //: In the empty search field at the top of the window.
        placeholderText: qsTr("Search examples, results and commands")
        //: The same where the window is narrow. Short.
        shortPlaceholder: qsTr("Search everything")
        shortcutText: box.actions.overrides, box.actions.keysText("command.search")
        onTextChanged: pause.restart()
        onTextEdited: popup.open()
        onActiveFocusChanged: if (!activeFocus) popup.close()
        onPressed: popup.open()
        Keys.onDownPressed: if (popup.visible) list.next(); else popup.open()
        Keys.onUpPressed: list.previous()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp
            if (event.accepted)
                list.page(event.key === Qt.Key_PageDown ? 1 : -1)
        }
        Keys.onEscapePressed: box.leave()
        onAccepted: if (popup.visible) box.takeNow()
    }

    // Return may come before the pause is over.
    function takeNow() {
        pause.stop()
        lines.text = field.text
        if (lines.searchError !== "" && lines.count === 0)
            return lines.searchAgain()
        box.choose(Math.max(0, list.currentIndex))
    }

    T.Popup {
        id: popup
        y: field.height + Theme.s1
        // Wide enough for the names of all commands beside their keys.
        width: Math.max(box.width, Math.min(440, box.Window.width - box.mapToItem(null, 0, 0).x - Theme.s6))
        height: Math.min(list.implicitHeight + 2 * padding, box.Window.height - box.y - field.height - Theme.s8 * 2)
        padding: Theme.s1
        closePolicy: T.Popup.CloseOnPressOutsideParent
        background: VPopupFrame {}

        contentItem: PaletteList {
            id: list
            lines: lines
            onChosen: index => box.choose(index)
        }
    }
}
