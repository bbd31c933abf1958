pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Settings

// Whose examples are taken because the person trusts them, and how that ends. Nothing while there is nobody.
Column {
    id: list

    required property ExampleSyncModel newExamples
    property real controlWidth: 280
    // The keyboard was on the button of a row that goes; where it is to be then.
    property int held: -1
    signal focusLeft

    visible: signers.count > 0 || signers.state === SignerListModel.Failed
    spacing: Theme.s4

    // Somebody may have come or gone elsewhere, as by the command line.
    function reload() {
        signers.reload()
    }
    function stopOf(index: int): Item {
        return rows.itemAt(index)?.stop ?? null
    }

    SignerListModel {
        id: signers
        hub: list.newExamples.hub
        onModelAboutToBeReset: {
            for (let i = 0; i < rows.count; ++i)
                if (list.stopOf(i)?.activeFocus)
                    list.held = i
        }
        onModelReset: {
            if (list.held < 0 || signers.count > 0)
                return
            list.held = -1
            list.focusLeft()
        }
    }
    Connections {
        target: list.newExamples
        function onSignersChanged() { signers.reload() }
    }
    SettingsRow {
        controlWidth: 0
        //: Heading above those whose examples are taken because the person trusts them.
        title: qsTr("Signers you trust")
        //: Below “Signers you trust”.
        text: qsTr("What they sign is taken as examples, from your server and from files.")
    }
    Repeater {
        id: rows
        model: signers
        onItemAdded: index => {
            if (list.held < 0 || index !== Math.min(list.held, signers.count - 1))
                return
            list.held = -1
            list.stopOf(index).forceActiveFocus(Qt.TabFocusReason)
        }

        SettingsRow {
            id: row
            required property int index
            required property string name
            required property string key
            required property string keyLines
            required property string shortKey
            readonly property Item stop: button

            objectName: "signer" + index
            controlWidth: list.controlWidth
            title: name
            text: shortKey

            VButton {
                id: button
                objectName: "distrustSigner" + row.index
                width: parent.width
                //: Button beside somebody whose examples are taken: asks whether they are taken no longer.
                text: qsTr("Stop trusting…")
                Accessible.description: row.name
                onClicked: question.openFor(row.name, row.key, row.keyLines)
            }
        }
    }
    VErrorState {
        objectName: "signersProblem"
        width: parent.width
        visible: signers.state === SignerListModel.Failed
        text: signers.errorText
        onAction: signers.reload()
    }
    DistrustDialog {
        id: question
        onDistrusted: (key, name) => list.newExamples.distrust(key, name)
    }
}
