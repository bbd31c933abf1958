import QtQuick
import VidGo.Controls

// Results and examples could not be searched: why, and the way on.
Column {
    id: root

    required property string reason
    // Below what was found.
    property bool brief: false
    signal again

    spacing: Theme.s2
    topPadding: brief ? Theme.s2 : 0
    bottomPadding: topPadding
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text
    Accessible.description: reason

    VIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !root.brief
        name: "error"
        size: Theme.iconLarge
        color: Theme.bad
    }
    VHeading {
        id: heading
        width: parent.width
        //: In the list below the search field: commands could be searched, the person's results and the examples not.
        text: Theme.phrased(qsTr("Results and examples could not be searched"))
        size: Theme.textBody
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    VText {
        width: parent.width
        visible: !root.brief
        text: Theme.phrased(root.reason)
        muted: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    VButton {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "searchAgain"
        // The field keeps the keyboard, else the list would close; Return does the same there.
        focusPolicy: Qt.NoFocus
        compact: true
        //: Button: searches for the same words once more after it failed.
        text: qsTr("Try again")
        onClicked: root.again()
    }
}
