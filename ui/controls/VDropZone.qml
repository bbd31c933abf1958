import QtQuick
import VidGo.Controls

// Takes files by dropping, or by opening a file dialog when it is activated by pointer, Return or Space.
FocusScope {
    id: root

    //: First line of the area on which a person drops a picture
    property string title: qsTr("Drop a picture here")
    property string hint: ""
    property string iconName: "upload"
    // Lower-case file name endings; empty takes every file and leaves the judgement to what reads it.
    property var suffixes: []
    readonly property bool over: area.containsDrag
    readonly property bool rejecting: over && !area.fits
    // Everything that was dropped, for those that take more than one; then dropped() tells of the first.
    signal allDropped(var files)
    signal dropped(url file)
    signal rejected(url file)
    signal activated

    implicitWidth: 240
    implicitHeight: column.implicitHeight + 2 * Theme.s6
    opacity: enabled ? 1 : Theme.disabledOpacity
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.onPressAction: activated()
    Keys.onReturnPressed: activated()
    Keys.onEnterPressed: activated()
    Keys.onSpacePressed: activated()

    function accepts(file: url): bool {
        const name = String(file)
        return suffixes.length === 0 || suffixes.includes(name.substring(name.lastIndexOf(".") + 1).toLowerCase())
    }

    function take(file: url) {
        if (accepts(file))
            dropped(file)
        else
            rejected(file)
    }

    Rectangle {
        id: ground
        anchors.fill: parent
        radius: Theme.radius
        color: root.over && !root.rejecting ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
        Behavior on color { ColorAnimation { duration: Theme.motionShort } }
    }
    VDashedFrame {
        anchors.fill: parent
        radius: Theme.radius
        color: root.rejecting ? Theme.bad : root.over ? Theme.accent : hover.hovered ? Theme.muted : Theme.line
        lineWidth: root.over ? Theme.focusWidth : Theme.highContrast ? Theme.lineWidth : 1.5
    }
    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s1

        VIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.rejecting ? "error" : root.over ? "drop" : root.iconName
            size: Theme.iconLarge - Theme.s1
            color: root.rejecting ? Theme.bad : root.over ? Theme.accentText : Theme.muted
        }
        Item { width: 1; height: Theme.s1 }
        VText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            weight: Theme.semiBold
            //: Shown while a file that cannot be opened is held over the drop area
            text: Theme.phrased(root.rejecting ? qsTr("This kind of file cannot be opened here") : root.title)
        }
        VText {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            size: Theme.textTiny
            muted: true
            text: Theme.phrased(root.hint)
        }
    }
    DropArea {
        id: area
        property bool fits: true
        anchors.fill: parent
        onEntered: drag => {
            fits = drag.hasUrls && root.accepts(drag.urls[0])
            drag.accept(Qt.CopyAction)
        }
        onDropped: drop => {
            if (!drop.hasUrls)
                return
            drop.accept(Qt.CopyAction)
            root.allDropped(drop.urls)
            root.take(drop.urls[0])
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: root.activated()
    }
    VFocusRing { target: ground; shown: root.activeFocus }
}
