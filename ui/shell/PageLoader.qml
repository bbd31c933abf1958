import QtQuick

// The place of one page.
Loader {
    id: loader

    required property string pageId
    property bool current: false
    property bool visited: false
    property Component page

    active: visited
    visible: current
    sourceComponent: page
    onCurrentChanged: if (current) visited = true
}
