pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Orders

// The receipts and credit notes, the latest first.
FocusScope {
    id: root

    required property ServiceHub hub
    signal saved(string fileName, url file)
    signal failed(string text)

    function ask(number: string) {
        const dialog = saver.made() as SaveFileDialog
        dialog.key = number
        //: Kind of files in a file dialog.
        dialog.nameFilters = [qsTr("PDF (%1)").arg("*.pdf")]
        dialog.defaultSuffix = "pdf"
        dialog.currentFile = dialog.currentFolder + "/" + number + ".pdf"
        dialog.open()
    }

    ReceiptListModel {
        id: receipts
        hub: root.hub
        onSaved: (fileName, file) => root.saved(fileName, file)
        onFailed: text => root.failed(text)
    }
    VLazy {
        id: saver
        file: Qt.resolvedUrl("SaveFileDialog.qml")
    }
    Connections {
        target: saver.item as SaveFileDialog
        function onChosen(key: string, file: url) { receipts.save(key, file) }
    }
    OrdersSkeleton {
        width: parent.width
        visible: receipts.state === ReceiptListModel.Loading
        rowHeight: 64
    }
    VEmptyState {
        anchors.fill: parent
        visible: receipts.state === ReceiptListModel.Empty
        iconName: "copy"
        //: In the place of the list of receipts.
        title: qsTr("No receipts yet")
        //: In the place of the list of receipts.
        text: qsTr("You get one for each payment, and a credit note for money that went back.")
    }
    VErrorState {
        anchors.fill: parent
        visible: receipts.state === ReceiptListModel.Failed
        text: receipts.errorText
        onAction: receipts.reload()
    }
    ListView {
        anchors.fill: parent
        visible: receipts.state === ReceiptListModel.Content
        objectName: "receiptList"
        model: receipts
        spacing: Theme.s3
        clip: true
        bottomMargin: Theme.s6
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        //: What a screen reader calls the list of receipts.
        Accessible.name: qsTr("Receipts")
        T.ScrollBar.vertical: VScrollBar {}

        delegate: ReceiptRow {
            width: ListView.view.width
            current: ListView.isCurrentItem && ListView.view.activeFocus
            saving: receipts.saving === number
            onSaveWanted: root.ask(number)
        }
    }
}
