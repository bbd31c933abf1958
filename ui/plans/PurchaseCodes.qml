pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Plans

// The promotion codes of an order: what each takes off, or why it is refused, before anything is ordered.
Column {
    id: codes

    required property PurchaseModel purchase

    spacing: Theme.s2

    function use() {
        codes.purchase.addCode(field.text)
        field.clear()
    }

    Repeater {
        model: codes.purchase.codes

        Item {
            id: line
            required property var modelData
            width: codes.width
            implicitHeight: Math.max(remove.height, words.height)

            VIcon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: line.modelData.refused ? "error" : "check"
                size: Theme.iconSmall
                color: line.modelData.refused ? Theme.bad : Theme.good
            }
            VText {
                id: words
                x: sign.width + Theme.s2
                anchors.verticalCenter: parent.verticalCenter
                width: remove.x - x - Theme.s2
                text: Theme.phrased(line.modelData.refused ? line.modelData.text
                    //: What a promotion code does: %1 is the code, %2 says “NT$20 off” or “20 credits on top”.
                    : qsTr("%1: %2").arg(line.modelData.code).arg(line.modelData.text))
                color: line.modelData.refused ? Theme.bad : Theme.text
                size: Theme.textSmall
                wrapMode: Text.Wrap
            }
            VIconButton {
                id: remove
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                enabled: !codes.purchase.codesKept
                iconName: "close"
                iconSize: Theme.iconSmall
                //: Button: takes a promotion code away; %1 is the code.
                label: qsTr("Remove the code %1").arg(line.modelData.code)
                onClicked: codes.purchase.removeCode(line.modelData.code)
            }
        }
    }
    Item {
        width: parent.width
        height: field.height

        VTextField {
            id: field
            objectName: "codeField"
            width: parent.width - apply.width - Theme.s2
            enabled: !codes.purchase.codesKept && codes.purchase.total !== ""
            maximumLength: 64
            inputMethodHints: Qt.ImhNoPredictiveText
            //: Field for a code such as SPRING20 that makes an order cheaper; may stay empty.
            label: qsTr("Promotion code")
            onAccepted: codes.use()
        }
        VButton {
            id: apply
            objectName: "codeApply"
            anchors.right: parent.right
            y: field.input.y
            enabled: field.enabled && field.text.trim() !== ""
            busy: codes.purchase.busy && field.enabled
            //: Button: tries the promotion code that was typed.
            text: qsTr("Apply")
            onClicked: codes.use()
        }
    }
}
