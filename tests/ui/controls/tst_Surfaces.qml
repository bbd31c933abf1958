import QtQuick
import QtTest
import VidGo.Controls

// Pictures, states, dialogs, toasts and icons.
Item {
    id: page
    width: 800
    height: 600

    readonly property string pack: assets + "starter-pack/"

    VIcon { id: icon; name: "home"; size: 24 }
    VPicture { id: picture; width: 200; height: 100; label: "A room" }
    VStateView {
        id: states
        y: 120
        width: 200
        height: 200
        empty: VEmptyState { title: "Nothing yet"; actionText: "Choose" }
        error: VErrorState { text: "It failed" }
        content: Rectangle { objectName: "content" }
    }
    VDropZone { id: zone; suffixes: ["jpg", "png"] }
    VToastHost { id: toasts; anchors.fill: parent }
    VDialog { id: dialog; title: "Keep?"; acceptText: "Keep" }
    VDialog { id: dangerous; title: "Delete?"; acceptText: "Delete"; acceptKind: VButton.Danger }
    VDialog { id: wordy; title: "Trust?"; acceptText: "A long word on a button"; rejectText: "Another long word on it" }
    VDialog { id: tight; title: "Trust?"; acceptText: wordy.acceptText; rejectText: wordy.rejectText; width: 300 }
    VButton { id: opener; text: "Open" }
    VButton { id: narrow; width: 120; text: "Words that fit" }
    SignalSpy { id: spy }

    TestCase {
        name: "Surfaces"
        when: windowShown

        function spyOn(target, signalName) {
            spy.target = null
            spy.signalName = signalName
            spy.target = target
            spy.clear()
        }

        function test_every_icon_of_the_set_is_there_data() {
            return "home gallery cutout scene shirt room video avatar library jobs settings search close check plus minus arrow-left arrow-right chevron-down chevron-right swap slider side-by-side zoom-in zoom-out fit eye brush eraser undo redo trash download upload folder open paste drop language theme info warning error play pause stop heart star more external spark image menu spinner lock vidgo"
                .split(" ").map(name => ({ tag: name }))
        }
        function test_every_icon_of_the_set_is_there(data) {
            icon.name = data.tag
            verify(icon.found)
        }
        function test_an_unknown_icon_is_reported() {
            icon.name = "no-such-icon"
            verify(!icon.found)
        }

        function test_a_picture_loads_and_keeps_its_proportions() {
            picture.fillMode = VPicture.Fit
            picture.source = page.pack + "rd-nordic-01-after.jpg"
            tryVerify(() => picture.ready)
            const pixels = picture.nativeSize
            verify(pixels.width > 0)
            fuzzyCompare(picture.paintedRect.width / picture.paintedRect.height, pixels.width / pixels.height, 0.01)
            compare(picture.Accessible.name, "A room")
        }
        function test_a_picture_that_is_missing_says_so() {
            picture.source = page.pack + "missing.jpg"
            tryVerify(() => picture.failed)
            verify(picture.Accessible.description !== "")
            picture.source = page.pack + "rd-nordic-01-after.jpg"
            tryVerify(() => picture.ready)
        }
        function test_a_file_that_is_no_picture_says_so() {
            picture.source = page.pack + "manifest.json"
            tryVerify(() => picture.failed)
        }
        function test_the_last_of_many_sources_wins() {
            for (const name of ["rd-nordic-01-before.jpg", "missing.jpg", "st-vhs-01-after.jpg"])
                picture.source = page.pack + name
            tryVerify(() => picture.ready)
            compare(picture.nativeSize, sizeOf("st-vhs-01-after.jpg"))
        }
        function sizeOf(name) {
            probe.source = page.pack + name
            tryCompare(probe, "status", Image.Ready)
            return Qt.size(probe.implicitWidth, probe.implicitHeight)
        }
        Image { id: probe; visible: false }

        function test_each_state_shows_its_own_and_content_survives_loading() {
            states.state = VStateView.Empty
            verify(findChild(states, "content") === null)
            states.state = VStateView.Content
            const content = states.contentItem
            verify(content.visible)
            states.state = VStateView.Loading
            verify(!content.visible)
            states.state = VStateView.Content
            verify(states.contentItem === content)
        }

        function test_the_drop_zone_sorts_by_name_ending() {
            spyOn(zone, "rejected")
            zone.take("file:///a/b.PNG")
            compare(spy.count, 0)
            zone.take("file:///a/b.txt")
            compare(spy.count, 1)
        }

        property int undone: 0
        function test_a_toast_runs_its_action_once_and_leaves() {
            undone = 0
            const toast = toasts.show("Deleted", "Undo", () => ++undone)
            compare(toast.Accessible.role, Accessible.AlertMessage)
            toast.act()
            compare(undone, 1)
            tryCompare(toasts, "count", 0)
        }
        function test_toasts_need_no_action_and_never_pile_up() {
            for (let i = 0; i < 5; ++i)
                toasts.show("Message " + i)
            tryCompare(toasts, "count", 3)
        }

        function test_a_pointer_that_only_rests_holds_no_toast() {
            toasts.visible = true
            mouseMove(page, page.width / 2, page.height / 2)
            mouseMove(page, page.width / 2, page.height - 50)
            const toast = toasts.show("Under the pointer")
            waitForRendering(page)
            spyOn(toast, "closed")
            verify(!toast.held)
            mouseMove(toast, toast.width / 2, toast.height / 2)
            mouseMove(toast, toast.width / 2 + 4, toast.height / 2)
            verify(toast.held)
            mouseMove(page, 5, 5)
            verify(!toast.held)
            toast.stay = 20
            tryCompare(spy, "count", 1)
        }
        function test_a_toast_goes_with_the_page_that_is_left() {
            const toast = toasts.add({ text: "On another page", stay: 20000 })
            waitForRendering(page)
            mouseMove(toast, toast.width / 2, toast.height / 2)
            mouseMove(toast, toast.width / 2 + 4, toast.height / 2)
            verify(toast.held)
            spyOn(toast, "closed")
            toast.stay = 20
            toasts.visible = false
            tryCompare(spy, "count", 1)
            toasts.visible = true
        }

        function test_no_words_are_cut_for_a_spinner() {
            const row = narrow.contentItem
            narrow.width = narrow.implicitWidth
            verify(!row.crowded)
            narrow.busy = true
            verify(row.crowded)
            narrow.width = narrow.implicitWidth
            verify(!row.crowded)
            narrow.busy = false
        }
        function test_a_button_grows_with_words_that_do_not_fit() {
            const height = narrow.implicitHeight
            narrow.width = 90
            compare(narrow.implicitHeight, height)
            narrow.wraps = true
            tryVerify(() => narrow.implicitHeight > height)
            const grown = narrow.implicitHeight
            narrow.busy = true
            compare(narrow.implicitHeight, grown)
            narrow.busy = false
            narrow.wraps = false
        }
        function test_buttons_of_a_dialog_keep_its_margins_data() {
            return [{ tag: "beside each other", of: wordy, columns: 2 }, { tag: "below each other", of: tight, columns: 1 }]
        }
        function test_buttons_of_a_dialog_keep_its_margins(data) {
            data.of.open()
            tryVerify(() => data.of.opened)
            const foot = data.of.footer
            const actions = foot.children[0]
            compare(actions.columns, data.columns)
            for (let i = 0; i < actions.children.length; ++i) {
                const one = actions.children[i]
                const left = one.mapToItem(foot, 0, 0).x
                verify(left >= Theme.s6)
                verify(left + one.width <= foot.width - Theme.s6)
                verify(one.width >= one.implicitWidth)
            }
            data.of.reject()
            tryVerify(() => !data.of.visible)
        }
        function test_a_dialog_takes_and_returns_the_focus() {
            opener.forceActiveFocus(Qt.TabFocusReason)
            spyOn(dialog, "rejected")
            dialog.open()
            tryVerify(() => dialog.opened)
            verify(!opener.activeFocus)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !dialog.visible)
            compare(spy.count, 1)
            tryVerify(() => opener.activeFocus)
        }
        function test_the_focus_of_a_dialog_is_seen_each_time() {
            for (const one of [dialog, dangerous, dialog, dangerous]) {
                one.open()
                tryVerify(() => one.opened)
                tryVerify(() => page.Window.activeFocusItem.visualFocus === true)
                keyClick(Qt.Key_Escape)
                tryVerify(() => !one.visible)
            }
        }

        function test_return_accepts_a_dialog() {
            spyOn(dialog, "accepted")
            dialog.open()
            tryVerify(() => dialog.opened)
            keyClick(Qt.Key_Return)
            tryVerify(() => !dialog.visible)
            compare(spy.count, 1)
        }
        function test_a_hasty_return_destroys_nothing() {
            spyOn(dangerous, "rejected")
            dangerous.open()
            tryVerify(() => dangerous.opened)
            keyClick(Qt.Key_Return)
            tryVerify(() => !dangerous.visible)
            compare(spy.count, 1)
        }
        function test_a_dangerous_dialog_is_accepted_on_purpose() {
            spyOn(dangerous, "accepted")
            dangerous.open()
            tryVerify(() => dangerous.opened)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            tryVerify(() => !dangerous.visible)
            compare(spy.count, 1)
        }
    }
}
