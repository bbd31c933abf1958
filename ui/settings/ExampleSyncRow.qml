import QtQuick
import VidGo.Controls
import VidGo.Settings

// How far the examples here are behind those of the server, and what can be done about it.
SettingsRow {
    id: row

    required property ExampleSyncModel newExamples
    readonly property bool goesOn: [ExampleSyncModel.Looking, ExampleSyncModel.Fetching].includes(newExamples.stage)
    // The words on the button stay while it goes on.
    property int rested: ExampleSyncModel.Unasked

    objectName: "exampleSyncRow"
    title: newExamples.headline
    text: newExamples.detail

    // The keyboard comes here.
    function begin() {
        action.forceActiveFocus(Qt.TabFocusReason)
    }
    function rest() {
        if (!row.goesOn)
            row.rested = row.newExamples.stage
    }
    function act() {
        if (row.rested === ExampleSyncModel.Missing || row.rested === ExampleSyncModel.Metered)
            row.newExamples.fetch()
        else
            row.newExamples.look()
    }

    Component.onCompleted: rest()
    Connections {
        target: row.newExamples
        function onChanged() { row.rest() }
    }
    VProgressBar {
        objectName: "exampleProgress"
        width: parent.width
        visible: row.goesOn
        indeterminate: row.newExamples.stage === ExampleSyncModel.Looking
        value: row.newExamples.progress
        //: What a screen reader calls how far it is with fetching examples.
        label: qsTr("New examples")
    }
    VButton {
        id: action
        objectName: "fetchExamples"
        width: parent.width
        busy: row.goesOn
        text: row.rested === ExampleSyncModel.Missing
            //: Button: new examples of the server are fetched.
            ? qsTr("Get them now") : row.rested === ExampleSyncModel.Metered
            //: Button: new examples are fetched although the link is paid for by what goes through it.
            ? qsTr("Get them anyway")
            //: Button: the server is asked whether it has examples that are not here.
            : qsTr("Look for new examples")
        onClicked: row.act()
    }
    VButton {
        objectName: "stopExamples"
        width: parent.width
        visible: row.newExamples.stoppable
        //: Button: no more new examples are fetched for now; what came is kept.
        text: qsTr("Stop")
        onClicked: row.newExamples.stop()
        // It goes when there is nothing to stop any more; the keyboard stays in the row.
        onVisibleChanged: if (activeFocus && !row.newExamples.stoppable) action.forceActiveFocus(Qt.TabFocusReason)
    }
}
