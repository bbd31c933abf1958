import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// A style with one of its examples.
T.Button {
    id: tile

    property string name: ""
    property url picture
    property bool local: false
    // The style is still to come: its frame stands there.
    property bool waiting: false

    implicitHeight: image.height + words.height + place.height + Theme.s2
    hoverEnabled: true
    enabled: !waiting
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.ignored: waiting
    Accessible.name: name
    Accessible.description: place.text
    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    contentItem: Item {
        VPicture {
            id: image
            width: parent.width
            height: Math.round(width * 0.66)
            source: tile.picture
            visible: !tile.waiting
        }
        VSkeleton {
            anchors.fill: image
            visible: tile.waiting
        }
        VSkeleton {
            anchors { fill: words; rightMargin: parent.width / 4; topMargin: 2; bottomMargin: 2 }
            radius: Theme.radiusSmall
            visible: tile.waiting
        }
        VText {
            id: words
            anchors { top: image.bottom; topMargin: Theme.s2 }
            width: parent.width
            text: tile.name
            weight: Theme.semiBold
            Accessible.ignored: true
        }
        VText {
            id: place
            anchors.top: words.bottom
            width: parent.width
            visible: !tile.waiting
            text: tile.local
                //: Below a style: the machine itself can make it.
                ? qsTr("On this computer")
                //: Below a style: it is made by an online service, which needs a plan.
                : qsTr("With a plan")
            size: Theme.textTiny
            color: tile.local ? Theme.muted : Theme.offerText
            Accessible.ignored: true
        }
    }
    background: Item {
        VFocusRing { target: parent; shown: tile.visualFocus }
    }
}
