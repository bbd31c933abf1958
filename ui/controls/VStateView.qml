import QtQuick

// One place for the four states of a list. `state` takes the values of ListModel.State in VidGo.Bridge.
// The content, once made, is kept while the list loads again, so that its scroll position survives.
Item {
    id: root

    enum State { Loading, Empty, Failed, Content }

    property int state: VStateView.Loading
    property Component loading
    property Component empty
    property Component error
    property Component content
    readonly property alias contentItem: contentLoader.item

    implicitWidth: Math.max(contentLoader.implicitWidth, otherLoader.implicitWidth)
    implicitHeight: root.state === VStateView.Content ? contentLoader.implicitHeight : otherLoader.implicitHeight

    onStateChanged: if (root.state === VStateView.Content) contentLoader.wanted = true
    Component.onCompleted: if (root.state === VStateView.Content) contentLoader.wanted = true

    Component {
        id: defaultLoading
        Item {
            implicitHeight: Theme.iconLarge * 3
            VSpinner { anchors.centerIn: parent; size: Theme.iconLarge }
        }
    }
    Loader {
        id: contentLoader
        property bool wanted: false
        anchors.fill: parent
        active: wanted
        sourceComponent: root.content
        visible: root.state === VStateView.Content
    }
    Loader {
        id: otherLoader
        anchors.fill: parent
        active: root.state !== VStateView.Content
        sourceComponent: root.state === VStateView.Empty ? root.empty
            : root.state === VStateView.Failed ? root.error
            : root.loading ?? defaultLoading
    }
}
