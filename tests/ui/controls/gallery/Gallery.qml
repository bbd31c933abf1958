import QtQuick
import QtQuick.Templates as T
import VidGo.Controls

// Every control once, in the states that can be drawn. English on the left, Japanese beside it.
Rectangle {
    id: page

    required property string mode
    required property url assets

    width: 1440
    height: 1000
    color: Theme.background
    Component.onCompleted: {
        Theme.mode = page.mode
        Theme.language = "ja"
        Theme.reducedMotion = true
        toasts.show("Exported to Pictures", "Open folder", null)
        toasts.showError("The file is in use by another program.")
    }

    Timer {
        interval: 200
        running: true
        onTriggered: focused.forceActiveFocus(Qt.TabFocusReason)
    }
    Flow {
        anchors { fill: parent; margins: Theme.s6 }
        flow: Flow.TopToBottom
        spacing: Theme.s4

        Column {
            width: 430
            spacing: Theme.s3
            VHeading { text: "Room redesign"; size: Theme.textDisplay }
            VHeading { text: "お部屋のリデザイン"; size: Theme.textHero }
            VHeading { text: "What would you like to make?" }
            VText { text: "Body text: 背景をきれいに消します。直・骨・今" }
            VText { muted: true; text: "Muted: on this computer, no credits needed"; size: Theme.textSmall }
            Row {
                spacing: Theme.s2
                VButton { id: focused; text: "Run"; kind: VButton.Primary; iconName: "spark" }
                VButton { text: "Choose" }
                VButton { text: "Ghost"; kind: VButton.Ghost; iconName: "undo" }
            }
            Row {
                spacing: Theme.s2
                VButton { text: "Upgrade now"; kind: VButton.Offer }
                VButton { text: "Delete"; kind: VButton.Danger; iconName: "trash" }
                VButton { text: "Working"; busy: true; kind: VButton.Primary }
                VButton { text: "Off"; enabled: false }
            }
            Row {
                spacing: Theme.s2
                VButton { text: "書き出す"; kind: VButton.Primary; iconName: "download"; compact: true }
                VButton { text: "キャンセル"; compact: true }
                VIconButton { label: "Undo"; iconName: "undo" }
                VIconButton { label: "Brush"; iconName: "brush"; checkable: true; checked: true }
                VIconButton { label: "Zoom"; iconName: "zoom-in"; plated: true }
            }
            Row {
                spacing: Theme.s2
                VPill { text: "Modern" }
                VPill { text: "Nordic"; checked: true }
                VPill { text: "和風" }
                VPill { text: "Floor plan"; iconName: "room" }
            }
            VSegmented {
                currentValue: "b"
                model: [{ text: "Slider", key: "1", value: "a" }, { text: "Side by side", key: "2", value: "b" }]
            }
            VTextField { width: parent.width; label: "File name"; text: "glass-portrait" }
            VTextField { width: parent.width; label: "Folder"; placeholderText: "Where to"; errorText: "This folder cannot be written. Choose another one." }
            VSearchField { width: parent.width; placeholderText: "Search styles, examples, your results…"; shortcutText: "Ctrl K" }
            VSearchField { width: parent.width; text: "香水" }
            VComboBox { width: parent.width; label: "Size"; model: ["720p", "1080p", "4K"]; currentIndex: 1 }
            VComboBox { width: parent.width; textRole: "name"; valueRole: "key"; model: [{ name: "English", key: "en" }, { name: "日本語", key: "ja" }]; currentIndex: 1 }
        }
        Column {
            width: 430
            spacing: Theme.s3
            VSlider { width: parent.width; label: "Brush size"; valueText: "24 px"; value: 0.4 }
            VSwitch { width: parent.width; text: "Keep walls and openings"; checked: true }
            VSwitch { width: parent.width; text: "動きを減らす" }
            VProgressBar { width: parent.width; value: 0.4; label: "Progress" }
            VProgressBar { width: parent.width; indeterminate: true }
            Row {
                spacing: Theme.s3
                VSpinner {}
                VSkeleton { width: 120; height: 20 }
                VKeyHint { text: "Ctrl V" }
                Repeater {
                    model: ["good", "bad", "accentText", "offerText"]
                    VText { required property string modelData; text: modelData; color: Theme[modelData]; weight: Theme.semiBold }
                }
            }
            VDropZone { width: parent.width; hint: "JPEG, PNG, WebP · Ctrl V to paste" }
            Row {
                spacing: Theme.s3
                VPicture { width: 136; height: 90; source: page.assets + "starter-pack/rd-nordic-01-after.jpg" }
                VPicture { width: 136; height: 90; checkerBehind: true; fillMode: VPicture.Fit; source: page.assets + "starter-pack/br-cosmetics-01-after.png" }
                VPicture { width: 136; height: 90; source: page.assets + "missing.jpg" }
            }
            Item {
                width: parent.width
                height: 100
                VPicture { anchors.fill: parent; source: page.assets + "starter-pack/ps-studio-01-after.jpg" }
                VLabelPlate { x: Theme.s3; y: Theme.s3; text: "Before" }
                VLabelPlate { anchors { right: parent.right; margins: Theme.s3; top: parent.top } text: "After · Nordic" }
                VSegmented {
                    plated: true
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s2 }
                    currentValue: "a"
                    model: [{ text: "Slider", key: "1", value: "a" }, { text: "Side by side", key: "2", value: "b" }]
                }
            }
            Row {
                spacing: Theme.s3
                VCard {
                    width: 136; height: 90; clickable: true; label: "Card"
                    VText { anchors.centerIn: parent; text: "Card" }
                }
                VCard {
                    width: 136; height: 90; selected: true
                    VText { anchors.centerIn: parent; text: "Selected" }
                }
            }
            Rectangle {
                width: parent.width; height: 250; color: Theme.surface; radius: Theme.radius
                VEmptyState { anchors.fill: parent; iconName: "library"; title: "まだ何もありません"; text: "写真をドロップして始めましょう。"; actionText: "ファイルを選ぶ" }
            }
        }
        Column {
            width: 430
            spacing: Theme.s3
            Rectangle {
                width: parent.width; height: 210; color: Theme.surface; radius: Theme.radius
                VErrorState { anchors.fill: parent; text: "The file ended before the picture was complete. Save it again and try once more."; note: "No credits were used." }
            }
            Rectangle {
                width: 260; height: menu.height + 2; color: "transparent"
                Rectangle {
                    id: menu
                    width: 260; height: items.height + 2 * Theme.s1; color: "transparent"
                    VPopupFrame { anchors.fill: parent }
                    Column {
                        id: items
                        x: Theme.s1; y: Theme.s1; width: parent.width - 2 * Theme.s1
                        VMenuItem { width: parent.width; text: "Open"; iconName: "open"; shortcutText: "Ctrl O" }
                        VMenuItem { width: parent.width; text: "Export"; iconName: "download"; highlighted: true }
                        VMenuItem { width: parent.width; text: "Chosen"; current: true }
                        VMenuItem { width: parent.width; text: "Delete"; iconName: "trash"; danger: true }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.s2
                Repeater {
                    model: ["home", "gallery", "cutout", "scene", "shirt", "room", "video", "avatar", "library", "jobs", "settings", "search", "close", "check", "plus", "minus", "arrow-left", "arrow-right", "chevron-down", "chevron-right", "swap", "slider", "side-by-side", "zoom-in", "zoom-out", "fit", "eye", "brush", "eraser", "undo", "redo", "trash", "download", "upload", "folder", "open", "paste", "drop", "language", "theme", "info", "warning", "error", "play", "pause", "stop", "heart", "star", "more", "external", "spark", "image", "menu", "spinner", "lock", "vidgo"]
                    VIcon { required property string modelData; name: modelData; color: Theme.text; size: 28 }
                }
            }
            VIcon { name: "vidgo"; size: 72 }
        }
    }
    VToastHost { id: toasts; anchors { right: parent.right; bottom: parent.bottom } width: 520; height: 300 }
}
