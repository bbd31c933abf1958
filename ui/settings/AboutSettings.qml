import QtQuick
import VidGo.Controls

// Which version this is, and whose work is in it.
SettingsGroup {
    id: group

    signal creditsWanted

    //: Heading above version and credits.
    title: qsTr("About")

    SettingsRow {
        //: Name of the product.
        title: qsTr("VidGo Studio")
        text: Qt.application.version === "" ? ""
            //: %1 is a version number.
            : qsTr("Version %1").arg(Qt.application.version)

        VButton {
            objectName: "creditsButton"
            width: parent.width
            //: Button that shows whose work is in the examples, fonts and models.
            text: qsTr("Credits")
            onClicked: group.creditsWanted()
        }
    }
}
