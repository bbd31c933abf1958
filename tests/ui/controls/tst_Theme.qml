import QtQuick
import QtTest
import VidGo.Controls

TestCase {
    id: test
    name: "Theme"

    function cleanup() {
        Theme.mode = "system"
        Theme.language = "en"
        Theme.reducedMotion = false
    }

    // WCAG 2.2: relative luminance and contrast ratio.
    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b)
    }
    function contrast(a: color, b: color): real {
        const x = luminance(a), y = luminance(b)
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }
    function over(top: color, ground: color): color {
        const mix = (t, g) => t * top.a + g * (1 - top.a)
        return Qt.rgba(mix(top.r, ground.r), mix(top.g, ground.g), mix(top.b, ground.b), 1)
    }

    function modes() {
        return [{ tag: "dark", least: 4.5 }, { tag: "light", least: 4.5 },
                { tag: "high_contrast", least: 7 }, { tag: "high_contrast_light", least: 7 }]
    }

    function test_text_can_be_read_on_every_ground_data() { return modes() }
    function test_text_can_be_read_on_every_ground(data) {
        Theme.mode = data.tag
        for (const ground of ["background", "surface", "raised", "selected"]) {
            for (const ink of ["text", "muted", "accentText", "offerText", "good", "bad"]) {
                const ratio = contrast(Theme[ink], Theme[ground])
                verify(ratio >= data.least, ink + " on " + ground + ": " + ratio.toFixed(2))
            }
        }
    }

    function test_inks_can_be_read_on_their_fills_data() { return modes() }
    function test_inks_can_be_read_on_their_fills(data) {
        Theme.mode = data.tag
        for (const pair of [["onAccent", "accent"], ["onOffer", "offer"], ["onBad", "bad"]]) {
            const ratio = contrast(Theme[pair[0]], Theme[pair[1]])
            verify(ratio >= data.least, pair.join(" on ") + ": " + ratio.toFixed(2))
            const hovered = contrast(Theme[pair[0]], over(Theme.hover, Theme[pair[1]]))
            verify(hovered >= 4.5, pair.join(" on hovered ") + ": " + hovered.toFixed(2))
        }
    }

    function test_plates_can_be_read_on_any_picture_data() { return modes() }
    function test_plates_can_be_read_on_any_picture(data) {
        Theme.mode = data.tag
        for (const picture of ["#FFFFFF", "#000000", "#808080", "#FFFF00"]) {
            const ratio = contrast(Theme.onPlate, over(Theme.plate, picture))
            verify(ratio >= data.least, "plate on " + picture + ": " + ratio.toFixed(2))
        }
    }

    function test_focus_can_be_seen_on_every_ground_data() { return modes() }
    function test_focus_can_be_seen_on_every_ground(data) {
        Theme.mode = data.tag
        for (const ground of ["background", "surface", "raised"])
            verify(contrast(Theme.focus, Theme[ground]) >= 3, "focus on " + ground)
    }

    // Of the bar beside it; the ground of the line is faint.
    function test_what_is_chosen_in_a_list_can_be_seen_data() { return modes() }
    function test_what_is_chosen_in_a_list_can_be_seen(data) {
        Theme.mode = data.tag
        for (const ground of ["background", "surface", "raised", "selected"])
            verify(contrast(Theme.accent, Theme[ground]) >= 3, "accent on " + ground)
    }

    function test_high_contrast_is_pure_with_thicker_lines() {
        Theme.mode = "high_contrast"
        compare(Theme.background, Qt.color("#000000"))
        compare(Theme.lineWidth, 2)
        verify(Theme.dark)
        Theme.mode = "high_contrast_light"
        compare(Theme.background, Qt.color("#FFFFFF"))
        verify(!Theme.dark)
    }

    function test_reduced_motion_stops_motion() {
        verify(Theme.motionShort > 0 && Theme.motionLong > 0)
        Theme.reducedMotion = true
        compare(Theme.motionShort, 0)
        compare(Theme.motionLong, 0)
    }

    function test_language_chooses_the_region_of_the_glyphs_data() {
        return [{ tag: "ja", family: "Noto Sans CJK JP" }, { tag: "ko", family: "Noto Sans CJK KR" },
                { tag: "zh-TW", family: "Noto Sans CJK TC" }, { tag: "en", family: "Noto Sans CJK TC" }]
    }
    function test_language_chooses_the_region_of_the_glyphs(data) {
        Theme.language = data.tag
        compare(Theme.support.families[0], "Inter")
        compare(Theme.support.families[1], data.family)
    }

    Text {
        id: sample
        font: Theme.font(Theme.textLarge, Theme.semiBold)
        text: "Aa"
    }
    SignalSpy { id: fontSpy; target: sample; signalName: "fontChanged" }
    function test_font_follows_the_language_in_a_binding() {
        compare(sample.font.family, "Inter")
        compare(sample.font.pixelSize, 17)
        compare(sample.font.weight, Font.DemiBold)
        fontSpy.clear()
        Theme.language = "ja"
        verify(fontSpy.count > 0)
    }

    VText { id: phrase }
    function test_a_voice_hears_words_without_joiners() {
        Theme.language = "ja"
        phrase.text = Theme.phrased("写真を選択")
        verify(phrase.text !== "写真を選択")
        compare(phrase.Accessible.name, "写真を選択")
    }

    function test_lines_break_between_phrases() {
        const joiner = "\u2060"
        Theme.language = "ja"
        const japanese = Theme.phrased("写真をドロップ、またはクリックして選択")
        compare(japanese.split(joiner).join(""), "写真をドロップ、またはクリックして選択")
        verify(japanese.includes("選" + joiner + "択"))
        verify(japanese.includes("、また") || japanese.includes("、ま" + joiner))
        Theme.language = "zh-TW"
        verify(Theme.phrased("無法載入範例").includes("範" + joiner + "例"))
        compare(Theme.phrased("VidGo Studio"), "VidGo Studio") // its letters are drawn as one word
        Theme.language = "es"
        compare(Theme.phrased("Suelta fotos"), "Suelta fotos")
    }
}
