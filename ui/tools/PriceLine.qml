import QtQuick
import VidGo.Controls

// What a run on this computer costs.
Item {
    id: root

    implicitHeight: price.height

    VText {
        width: parent.width - price.width - Theme.s2
        //: The price line of a run: where it is made
        text: qsTr("On this computer")
        size: Theme.textSmall
        muted: true
    }
    VText {
        id: price
        anchors.right: parent.right
        //: The price line of a run: it costs nothing
        text: qsTr("free")
        size: Theme.textSmall
        weight: Theme.semiBold
        color: Theme.good
    }
}
