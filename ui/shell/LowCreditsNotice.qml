import QtQuick
import VidGo.Bridge
import VidGo.Controls

// Says once that few credits are left, until the person has seen it.
QtObject {
    id: notice

    required property AccountInfo account
    required property VToastHost toasts
    property VToast shown: null
    readonly property string text: account.lowNotice
    signal plansWanted

    function show() {
        const old = shown
        shown = null // it goes without having been seen
        old?.close()
        if (text === "")
            return
        //: Button beside the notice that few credits are left: leads to the page where they are bought.
        shown = toasts.add({ text: text, actionText: qsTr("Get credits"), callback: () => notice.plansWanted(), lasting: true })
    }

    onTextChanged: show()
    Component.onCompleted: show()
    readonly property Connections closing: Connections {
        target: notice.shown
        function onClosed() {
            notice.shown = null
            notice.account.dismissLowNotice()
        }
    }
}
