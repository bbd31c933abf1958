import QtQuick
import VidGo.Bridge
import VidGo.Settings
import VidGo.Shell

// Does what the actions ask for.
Item {
    id: router

    required property ServiceHub hub
    required property ActionRegistry actions
    required property SettingsModel settings
    required property PageHost host
    required property Window window
    required property AccountInfo account
    signal paletteWanted
    signal sheetWanted
    signal jobsWanted
    signal filesWanted
    signal exportWanted(string itemId)
    signal signInWanted
    signal signOutWanted

    readonly property bool maySignIn: account.hasServer && account.known && !account.signedIn
    onMaySignInChanged: actions.setEnabled("command.sign_in", maySignIn)
    readonly property bool maySignOut: account.signedIn
    onMaySignOutChanged: actions.setEnabled("command.sign_out", maySignOut)
    Component.onCompleted: {
        actions.setEnabled("command.sign_in", maySignIn)
        actions.setEnabled("command.sign_out", maySignOut)
    }

    visible: false

    readonly property LatestResult latest: LatestResult {
        hub: router.hub
        onItemIdChanged: router.actions.setEnabled("command.export_last", itemId !== "")
        Component.onCompleted: router.actions.setEnabled("command.export_last", itemId !== "")
    }

    function toggleFullScreen() {
        if (window.visibility === Window.FullScreen)
            window.showNormal()
        else
            window.showFullScreen()
    }

    readonly property var commands: ({
        search: () => router.paletteWanted(),
        shortcuts: () => router.sheetWanted(),
        jobs: () => router.jobsWanted(),
        open_files: () => router.filesWanted(),
        sign_in: () => router.signInWanted(),
        sign_out: () => router.signOutWanted(),
        export_last: () => router.exportWanted(router.latest.itemId),
        open_data_folder: () => Qt.openUrlExternally(router.settings.dataFolderUrl()),
        full_screen: () => router.toggleFullScreen(),
        toggle_motion: () => router.settings.reducedMotion = !router.settings.reducedMotion,
        quit: () => router.window.close()
    })

    Connections {
        target: router.actions
        function onPageWanted(pageId: string) { router.host.show(pageId) }
        function onTopicWanted(toolId: string, topicId: string) { router.host.showTopic(toolId, topicId) }
        function onStyleWanted(styleId: string) { router.host.showStyle(styleId) }
        function onSettingWanted(section: string) { router.host.showSetting(section) }
        function onThemeWanted(theme: string) { router.settings.theme = theme }
        function onLanguageWanted(code: string) { router.settings.language = code }
        function onCommandWanted(command: string) { router.commands[command]() }
    }
}
