import QtQuick
import QtQuick.Controls.Basic
import VidGo.Controls

// Shown instead of the studio when its data cannot be opened.
ApplicationWindow {
    id: window

    required property string reason
    required property string languageCode

    objectName: "startupFailure"
    visible: true
    width: 640
    height: 360
    color: Theme.background
    //: Title of the window that is shown when the studio cannot start.
    title: qsTr("VidGo Studio can't start")

    Binding {
        target: Theme
        property: "language"
        value: window.languageCode
    }
    VErrorState {
        anchors.fill: parent
        anchors.margins: Theme.s6
        text: window.reason
        //: Button: ends the program.
        actionText: qsTr("Quit")
        onAction: Qt.quit()
    }
}
