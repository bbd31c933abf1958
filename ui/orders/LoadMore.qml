import QtQuick
import VidGo.Controls

// The foot of a list of which there is more.
Item {
    id: foot

    property bool more: false
    property bool loading: false
    signal wanted

    implicitHeight: more ? button.height + 2 * Theme.s4 : Theme.s6

    VButton {
        id: button
        objectName: "loadMore"
        anchors.centerIn: parent
        visible: foot.more
        busy: foot.loading
        //: Button at the foot of a list: shows what is older.
        text: qsTr("Show older")
        onClicked: foot.wanted()
    }
}
