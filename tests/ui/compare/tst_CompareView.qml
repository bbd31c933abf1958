import QtQuick
import QtTest
import VidGo.Controls
import VidGo.Compare

Item {
    id: page
    width: 800
    height: 700
    readonly property string pack: assets + "starter-pack/"

    CompareView {
        id: view
        width: 800
        height: 500
        beforeSource: page.pack + "rd-nordic-01-before.jpg"
        afterSource: page.pack + "rd-nordic-01-after.jpg"
    }
    HoverCompare {
        id: hover
        y: 520
        label: "Nordic"
        beforeSource: page.pack + "rd-nordic-01-before.jpg"
        afterSource: page.pack + "rd-nordic-01-after.jpg"
    }
    Component {
        id: strokes
        Rectangle { objectName: "strokes" }
    }
    SignalSpy { id: activated; target: hover; signalName: "activated" }

    TestCase {
        name: "CompareView"
        when: windowShown

        function init() {
            view.afterSource = page.pack + "rd-nordic-01-after.jpg"
            view.beforeSource = page.pack + "rd-nordic-01-before.jpg"
            view.mode = "slider"
            view.position = 0.5
            view.how.gain = 4
            view.swapped = false
            view.overlay = null
            view.fit()
            view.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => view.viewport.ready && !view.loading)
        }

        function test_every_mode_has_a_key_data() {
            return CompareKeys.modes.map(entry => ({ tag: entry.action, key: entry.key, mode: entry.action }))
        }

        function test_every_mode_has_a_key(row) {
            view.mode = row.mode === "slider" ? "side" : "slider"
            keyClick(row.key.toLowerCase())
            compare(view.mode, row.mode)
            tryVerify(() => !view.loading)
            verify(!view.failed)
        }

        function test_no_two_orders_share_a_key() {
            const keys = CompareKeys.entries.map(entry => entry.key)
            compare(new Set(keys).size, keys.length)
            verify(CompareKeys.entries.every(entry => entry.text !== "" && CompareKeys.keyText(entry.action) !== ""))
        }

        function test_blinking_is_left_with_the_key_that_began_it() {
            keyClick("v")
            keyClick("b")
            compare(view.mode, "blink")
            keyClick("b")
            compare(view.mode, "side")
        }

        function test_blinking_changes_by_itself_unless_motion_is_reduced() {
            Theme.reducedMotion = false
            keyClick("b")
            tryVerify(() => view.how.blinkSecond)
            Theme.reducedMotion = true
            view.how.blinkSecond = false
            keyClick(" ")
            verify(view.how.blinkSecond)
            keyClick(" ")
            verify(!view.how.blinkSecond)
            Theme.reducedMotion = false
        }

        function test_holding_the_key_shows_the_other_picture_until_it_is_released() {
            keyPress("b")
            compare(view.mode, "blink")
            tryVerify(() => view.how.blinkSecond && view.how.blinkByHand)
            keyRelease("b")
            compare(view.mode, "slider")
        }

        function test_the_lens_follows_pointer_and_arrows_within_the_view() {
            keyClick("l")
            mouseMove(view, 200, 100)
            tryVerify(() => Math.abs(view.how.lens.x - 0.25) < 0.01)
            keyClick(Qt.Key_Right, Qt.ShiftModifier)
            fuzzyCompare(view.how.lens.x, 0.35, 0.01)
            for (let i = 0; i < 12; ++i)
                keyClick(Qt.Key_Down, Qt.ShiftModifier)
            compare(view.how.lens.y, 1)
        }

        function test_the_difference_is_amplified_within_bounds() {
            keyClick("d")
            tryVerify(() => !view.loading)
            const gain = view.how.gain
            keyClick("]")
            compare(view.how.gain, gain * 2)
            for (let i = 0; i < 9; ++i)
                keyClick("[")
            compare(view.how.gain, 1)
            tryVerify(() => !view.loading)
            compare(findChild(view, "firstLabel").text, "Difference × 1")
            compare(findChild(view, "secondLabel").visible, false)
            view.how.gain = 4
        }

        function test_keys_of_another_mode_are_left_alone() {
            keyClick("]")
            compare(view.how.gain, 4)
            verify(!view.how.act("flip"))
        }

        function test_one_shows_actual_pixels() {
            keyClick("1")
            fuzzyCompare(view.viewport.percent, 100, 1e-6)
            keyClick("0")
            compare(view.zoom, 1)
        }

        function test_close_up_the_pixels_are_drawn_as_squares() {
            view.viewport.zoomAt(400, 250, view.viewport.actualZoom * 2)
            verify(!view.viewport.closeUp)
            view.viewport.zoomAt(400, 250, view.viewport.actualZoom * 3)
            verify(view.viewport.closeUp)
        }

        function test_arrows_move_the_divider_within_its_bounds() {
            keyClick(Qt.Key_Right)
            fuzzyCompare(view.position, 0.52, 1e-6)
            keyClick(Qt.Key_Left, Qt.ShiftModifier)
            fuzzyCompare(view.position, 0.42, 1e-6)
            for (let i = 0; i < 10; ++i)
                keyClick(Qt.Key_Left, Qt.ShiftModifier)
            compare(view.position, 0)
        }

        function test_plus_minus_and_nought_zoom() {
            keyClick("+")
            fuzzyCompare(view.zoom, 1.5, 1e-6)
            keyClick("-")
            fuzzyCompare(view.zoom, 1, 1e-6)
            keyClick("+")
            keyClick("0")
            compare(view.zoom, 1)
        }

        function test_x_swaps_the_sides() {
            compare(view.firstSource, view.beforeSource)
            keyClick("x")
            verify(view.swapped)
            compare(view.firstSource, view.afterSource)
        }

        function test_commands_with_control_are_left_to_the_window() {
            keyClick("v", Qt.ControlModifier)
            compare(view.mode, "slider")
        }

        function test_arrows_pan_when_zoomed_side_by_side() {
            keyClick("v")
            view.zoomBy(4)
            keyClick(Qt.Key_Right)
            verify(view.panX > 0)
            keyClick(Qt.Key_Down)
            verify(view.panY > 0)
        }

        function test_the_wheel_zooms_at_the_pointer() {
            const before = view.mapToPicture(200, 200)
            mouseWheel(view, 200, 200, 0, 120)
            fuzzyCompare(view.zoom, 1.25, 1e-6)
            const after = view.mapToPicture(200, 200)
            fuzzyCompare(after.x, before.x, 0.002)
            fuzzyCompare(after.y, before.y, 0.002)
        }

        function test_dragging_pans_when_zoomed_and_slides_otherwise() {
            mouseDrag(view, 300, 150, 80, 0)
            verify(view.position > 0.5)
            compare(view.panX, 0)
            view.zoomBy(4)
            const position = view.position
            mouseDrag(view, 150, 150, -80, 0)
            verify(view.panX > 0)
            compare(view.position, position)
        }

        function test_double_click_changes_between_fit_and_pixels() {
            // Qt Quick Test keeps its clicks too far apart in time for a double tap: start at what it does.
            view.toggleFit(150, 200)
            verify(view.zoom > 1)
            view.toggleFit(150, 200)
            compare(view.zoom, 1)
        }

        function test_both_panes_show_the_same_point() {
            keyClick("v")
            view.zoomBy(3)
            view.viewport.panBy(40, 25)
            const left = view.mapToPicture(100, 200)
            const right = view.mapToPicture(100 + view.secondX, 200)
            compare(right, left)
        }

        function test_the_overlay_lies_exactly_over_the_picture() {
            view.overlay = strokes
            const item = view.overlayItem
            verify(item !== null)
            view.viewport.zoomAt(300, 200, 3)
            const corner = view.mapFromPicture(0, 0)
            const at = item.mapToItem(view, 0, 0)
            fuzzyCompare(at.x, corner.x, 1e-3)
            fuzzyCompare(at.y, corner.y, 1e-3)
            fuzzyCompare(item.width, view.viewport.frameWidth, 1e-3)
        }

        function test_pictures_of_different_size_share_one_frame() {
            view.afterSource = page.pack + "st-vhs-01-after.jpg"
            tryVerify(() => !view.loading)
            tryVerify(() => view.viewport.frameHeight > 0 && view.viewport.frameWidth <= view.width + 0.5)
        }

        function test_one_picture_alone_is_not_compared() {
            view.afterSource = ""
            verify(!view.comparing)
            keyClick(Qt.Key_Right)
            compare(view.position, 0.5)
        }

        function test_a_missing_picture_is_said() {
            view.afterSource = page.pack + "missing.jpg"
            tryVerify(() => view.failed)
        }

        function test_a_new_input_is_shown_whole() {
            view.zoomBy(3)
            view.beforeSource = page.pack + "rd-modern-01-before.jpg"
            compare(view.zoom, 1)
        }

        function test_screen_readers_get_names() {
            compare(view.Accessible.name, "Comparison of Before and After")
            compare(hover.Accessible.name, "Nordic")
        }

        function test_a_card_wipes_by_keys_and_comes_back() {
            Theme.reducedMotion = true
            hover.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            tryVerify(() => Math.abs(hover.position - 0.2) < 1e-6)
            keyClick(Qt.Key_Return)
            compare(activated.count, 1)
            view.forceActiveFocus()
            tryCompare(hover, "position", 0)
            Theme.reducedMotion = false
        }
    }
}
