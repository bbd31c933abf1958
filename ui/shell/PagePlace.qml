import QtQuick
import VidGo.Bridge
import VidGo.Settings

// The place of one page, which is made when it is first visited and kept from then on. Pages are loaded by their file:
// a type that is named here would be read, with every type that it names, before the window is shown.
FocusScope {
    id: place

    required property string pageId
    required property ServiceHub hub
    required property SettingsModel settings
    required property SessionState session
    required property AccountInfo account
    required property ExampleSyncModel newExamples
    // A sandbox can be opened.
    property bool sandboxOffered: false
    property bool current: false
    property bool visited: false
    readonly property Item item: loader.item as Item
    // The page shows its real content; some pages say so themselves.
    readonly property bool ready: item !== null && (page.ready ?? true)
    // It could not show what it is for.
    readonly property bool failed: item !== null && (page.failed ?? false)
    readonly property var page: loader.item
    signal pageWanted(string pageId)
    signal exampleWanted(string toolId, string materialId)
    signal styleWanted(string styleId)
    signal resultWanted(string itemId)
    signal filesWanted(string toolId, var files)
    signal recallWanted(string toolId, string itemId, var keys)
    signal settingWanted(string section)
    signal exportRequested(string itemId)
    signal shortcutsWanted
    signal restartWanted
    signal sandboxWanted
    signal jobsWanted
    // A step of the dialog for signing in and up.
    signal signInWanted(string step)
    // Something short to tell the person.
    signal said(string text)
    signal exported(string fileName, url folder)

    visible: current
    onCurrentChanged: if (current) visited = true

    function fileName(): string {
        const own = ["home", "gallery", "library", "settings", "plans", "orders", "profile"].includes(pageId)
        return own ? pageId[0].toUpperCase() + pageId.slice(1) + "Place.qml" : "ToolPlace.qml"
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        active: place.visited
        Component.onCompleted: setSource(place.fileName(), { place: place })
    }
}
