import QtQuick

// Lies over the window and shows short messages at its foot, three at most.
Item {
    id: root

    readonly property int count: stack.children.length
    readonly property int most: 3

    // `callback` runs when the person presses the action; it may be left out together with `actionText`.
    function show(text: string, actionText: string, callback: var): QtObject {
        return add({ text: text, actionText: actionText ?? "", callback: callback ?? null })
    }

    function showError(text: string): QtObject {
        return add({ text: text, failed: true })
    }

    function add(properties: var): QtObject {
        if (stack.children.length >= most)
            stack.children[0].close()
        return toast.createObject(stack, properties)
    }

    Component {
        id: toast
        VToast { anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined }
    }
    Column {
        id: stack
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s6 }
        width: Math.min(480, root.width - 2 * Theme.s4)
        spacing: Theme.s2
    }
}
