import QtQuick
import VidGo.Controls
import VidGo.Tools

// Corrections: what to paint with, and taking back.
VCard {
    id: root

    required property StrokeBoard strokes
    required property StrokeBrush brush

    implicitHeight: column.height + 2 * Theme.s4

    function take(kind: int) {
        root.brush.active = !root.brush.active || root.brush.kind !== kind
        root.brush.kind = kind
    }

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            width: parent.width
            size: Theme.textBody
            //: Heading of the panel in which the person paints over the picture what is to stay and what is to go
            text: Theme.phrased(qsTr("Correct with strokes"))
            wrapMode: Text.Wrap
        }
        Row {
            width: parent.width
            spacing: Theme.s2

            BrushButton {
                objectName: "strokeKeepButton"
                width: (parent.width - parent.spacing) / 2
                iconName: "brush"
                //: A brush: what is painted with it stays in the picture. Short.
                text: qsTr("Keep")
                ink: Theme.good
                checked: root.brush.active && root.brush.kind === StrokeBoard.Keep
                onClicked: root.take(StrokeBoard.Keep)
            }
            BrushButton {
                objectName: "strokeEraseButton"
                width: (parent.width - parent.spacing) / 2
                iconName: "eraser"
                //: A brush: what is painted with it is cut away. Short.
                text: qsTr("Erase")
                ink: Theme.bad
                checked: root.brush.active && root.brush.kind === StrokeBoard.Erase
                onClicked: root.take(StrokeBoard.Erase)
            }
        }
        VSlider {
            width: parent.width
            visible: root.brush.active
            //: The size of the brush
            label: qsTr("Brush")
            from: root.brush.smallest
            to: root.brush.largest
            value: root.brush.radius
            //: A share, with its unit
            valueText: qsTr("%1%").arg((200 * root.brush.radius).toFixed(1))
            onMoved: root.brush.radius = value
        }
        Row {
            visible: root.strokes.canUndo || root.strokes.canRedo
            spacing: Theme.s1

            VIconButton {
                objectName: "strokeUndoButton"
                iconName: "undo"
                //: Takes the last stroke back
                label: qsTr("Undo the stroke")
                enabled: root.strokes.canUndo
                onClicked: root.strokes.undo()
            }
            VIconButton {
                objectName: "strokeRedoButton"
                iconName: "redo"
                //: Brings the stroke back
                label: qsTr("Redo the stroke")
                enabled: root.strokes.canRedo
                onClicked: root.strokes.redo()
            }
            VIconButton {
                objectName: "strokeClearButton"
                iconName: "trash"
                //: Takes all strokes away; this can be undone
                label: qsTr("Take all strokes away")
                enabled: root.strokes.count > 0
                onClicked: root.strokes.clear()
            }
        }
        VText {
            width: parent.width
            visible: root.brush.active
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
            text: Theme.phrased(root.strokes.full
                //: Below the brushes: there are too many strokes
                ? qsTr("No more strokes fit into one run. Take some back first.") : root.strokes.count > 0
                //: Below the brushes: there are strokes that were not used yet
                ? qsTr("Run again to apply the strokes.")
                //: Below the brushes: what to do with them
                : qsTr("Paint over what is wrong. A line is enough, edges are found by themselves."))
        }
    }
}
