import QtQuick
import VidGo.Controls
import VidGo.Settings

// The examples that the server publishes: when they come, and how far that is.
SettingsGroup {
    id: group

    required property SettingsModel settings
    required property ExampleSyncModel newExamples
    // The choices are long in some languages.
    readonly property real controlWidth: 320

    visible: newExamples.offered
    onVisibleChanged: if (visible) trusted.reload()
    //: Heading above the settings for examples that the server publishes after the studio was installed.
    title: qsTr("New examples")

    SettingsRow {
        controlWidth: group.controlWidth
        //: Name of a setting: when new examples are fetched from the server.
        title: qsTr("When they come")
        //: Explains the setting “When they come”.
        text: qsTr("Your server publishes examples for the gallery. Only what is missing here is fetched, and everything is signed, so that nobody changes it on its way.")

        VComboBox {
            objectName: "newExamplesBox"
            width: parent.width
            textRole: "text"
            valueRole: "value"
            model: [
                //: When new examples are fetched. A metered link is paid for by what goes through it, such as that of a telephone.
                { value: "unmetered", text: qsTr("Not over a metered link") },
                //: When new examples are fetched.
                { value: "always", text: qsTr("Over any link") },
                //: When new examples are fetched.
                { value: "asked", text: qsTr("Only when I ask") }
            ]
            currentIndex: model.findIndex(entry => entry.value === group.settings.newExamples)
            //: What a screen reader calls the choice of when new examples are fetched.
            Accessible.name: qsTr("When new examples come")
            onActivated: group.settings.newExamples = currentValue
        }
    }
    ExampleSyncRow {
        id: sync
        controlWidth: group.controlWidth
        newExamples: group.newExamples
    }
    SettingsRow {
        objectName: "signerRow"
        controlWidth: group.controlWidth
        visible: group.newExamples.signerKey !== ""
        //: Name of a line of the settings: whose new examples wait until the person trusts them.
        title: qsTr("Who signed them")
        //: Beside the key of somebody who signed new examples and is not known here.
        text: qsTr("This studio does not know the key. Nothing of theirs comes here until you trust them.")

        KeyText {
            objectName: "signerKey"
            width: parent.width
            text: group.newExamples.signerKey
        }
        VButton {
            objectName: "trustSigner"
            width: parent.width
            //: Button: asks whether the examples of somebody whose key is shown are taken from now on.
            text: qsTr("Trust this signer…")
            onClicked: trust.openFor(group.newExamples.signerKey)
        }
    }
    TrustedSigners {
        id: trusted
        width: parent.width
        controlWidth: group.controlWidth
        newExamples: group.newExamples
        onFocusLeft: sync.begin()
    }
    VText {
        objectName: "newExamplesProblem"
        width: parent.width
        visible: text !== ""
        text: Theme.phrased(group.newExamples.errorText)
        color: Theme.bad
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    TrustDialog {
        id: trust
        onAccepted: group.newExamples.trust(name)
    }
}
