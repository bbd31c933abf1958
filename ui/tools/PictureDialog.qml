pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs

// Asks for a picture file. The dialog is made when it is first needed, so that the page opens fast.
Loader {
    id: root

    signal chosen(url file)

    active: false

    function open() {
        active = true
        (item as FileDialog).open()
    }

    sourceComponent: FileDialog {
        //: Title of the file dialog
        title: qsTr("Choose a picture")
        nameFilters: [
            //: Entry in the file dialog; keep the part in brackets
            qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"),
            //: Entry in the file dialog; keep the part in brackets
            qsTr("All files (*)")
        ]
        onAccepted: root.chosen(selectedFile)
    }
}
