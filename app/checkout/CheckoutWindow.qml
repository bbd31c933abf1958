import QtQuick
import QtQuick.Window
import QtWebEngine
import VidGo.Checkout
import VidGo.Controls

// The page where somebody pays, in a window that can do nothing else: no other addresses, no downloads, nothing kept.
Window {
    id: window

    required property url start
    required property var ends
    required property var origins
    required property string themeMode
    required property string languageCode
    // What the proxy of the person's network is shown when it asks; nobody else is.
    property string proxyUser: ""
    property string proxyPassword: ""
    // "finished": the page of the payment is done; whether money came in is for the server to say. "browser": the
    // person would rather pay in the browser of the system. "closed": neither.
    signal left(how: string)

    readonly property alias view: view
    readonly property bool failed: stopped.visible
    property int standing: CheckoutGuard.Inside

    //: Title of the window in which a person pays
    title: qsTr("Payment")
    width: Math.min(Screen.desktopAvailableWidth, 980)
    height: Math.min(Screen.desktopAvailableHeight, 760)
    minimumWidth: 420
    minimumHeight: 420
    color: Theme.background
    visible: true
    onClosing: window.left("closed")

    function wayOf(type: int, inMainFrame: bool): int {
        if (!inMainFrame)
            return CheckoutGuard.Within
        return type === WebEngineNavigationRequest.FormSubmittedNavigation
                || type === WebEngineNavigationRequest.RedirectNavigation ? CheckoutGuard.Sent : CheckoutGuard.Chosen
    }

    function tellRefused(address: url) {
        //: Shown above the payment's page. %1: the host of an address, or what stands before its colon
        note.show(qsTr("%1 does not belong to this payment and was not opened.").arg(guard.hostOf(address) || address.toString().split(":")[0]))
    }

    Component.onCompleted: view.url = window.start

    Binding {
        target: Theme
        property: "mode"
        value: window.themeMode
    }
    Binding {
        target: Theme
        property: "language"
        value: window.languageCode
    }
    CheckoutGuard {
        id: guard
        start: window.start
        ends: window.ends
        origins: window.origins
    }
    Shortcut {
        sequences: ["Ctrl+W", "Escape"]
        onActivated: window.close()
    }
    CheckoutBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top }
        host: guard.hostOf(view.url)
        path: view.url.toString().length > 0 ? view.url.toString().split("?")[0].split("#")[0] : ""
        encrypted: guard.isEncrypted(view.url)
        bank: window.standing === CheckoutGuard.Bank
        loading: view.loading
        progress: view.loadProgress / 100
        onBrowserWanted: window.left("browser")
    }
    CheckoutNote {
        id: note
        anchors { left: parent.left; right: parent.right; top: bar.bottom }
    }
    WebEngineView {
        id: view

        property int next: CheckoutGuard.Inside
        // A password that was refused is not shown again and again.
        property bool proxyWasAsked: false

        objectName: "checkoutView"
        anchors { left: parent.left; right: parent.right; top: note.bottom; bottom: parent.bottom }
        visible: !stopped.visible
        backgroundColor: Theme.background
        focus: true
        profile: WebEngineProfile {
            offTheRecord: true
            onDownloadRequested: download => {
                download.cancel()
                //: Shown above the payment's page when it tried to download something
                note.show(qsTr("The page tried to save a file. That is not possible here."))
            }
        }
        settings {
            errorPageEnabled: false
            fullScreenSupportEnabled: false
            javascriptCanAccessClipboard: false
            javascriptCanOpenWindows: false
            localContentCanAccessFileUrls: false
            localContentCanAccessRemoteUrls: false
            localStorageEnabled: true
            pdfViewerEnabled: false
            playbackRequiresUserGesture: true
            pluginsEnabled: false
            screenCaptureEnabled: false
            showScrollBars: true
            touchIconsEnabled: false
            webRTCPublicInterfacesOnly: true
        }

        onNavigationRequested: request => {
            const judged = guard.judge(request.url, view.url, window.wayOf(request.navigationType, request.isMainFrame))
            if (judged === CheckoutGuard.Refused) {
                request.reject()
                if (request.isMainFrame)
                    window.tellRefused(request.url)
                return
            }
            request.accept()
            if (request.isMainFrame)
                view.next = judged
        }
        onLoadingChanged: info => {
            if (info.status === WebEngineView.LoadStartedStatus)
                stopped.visible = false
            else if (info.status === WebEngineView.LoadFailedStatus)
                stopped.visible = true
            else if (info.status === WebEngineView.LoadSucceededStatus && view.next === CheckoutGuard.End)
                window.left("finished")
        }
        onUrlChanged: {
            window.standing = view.next
            note.hide()
        }
        onRenderProcessTerminated: stopped.visible = true
        // A bank's page in a window of its own goes on in this one, by the same rules.
        onNewWindowRequested: request => {
            const judged = guard.judge(request.requestedUrl, view.url, CheckoutGuard.Chosen)
            if (judged === CheckoutGuard.Refused)
                window.tellRefused(request.requestedUrl)
            else
                request.openIn(view)
        }
        onFeaturePermissionRequested: (origin, feature) => view.grantFeaturePermission(origin, feature, false)
        onFullScreenRequested: request => request.reject()
        onFileDialogRequested: request => request.dialogReject()
        onContextMenuRequested: request => request.accepted = true
        onCertificateError: error => error.rejectCertificate()
        onAuthenticationDialogRequested: request => {
            request.accepted = true
            if (request.type === AuthenticationDialogRequest.AuthenticationTypeProxy && window.proxyUser !== "" && !view.proxyWasAsked) {
                view.proxyWasAsked = true
                request.dialogAccept(window.proxyUser, window.proxyPassword)
            } else {
                request.dialogReject()
            }
        }
        onWindowCloseRequested: window.close()
    }
    CheckoutStop {
        objectName: "checkoutStop"
        id: stopped
        anchors.fill: view
        onAgain: {
            visible = false
            view.url = window.start
        }
        onBrowserWanted: window.left("browser")
    }
}
