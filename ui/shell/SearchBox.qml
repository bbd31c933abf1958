pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Shell

// Finds results and examples by words; the hits open below the field and are walked with the arrow keys.
FocusScope {
    id: box

    required property ServiceHub hub
    signal exampleWanted(string toolId, string materialId)
    signal resultWanted(string itemId)

    implicitHeight: field.implicitHeight

    function focusField() {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
    }

    function choose(hit: SearchRow) {
        if (!hit)
            return
        field.clear()
        popup.close()
        if (hit.kind === "result")
            box.resultWanted(hit.hitId)
        else
            box.exampleWanted(hit.toolId, hit.hitId)
    }

    SearchModel {
        id: hits
        hub: box.hub
    }
    Connections {
        target: hits
        function onStateChanged() { list.currentIndex = 0 }
    }
    Timer {
        id: pause
        interval: 150
        onTriggered: {
            hits.text = field.text
            popup.visible = field.text.trim() !== "" && field.activeFocus
        }
    }
    VSearchField {
        id: field
        objectName: "searchField"
        width: parent.width
        focus: true
        //: In the empty search field at the top of the window.
        placeholderText: qsTr("Search examples and your results")
        //: A key combination, as short as it can be.
        shortcutText: qsTr("Ctrl K")
        onTextChanged: pause.restart()
        onActiveFocusChanged: if (!activeFocus) popup.close()
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        onAccepted: if (popup.visible) box.choose(list.currentItem as SearchRow)
    }
    T.Popup {
        id: popup
        y: field.height + Theme.s1
        width: box.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, 480)
        padding: Theme.s1
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        background: VPopupFrame {}

        contentItem: Item {
            implicitHeight: hits.state === SearchModel.Content ? list.contentHeight : message.height + 2 * Theme.s4

            ListView {
                id: list
                objectName: "searchHits"
                anchors.fill: parent
                visible: hits.state === SearchModel.Content
                model: hits
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                T.ScrollBar.vertical: VScrollBar {}
                delegate: SearchRow {
                    width: list.width
                    onClicked: box.choose(this)
                    onHoveredChanged: if (hovered) list.currentIndex = index
                }
            }
            VText {
                id: message
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.s4
                visible: hits.state !== SearchModel.Content
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                muted: true
                text: hits.state === SearchModel.Failed ? hits.errorText
                    : hits.state === SearchModel.Loading
                    //: While the search looks for hits.
                    ? qsTr("Searching…")
                    //: The search found neither a result nor an example.
                    : qsTr("Nothing found")
            }
        }
    }
}
