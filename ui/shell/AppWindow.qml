import QtQuick
import QtQuick.Templates as T
import VidGo.Account
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings
import VidGo.Shell

// The window of the studio.
T.ApplicationWindow {
    id: window

    required property ServiceHub hub
    // Any page of the studio; empty or unknown: the one that was open last.
    property string startPage: ""
    // Wins over the theme of the settings; empty: by the settings.
    property string forcedTheme: ""
    // Stand-ins are asked in the place of providers.
    property bool sandbox: false
    // The address of a page with the mails that the sandbox's server sent; empty: there is none.
    property string sandboxMailbox: ""
    // A sandbox can be opened beside this window.
    property bool sandboxOffered: false
    readonly property alias currentPage: host.currentPage
    // The first page shows its real content; told once.
    signal firstContentShown
    // The person ordered a restart, for what only counts from the start on.
    signal restartWanted
    signal sandboxWanted

    width: 1280
    height: 800
    // A screen may be smaller than what the pages like, at a large scale above all.
    minimumWidth: Math.min(800, Screen.desktopAvailableWidth)
    minimumHeight: Math.min(600, Screen.desktopAvailableHeight)
    visible: true
    color: Theme.background
    title: sandbox
        //: Title of the window of a studio in which nothing is real: no provider is asked, no money moves.
        ? qsTr("VidGo Studio · Sandbox")
        //: Title of the window: the name of the product.
        : qsTr("VidGo Studio")

    function showPage(pageId: string) {
        host.show(pageId)
    }

    // Untyped: the program calls these by name from C++.
    function showNotice(text) {
        toasts.showNews(text)
    }
    function openFiles(addresses) {
        ground.judge(addresses)
    }

    // A page that works on pictures takes them itself; on others the person is asked.
    function openFilesHere(files: var, folders: int) {
        if (!host.openFiles(files))
            (openWith.made() as OpenWithPlace).ask(files, folders)
    }

    function showSheet() {
        (sheet.made() as ShortcutSheetPlace).open()
    }

    function exportItem(itemId: string) {
        (exportPlace.made() as ExportPlace).openFor(itemId)
    }

    function tellExport(fileName: string, folder: url) {
        //: After an export; %1 is the name of the new file.
        const text = qsTr("Exported as %1").arg(fileName)
        //: Button beside “Exported as …”: opens the folder in the file manager.
        toasts.show(text, qsTr("Show in folder"), () => Qt.openUrlExternally(folder))
    }

    function openAccount(step: string) {
        (accountPlace.made() as AccountPlace).openAt(step)
    }

    // Who signs in came to work.
    function greet(name: string) {
        if (session.visitor)
            session.enter("own_computer")
        toasts.show(name !== ""
            //: After signing in; %1 is the name of the person.
            ? qsTr("Welcome, %1.").arg(name)
            //: After signing in.
            : qsTr("You are signed in."), "", null)
    }

    // A dialog has its buttons within `height` of the lower edge.
    function isFootTaken(height: real): bool {
        const overlay = T.Overlay.overlay
        for (let i = 0; height > 0 && i < overlay.visibleChildren.length; ++i) {
            const popup = overlay.visibleChildren[i]
            if (popup !== toasts && popup.width >= 280 && popup.width < overlay.width
                    && popup.y + popup.height > overlay.height - height)
                return true
        }
        return false
    }

    function firstPage(): string {
        const last = windowState.lastPage()
        return pages.hasPage(startPage) ? startPage : pages.hasPage(last) ? last : "home"
    }

    Component.onCompleted: {
        windowState.restore(window)
        host.show(window.firstPage())
    }
    onClosing: {
        windowState.save(window)
        windowState.savePage(host.currentPage)
    }

    ThemeBindings {
        hub: window.hub
        settings: settings
        forcedTheme: window.forcedTheme
    }
    NavigationModel {
        id: pages
        hub: window.hub
    }
    SettingsModel {
        id: settings
        hub: window.hub
    }
    SessionState {
        id: session
        hub: window.hub
    }
    ExampleSyncModel {
        id: newExamples
        hub: window.hub
        watched: host.currentPage === "gallery"
        onSaid: text => toasts.showNews(text)
    }
    AccountInfo {
        id: account
        hub: window.hub
    }
    AccountModel {
        id: person
        hub: window.hub
        onSaid: text => toasts.showNews(text)
    }
    LowCreditsNotice {
        account: account
        toasts: toasts
        onPlansWanted: host.show("plans")
    }
    ActionRegistry {
        id: actions
        hub: window.hub
        overrides: settings.shortcuts
    }
    WindowState {
        id: windowState
        hub: window.hub
    }
    FirstContent {
        window: window
        ready: host.ready
        onShown: window.firstContentShown()
    }
    ShellShortcuts {
        actions: actions
        paused: sheet.active && (sheet.item as ShortcutSheetPlace).capturing
    }
    ActionRouter {
        hub: window.hub
        actions: actions
        settings: settings
        host: host
        window: window
        onPaletteWanted: topBar.openPalette()
        onSheetWanted: window.showSheet()
        onJobsWanted: sidebar.openJobs()
        onFilesWanted: files.open()
        onExportWanted: itemId => window.exportItem(itemId)
        account: account
        onSignInWanted: window.openAccount("sign_in")
        onSignOutWanted: person.signOut(false)
    }

    DropGround {
        id: ground
        anchors.fill: parent
        onFilesDropped: (files, folders) => window.openFilesHere(files, folders)
        onRefused: text => toasts.showError(text)
    }
    Sidebar {
        id: sidebar
        height: parent.height
        hub: window.hub
        folded: window.width < 1100
        pages: pages
        actions: actions
        account: account
        currentPage: host.currentPage
        onPageWanted: pageId => host.show(pageId)
        onResultWanted: itemId => host.showResult(itemId)
        onSaid: text => toasts.showError(text)
    }
    TopBar {
        id: topBar
        anchors { left: sidebar.right; right: parent.right }
        hub: window.hub
        settings: settings
        actions: actions
        session: session
        account: account
        sandbox: window.sandbox
        sandboxMailbox: window.sandboxMailbox
        troubled: host.failed
        onPageWanted: pageId => host.show(pageId)
        onExampleWanted: (toolId, materialId) => host.showExample(toolId, materialId)
        onResultWanted: itemId => host.showResult(itemId)
    }
    PageHost {
        id: host
        anchors { left: sidebar.right; right: parent.right; top: topBar.bottom; bottom: parent.bottom }
        hub: window.hub
        pages: pages
        settings: settings
        session: session
        account: account
        newExamples: newExamples
        sandboxOffered: window.sandboxOffered
        onExportRequested: itemId => window.exportItem(itemId)
        onShortcutsWanted: window.showSheet()
        onRestartWanted: window.restartWanted()
        onSandboxWanted: window.sandboxWanted()
        onJobsWanted: sidebar.openJobs()
        onSignInWanted: step => window.openAccount(step)
        onExported: (fileName, folder) => window.tellExport(fileName, folder)
        onSaid: text => toasts.showNews(text)
    }
    VLazy {
        id: exportPlace
        file: Qt.resolvedUrl("ExportPlace.qml")
        given: ({ hub: window.hub, account: account, exported: window.tellExport,
                  settingsWanted: () => host.showSetting("mode"), plansWanted: () => host.show("plans") })
    }
    VLazy {
        id: sheet
        file: Qt.resolvedUrl("ShortcutSheetPlace.qml")
        given: ({ actions: actions, settings: settings })
    }
    VLazy {
        id: openWith
        file: Qt.resolvedUrl("OpenWithPlace.qml")
        given: ({ actions: actions, toolChosen: (toolId, files) => host.openFilesWith(toolId, files) })
    }
    VLazy {
        id: accountPlace
        file: Qt.resolvedUrl("AccountPlace.qml")
        given: ({ hub: window.hub, signedIn: name => window.greet(name) })
    }
    OpenFilesDialog {
        id: files
        onChosen: chosen => ground.judge(chosen)
    }
    VToastHost {
        id: toasts
        objectName: "toastHost"
        parent: T.Overlay.overlay
        // No larger than what it says: what covers the overlay keeps the wheel from every dialog.
        anchors { left: parent.left; right: parent.right }
        y: high ? 0 : parent.height - height
        height: implicitHeight
        z: 10
        high: window.isFootTaken(implicitHeight)
    }
}
