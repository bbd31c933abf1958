import QtQuick
import QtTest
import VidGo.Controls

// Every control by keyboard alone: it takes the focus with Tab, shows it, and does its work.
Item {
    id: page
    width: 640
    height: 900

    Column {
        spacing: 8
        VButton { id: button; text: "Run" }
        VIconButton { id: iconButton; label: "Undo"; iconName: "undo" }
        Row {
            VPill { id: first; text: "Modern"; checked: true }
            VPill { id: second; text: "Nordic" }
        }
        VSwitch { id: toggle; text: "Keep walls" }
        VSlider { id: slider; label: "Size"; from: 0; to: 10; stepSize: 1; value: 5 }
        VSegmented {
            id: segmented
            currentValue: "a"
            model: [{ text: "Slider", key: "1", value: "a" }, { text: "Side", key: "2", value: "b" }]
        }
        VComboBox { id: combo; label: "Size"; textRole: "name"; valueRole: "key"; model: [{ name: "Small", key: 1 }, { name: "Large", key: 2 }] }
        VTextField { id: field; label: "Name" }
        VSearchField { id: searchField; placeholderText: "Search" }
        VCard { id: card; width: 100; height: 40; clickable: true; label: "Card" }
        VDropZone { id: zone; width: 200 }
    }

    SignalSpy { id: spy }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function spyOn(target, signalName) {
            spy.target = null
            spy.signalName = signalName
            spy.target = target
            spy.clear()
        }

        function test_each_key_press_clicks_once_data() {
            return [{ tag: "button, space", item: button, key: Qt.Key_Space, sign: "clicked" },
                    { tag: "button, return", item: button, key: Qt.Key_Return, sign: "clicked" },
                    { tag: "icon button, space", item: iconButton, key: Qt.Key_Space, sign: "clicked" },
                    { tag: "icon button, enter", item: iconButton, key: Qt.Key_Enter, sign: "clicked" },
                    { tag: "card, space", item: card, key: Qt.Key_Space, sign: "clicked" },
                    { tag: "card, return", item: card, key: Qt.Key_Return, sign: "clicked" },
                    { tag: "drop zone, space", item: zone, key: Qt.Key_Space, sign: "activated" },
                    { tag: "drop zone, return", item: zone, key: Qt.Key_Return, sign: "activated" }]
        }
        function test_each_key_press_clicks_once(data) {
            spyOn(data.item, data.sign)
            data.item.forceActiveFocus(Qt.TabFocusReason)
            verify(data.item.activeFocus)
            keyClick(data.key)
            compare(spy.count, 1)
        }

        function test_a_busy_button_takes_no_order() {
            spyOn(button, "clicked")
            button.busy = true
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            mouseClick(button)
            button.busy = false
            compare(spy.count, 0)
        }

        function test_choosing_the_chosen_pill_again_keeps_it() {
            second.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(second.checked && !first.checked)
            keyClick(Qt.Key_Return)
            mouseClick(second)
            verify(second.checked)
        }

        function test_switch_and_slider_follow_their_keys() {
            toggle.checked = false
            toggle.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(toggle.checked)
            keyClick(Qt.Key_Return)
            verify(!toggle.checked)
            slider.value = 5
            slider.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(slider.value, 6)
        }

        property string outside: "a"
        function test_segmented_moves_by_arrows_and_keeps_a_binding() {
            segmented.currentValue = Qt.binding(() => outside)
            segmented.activated.connect(value => outside = value)
            segmented.contentItem.children[0].forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            compare(segmented.currentValue, "b")
            outside = "a"
            compare(segmented.currentValue, "a", "the binding has survived")
        }

        function test_combo_box_opens_and_chooses() {
            combo.currentIndex = 0
            combo.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => combo.popup.opened)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryVerify(() => !combo.popup.visible)
            compare(combo.currentIndex, 1)
            compare(combo.currentValue, 2)
            compare(combo.displayText, "Large")
        }

        function test_text_field_passes_on_what_is_typed() {
            spyOn(field, "accepted")
            field.forceActiveFocus(Qt.TabFocusReason)
            keyClick("a"); keyClick("b")
            compare(field.text, "ab")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }

        function test_escape_empties_the_search() {
            spyOn(searchField, "cleared")
            searchField.forceActiveFocus(Qt.TabFocusReason)
            keyClick("x")
            compare(searchField.text, "x")
            keyClick(Qt.Key_Escape)
            compare(searchField.text, "")
            compare(spy.count, 1)
        }

        function test_tab_walks_through_the_controls() {
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(iconButton.activeFocus && iconButton.visualFocus)
            keyClick(Qt.Key_Backtab)
            verify(button.activeFocus)
        }

        function ringOf(item) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (child instanceof VFocusRing)
                    return child
                const found = ringOf(child)
                if (found)
                    return found
            }
            return null
        }
        function test_keyboard_focus_is_visible_data() {
            return [{ tag: "button", item: button }, { tag: "icon button", item: iconButton }, { tag: "pill", item: first },
                    { tag: "switch", item: toggle }, { tag: "slider", item: slider }, { tag: "combo box", item: combo },
                    { tag: "card", item: card }, { tag: "drop zone", item: zone }]
        }
        function test_keyboard_focus_is_visible(data) {
            const ring = ringOf(data.item)
            verify(ring !== null)
            searchField.forceActiveFocus()
            verify(!ring.visible)
            data.item.forceActiveFocus(Qt.TabFocusReason)
            verify(ring.visible)
        }

        function test_screen_readers_get_a_name_and_a_role_data() {
            return [{ tag: "button", item: button, text: "Run", role: Accessible.Button },
                    { tag: "icon button", item: iconButton, text: "Undo", role: Accessible.Button },
                    { tag: "pill", item: first, text: "Modern", role: Accessible.RadioButton },
                    { tag: "switch", item: toggle, text: "Keep walls", role: Accessible.CheckBox },
                    { tag: "slider", item: slider, text: "Size", role: Accessible.Slider },
                    { tag: "combo box", item: combo, text: "Size", role: Accessible.ComboBox },
                    { tag: "text field", item: field.input, text: "Name", role: Accessible.EditableText },
                    { tag: "search", item: searchField, text: "Search", role: Accessible.EditableText },
                    { tag: "card", item: card, text: "Card", role: Accessible.Button },
                    { tag: "drop zone", item: zone, text: "Drop a picture here", role: Accessible.Button }]
        }
        function test_screen_readers_get_a_name_and_a_role(data) {
            compare(data.item.Accessible.name, data.text)
            compare(data.item.Accessible.role, data.role)
        }

        function test_controls_build_and_keep_their_size_in_every_theme_data() {
            return [{ tag: "light" }, { tag: "dark" }, { tag: "high_contrast" }]
        }
        function test_controls_build_and_keep_their_size_in_every_theme(data) {
            const width = button.width
            Theme.mode = data.tag
            compare(button.width, width)
            compare(button.contentItem.ink, Theme.text)
            Theme.mode = "system"
        }
    }
}
