import QtQuick
import VidGo.Controls

// One receipt: its number, date and total, and its PDF.
VCard {
    id: row

    required property string number
    required property string kindText
    required property string when
    required property string total
    property bool current: false
    property bool saving: false
    signal saveWanted

    implicitHeight: Math.max(words.height, save.height) + 2 * Theme.s3
    selected: current
    //: What a screen reader says of a receipt: %1 its kind, %2 its number, %3 a date, %4 an amount of money.
    label: qsTr("%1 %2, %3, %4").arg(kindText).arg(number).arg(when).arg(total)

    Column {
        id: words
        x: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        width: sum.x - x - Theme.s3
        spacing: 2

        VText {
            width: parent.width
            text: row.number
            weight: Theme.semiBold
        }
        VText {
            width: parent.width
            //: Below the number of a receipt: %1 says whether it is a receipt or a credit note, %2 is a date.
            text: qsTr("%1 · %2").arg(row.kindText).arg(row.when)
            size: Theme.textSmall
            muted: true
        }
    }
    VText {
        id: sum
        anchors { right: save.left; rightMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        text: row.total
        weight: Theme.bold
    }
    VButton {
        id: save
        objectName: "saveReceipt_" + row.number
        anchors { right: parent.right; rightMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        compact: true
        busy: row.saving
        iconName: "download"
        //: Button: saves the PDF of a receipt.
        text: qsTr("Save PDF")
        onClicked: row.saveWanted()
    }
}
