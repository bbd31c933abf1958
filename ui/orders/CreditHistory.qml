pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Orders

// What happened to the credits, the latest first, and all of it as a file.
FocusScope {
    id: root

    required property ServiceHub hub
    // A job without a result; what one made.
    signal jobsWanted
    signal resultWanted(string itemId)
    signal said(string text)
    signal saved(string fileName, url file)
    signal failed(string text)

    function ask() {
        const dialog = saver.made() as SaveFileDialog
        //: Kind of files in a file dialog: a table that a spreadsheet opens.
        dialog.nameFilters = [qsTr("CSV table (%1)").arg("*.csv")]
        dialog.defaultSuffix = "csv"
        dialog.currentFile = dialog.currentFolder + "/vidgo-credits.csv"
        dialog.open()
    }

    CreditHistoryModel {
        id: history
        hub: root.hub
        onSaved: (fileName, file) => root.saved(fileName, file)
        onFailed: text => root.failed(text)
        onResultFound: itemId => root.resultWanted(itemId)
        onJobFound: root.jobsWanted()
        onJobElsewhere: text => root.said(text)
    }
    VLazy {
        id: saver
        file: Qt.resolvedUrl("SaveFileDialog.qml")
    }
    Connections {
        target: saver.item as SaveFileDialog
        function onChosen(key: string, file: url) { history.saveCsv(file) }
    }
    OrdersSkeleton {
        width: parent.width
        visible: history.state === CreditHistoryModel.Loading
        rowHeight: 48
    }
    VEmptyState {
        anchors.fill: parent
        visible: history.state === CreditHistoryModel.Empty
        iconName: "spark"
        //: In the place of the history of credits.
        title: qsTr("No credits yet")
        //: In the place of the history of credits.
        text: qsTr("Every credit that comes or goes has a line here, with the job that it was for.")
    }
    VErrorState {
        anchors.fill: parent
        visible: history.state === CreditHistoryModel.Failed
        text: history.errorText
        onAction: history.reload()
    }
    Item {
        id: head
        width: parent.width
        height: csv.height + Theme.s3
        visible: history.state === CreditHistoryModel.Content

        VText {
            anchors.verticalCenter: csv.verticalCenter
            width: parent.width - csv.width - Theme.s3
            //: Above the history of credits.
            text: Theme.phrased(qsTr("A line with a job opens it."))
            size: Theme.textSmall
            muted: true
            wrapMode: Text.Wrap
        }
        VButton {
            id: csv
            objectName: "saveCsv"
            anchors.right: parent.right
            compact: true
            busy: history.saving
            iconName: "download"
            //: Button: saves the history of credits as a table that a spreadsheet opens.
            text: qsTr("Save as CSV")
            onClicked: root.ask()
        }
    }
    ListView {
        anchors { fill: parent; topMargin: head.height }
        visible: history.state === CreditHistoryModel.Content
        objectName: "creditList"
        model: history
        clip: true
        bottomMargin: Theme.s6
        onAtYEndChanged: if (atYEnd) history.loadMore()
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        //: What a screen reader calls the history of credits.
        Accessible.name: qsTr("Credit history")
        Keys.onReturnPressed: (currentItem as CreditRow)?.open()
        Keys.onEnterPressed: (currentItem as CreditRow)?.open()
        T.ScrollBar.vertical: VScrollBar {}

        delegate: CreditRow {
            width: ListView.view.width
            current: ListView.isCurrentItem && ListView.view.activeFocus
            onJobWanted: history.openJob(jobId)
        }
    }
    LoadingMore { loading: history.loadingMore }
}
