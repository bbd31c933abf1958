import QtQuick

// What an export is for visitors, and the way to more.
ExportNote {
    //: In the export dialog. Visitor is a way to use the studio; 720p is a picture of 720 lines at most.
    text: qsTr("As a visitor you export at 720p at most, with a watermark.")
    //: Link in the export dialog: opens the settings, where the way to use the studio is chosen.
    linkText: qsTr("Work without limits on this computer")
    linkName: "exportNoLimits"
}
