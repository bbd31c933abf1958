pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Jobs
import VidGo.Shell

// The way to every page. Narrow windows show the icons only.
Rectangle {
    id: bar

    required property ServiceHub hub
    required property NavigationModel pages
    required property string currentPage
    required property ActionRegistry actions
    required property AccountInfo account
    property bool folded: false
    // So low that the pages would not all be seen beside the jobs.
    readonly property bool tight: folded && height < 640
    signal pageWanted(string pageId)
    signal resultWanted(string itemId)
    signal said(string text)

    function openJobs() {
        jobs.open()
    }

    width: folded ? 64 : 224
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    //: What a screen reader calls the list of pages at the left edge of the window.
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }

    Item {
        id: brand
        width: parent.width
        height: 64

        VIcon {
            id: sign
            x: bar.folded ? (parent.width - width) / 2 : Theme.s5
            anchors.verticalCenter: parent.verticalCenter
            name: "vidgo"
            size: Theme.iconLarge - Theme.s1
            color: Theme.accent
        }
        VText {
            anchors { left: sign.right; leftMargin: Theme.s2; verticalCenter: parent.verticalCenter }
            visible: !bar.folded
            //: Name of the product.
            text: qsTr("VidGo Studio")
            size: Theme.textLarge
            weight: Theme.bold
        }
    }

    Flickable {
        anchors { left: parent.left; right: parent.right; top: brand.bottom; bottom: jobs.top; bottomMargin: Theme.s2 }
        contentHeight: column.height + Theme.s4
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: 2

            Repeater {
                model: bar.pages

                NavigationEntry {
                    width: column.width
                    folded: bar.folded
                    tight: bar.tight
                    keysText: bar.actions.overrides, bar.actions.keysText("page." + pageId)
                    current: pageId === bar.currentPage
                    onClicked: bar.pageWanted(pageId)
                }
            }
        }
    }

    JobDock {
        id: jobs
        x: Theme.s3
        width: parent.width - 2 * x
        anchors { bottom: credits.visible ? credits.top : upgrade.top; bottomMargin: Theme.s2 }
        hub: bar.hub
        folded: bar.folded
        onResultWanted: itemId => bar.resultWanted(itemId)
        onLibraryWanted: bar.pageWanted("library")
        onSaid: text => bar.said(text)
    }
    CreditsCard {
        id: credits
        x: Theme.s3
        width: parent.width - 2 * x
        anchors { bottom: upgrade.top; bottomMargin: Theme.s2 }
        account: bar.account
        folded: bar.folded
        tight: bar.height < 720
        onClicked: bar.pageWanted("plans")
    }
    UpgradeEntry {
        id: upgrade
        x: Theme.s3
        width: parent.width - 2 * x
        anchors { bottom: parent.bottom; bottomMargin: Theme.s4 }
        folded: bar.folded
        onClicked: bar.pageWanted("plans")
    }
}
