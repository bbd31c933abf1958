import QtQuick
import VidGo.Bridge
import VidGo.Controls

// How the studio is used.
SettingsGroup {
    id: group

    required property SessionState session

    //: Heading above the ways of using the studio.
    title: qsTr("How the studio is used")

    SettingsRow {
        //: Name of a setting: visitor or own computer.
        title: qsTr("Mode of use")
        text: group.session.visitor
            //: What the mode Visitor means.
            ? qsTr("Visitor: examples can't be saved, and your own results leave with a watermark and at most 1280 × 720 pixels.")
            //: What the mode Own computer means.
            : qsTr("Own computer: what this computer makes has full size, no watermark and no cost.")

        VSegmented {
            objectName: "modeChoice"
            width: parent.width
            //: What a screen reader calls the choice between the ways of using the studio.
            label: qsTr("Mode of use")
            currentValue: group.session.mode
            model: [
                //: A way of using the studio: looking around without an account.
                { value: "visitor", text: qsTr("Visitor") },
                //: A way of using the studio: everything that this computer can do, without limits.
                { value: "own_computer", text: qsTr("Own computer") }
            ]
            onActivated: value => group.session.enter(value)
        }
    }
    VText {
        width: parent.width
        visible: text !== ""
        text: Theme.phrased(group.session.errorText)
        color: Theme.bad
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
