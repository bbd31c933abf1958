import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Account

// The account and its devices, and the dialogs that they open.
Item {
    id: section

    required property ServiceHub hub
    required property AccountInfo account
    required property AccountModel person
    property bool wide: false
    signal plansWanted

    implicitHeight: cards.height + (problem.visible ? problem.height + Theme.s3 : 0)

    Grid {
        id: cards
        width: parent.width
        columns: section.wide ? 2 : 1
        spacing: Theme.s5
        readonly property real cell: (width - (columns - 1) * spacing) / columns

        AccountCard {
            id: card
            width: cards.cell
            height: section.wide ? Math.max(implicitHeight, devices.implicitHeight) : implicitHeight
            account: section.account
            person: section.person
            onPlansWanted: section.plansWanted()
            onNameWanted: name.openFor(section.account.name)
            onPasswordWanted: password.open()
            onExportWanted: {
                file.active = true
                file.dialog.open()
            }
            onClosingWanted: closing.open()
        }
        DevicesCard {
            id: devices
            width: cards.cell
            height: section.wide ? Math.max(implicitHeight, card.implicitHeight) : implicitHeight
            hub: section.hub
            person: section.person
            onEverywhereWanted: everywhere.open()
        }
    }
    VText {
        id: problem
        objectName: "accountProblem"
        anchors { left: parent.left; right: parent.right; top: cards.bottom; topMargin: Theme.s3 }
        // What goes wrong in a dialog is said there.
        visible: section.person.problemField === "form" && !name.visible && !password.visible && !closing.visible
        text: Theme.phrased(section.person.problemText)
        color: Theme.bad
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Timer {
        interval: 1000
        repeat: true
        running: section.person.secondsToWait > 0
        onTriggered: section.person.tick()
    }
    NameDialog {
        id: name
        person: section.person
    }
    PasswordDialog {
        id: password
        person: section.person
    }
    ClosingDialog {
        id: closing
        person: section.person
    }
    VDialog {
        id: everywhere
        objectName: "everywhereDialog"
        //: Title of a question.
        title: qsTr("Sign out everywhere?")
        //: The question before every device is signed out.
        text: qsTr("Every device is signed out, this one too. Jobs that are under way go on.")
        //: Button: every device is signed out.
        acceptText: qsTr("Sign out everywhere")
        onAccepted: section.person.signOut(true)
    }
    Loader {
        id: file
        readonly property ExportFileDialog dialog: item as ExportFileDialog
        active: false
        source: "ExportFileDialog.qml"

        Connections {
            target: file.dialog
            function onAccepted() { section.person.exportTo(file.dialog.selectedFile) }
        }
    }
}
