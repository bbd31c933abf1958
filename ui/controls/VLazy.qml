import QtQuick

// Holds what is seldom wanted, for one a dialog. Its file is read when it is first asked for: a type that is named in
// QML is read with all that it names, even when none is ever made, and the window would wait for that.
Loader {
    id: lazy

    // The file, and the values that what is in it begins with.
    required property url file
    property var given: ({})

    function made(): QtObject {
        active = true
        return item
    }

    active: false
    Component.onCompleted: setSource(file, given)
}
