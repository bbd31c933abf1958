import QtQuick
import QtTest
import VidGo.Controls

// Several lines of text: keys, names, notes.
Item {
    id: page
    width: 400
    height: 400

    Column {
        spacing: 8
        VButton { id: before; text: "Before" }
        VTextArea { id: field; width: 300; label: "Script"; note: "0 of 10"; placeholderText: "Write …" }
        VButton { id: after; text: "After" }
    }

    SignalSpy { id: edits; target: field; signalName: "textEdited" }

    TestCase {
        name: "VTextArea"
        when: windowShown

        function init() {
            field.text = ""
            field.errorText = ""
            edits.clear()
        }

        function test_return_begins_a_line_and_tab_goes_on() {
            field.area.forceActiveFocus()
            keyClick("a")
            keyClick(Qt.Key_Return)
            keyClick("b")
            compare(field.text, "a\nb")
            compare(edits.count, 3)
            keyClick(Qt.Key_Tab)
            verify(after.activeFocus)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            verify(field.area.activeFocus)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            verify(before.activeFocus)
            compare(field.text, "a\nb")
        }

        function test_text_from_outside_is_no_edit() {
            field.text = "set"
            compare(edits.count, 0)
        }

        function test_is_named_and_described() {
            compare(field.area.Accessible.name, "Script")
            compare(field.area.Accessible.description, "0 of 10")
            field.errorText = "Too long"
            compare(field.area.Accessible.description, "Too long")
        }

        function test_long_texts_scroll_and_stay_in_their_frame() {
            const height = field.height
            field.text = "line\n".repeat(100)
            compare(field.height, height)
            verify(field.area.contentHeight > field.fieldHeight)
        }
    }
}
