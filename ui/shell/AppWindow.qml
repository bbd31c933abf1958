import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Library
import VidGo.Settings
import VidGo.Shell

// The window of the studio.
T.ApplicationWindow {
    id: window

    required property ServiceHub hub
    // "home", "library", "settings" or the id of a tool; anything else means home.
    property string startPage: ""
    // Wins over the theme of the settings; empty: by the settings.
    property string forcedTheme: ""
    readonly property alias currentPage: host.currentPage
    // The first page shows its real content; told once.
    signal firstContentShown

    width: 1280
    height: 800
    minimumWidth: 800
    minimumHeight: 600
    visible: true
    color: Theme.background
    //: Title of the window: the name of the product.
    title: qsTr("VidGo Studio")

    function showPage(pageId: string) {
        host.show(pageId)
    }

    // Untyped: the program calls it by name from C++.
    function showNotice(text) {
        toasts.show(text, "", null)
    }

    Component.onCompleted: {
        windowState.restore(window)
        host.show(pages.hasPage(window.startPage) ? window.startPage : "home")
    }
    onClosing: windowState.save(window)

    Binding {
        target: Theme
        property: "mode"
        value: window.forcedTheme !== "" ? window.forcedTheme : settings.theme
    }
    Binding {
        target: Theme
        property: "language"
        value: window.hub.languageCode
    }
    NavigationModel {
        id: pages
        hub: window.hub
    }
    SettingsModel {
        id: settings
        hub: window.hub
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
        pages: pages
        window: window
        onPageWanted: pageId => host.show(pageId)
        onSearchWanted: topBar.focusSearch()
    }

    Sidebar {
        id: sidebar
        height: parent.height
        folded: window.width < 1100
        pages: pages
        currentPage: host.currentPage
        onPageWanted: pageId => host.show(pageId)
    }
    TopBar {
        id: topBar
        anchors { left: sidebar.right; right: parent.right }
        hub: window.hub
        settings: settings
        onExampleWanted: (toolId, materialId) => host.showExample(toolId, materialId)
        onResultWanted: itemId => host.showResult(itemId)
    }
    PageHost {
        id: host
        anchors { left: sidebar.right; right: parent.right; top: topBar.bottom; bottom: parent.bottom }
        hub: window.hub
        pages: pages
        settings: settings
        onExportRequested: itemId => exportDialog.openFor(itemId)
    }
    ExportDialog {
        id: exportDialog
        hub: window.hub
        onExported: (fileName, folder) => toasts.show(
            //: After an export; %1 is the name of the new file.
            qsTr("Exported as %1").arg(fileName),
            //: Button beside “Exported as …”: opens the folder in the file manager.
            qsTr("Show in folder"), () => Qt.openUrlExternally(folder))
    }
    VToastHost {
        id: toasts
        objectName: "toastHost"
        parent: T.Overlay.overlay
        anchors.fill: parent
        z: 10
    }
}
