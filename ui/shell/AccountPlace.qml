import QtQuick
import VidGo.Account
import VidGo.Bridge

// Holds the dialog for signing in and up.
Item {
    id: place

    required property ServiceHub hub
    // Called with the name of the person, which may be empty.
    required property var signedIn

    function openAt(step: string) { dialog.openAt(step) }

    AccountDialog {
        id: dialog
        hub: place.hub
        onSignedIn: name => place.signedIn(name)
    }
}
