import QtQuick

// Lies over the window and shows short messages at its foot, three at most.
Item {
    id: root

    readonly property int count: stack.visibleChildren.length
    readonly property int most: 3
    // At the head, where the foot is needed by something else.
    property bool high: false

    implicitHeight: stack.height > 0 ? stack.height + 2 * Theme.s6 : 0

    // `callback` runs when the person presses the action; both may be left out.
    function show(text, actionText, callback) {
        return add({ text: text, actionText: actionText || "", callback: callback || null })
    }

    function showNews(text) {
        return add({ text: text, news: true })
    }

    function showError(text) {
        return add({ text: text, failed: true })
    }

    function add(properties) {
        const shown = stack.visibleChildren
        for (let i = 0; i <= shown.length - most; ++i)
            shown[i].close()
        return toast.createObject(stack, properties)
    }

    Component {
        id: toast
        VToast { anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined }
    }
    Column {
        id: stack
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.high ? Theme.s3 : parent.height - height - Theme.s6
        width: Math.min(480, root.width - 2 * Theme.s4)
        spacing: Theme.s2
    }
}
