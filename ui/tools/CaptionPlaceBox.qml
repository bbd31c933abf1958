pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// Where the captions of a clip are: in the pictures, a track of their own, or nowhere.
VComboBox {
    id: root

    // "burnt", "track" or "none".
    required property string place
    signal chosen(string place)

    readonly property var places: ["burnt", "track", "none"]

    //: The choice of where the captions of a clip are
    label: qsTr("Show captions")
    model: [
        //: Captions of a clip: painted into its pictures
        qsTr("In the picture"),
        //: Captions of a clip: a track that players show and hide
        qsTr("As a track"),
        //: Captions of a clip: there are none
        qsTr("Not at all")
    ]
    currentIndex: places.indexOf(place)
    onModelChanged: currentIndex = Qt.binding(() => places.indexOf(place))
    onActivated: index => chosen(places[index])
}
