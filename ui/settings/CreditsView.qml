import QtQuick
import QtQuick.Templates as T
import VidGo.Controls
import VidGo.Settings

// The attributions, word for word as they came with the materials.
VDialog {
    id: dialog

    //: Title of the dialog that names whose work is in the examples, fonts and models.
    title: qsTr("Credits")
    //: Button that closes a dialog.
    rejectText: qsTr("Close")
    width: Math.min(820, parent ? parent.width - 2 * Theme.s6 : 820)
    height: parent ? parent.height - 2 * Theme.s6 : 600

    CreditsText {
        id: credits
        subject: subjects.currentValue
    }

    contentItem: Item {
        VSegmented {
            id: subjects
            //: What a screen reader calls the choice of which credits are shown.
            label: qsTr("Credits of")
            currentValue: "examples"
            model: [
                //: Which credits are shown: of the example pictures.
                { value: "examples", text: qsTr("Examples") },
                //: Which credits are shown: of the AI models.
                { value: "models", text: qsTr("Models") },
                //: Which credits are shown: of the typefaces.
                { value: "fonts", text: qsTr("Fonts") }
            ]
        }
        Flickable {
            id: flick
            anchors { fill: parent; topMargin: subjects.height + Theme.s4 }
            contentHeight: text.height
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            clip: true
            T.ScrollBar.vertical: VScrollBar {}
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.controlHeight)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.controlHeight))

            TextEdit {
                id: text
                width: flick.width - Theme.s4
                readOnly: true
                selectByMouse: true
                text: dialog.opened ? credits.text : ""
                textFormat: TextEdit.MarkdownText
                wrapMode: TextEdit.Wrap
                font: Theme.font(Theme.textSmall, Theme.normal)
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.onAccent
                onLinkActivated: link => Qt.openUrlExternally(link)
            }
        }
        VFocusRing {
            target: flick
            shown: flick.activeFocus
        }
    }
}
