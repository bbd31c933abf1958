pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// How an example was made and whose work is in it, in the words of its pack.
T.Popup {
    id: root

    property string title: ""
    property string label: ""
    property var credits: []
    property real mostHeight: 400

    padding: Theme.s4
    focus: true
    height: Math.min(lines.height + 2 * padding, mostHeight)
    background: VPopupFrame {}
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionShort } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionShort } }

    contentItem: VScrollView {
        id: view
        contentHeight: lines.height
        clip: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Column {
            id: lines
            width: view.availableWidth
            spacing: Theme.s2

            VHeading {
                width: parent.width
                size: Theme.textBody
                text: Theme.phrased(root.title)
                wrapMode: Text.Wrap
            }
            VText {
                width: parent.width
                text: Theme.phrased(root.label)
                wrapMode: Text.Wrap
            }
            Repeater {
                objectName: "credits"
                model: root.credits
                VText {
                    required property string modelData
                    width: lines.width
                    size: Theme.textSmall
                    muted: true
                    text: modelData
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
}
