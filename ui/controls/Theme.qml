pragma Singleton
import QtQuick
import VidGo.Controls

// The design system: every colour, size, weight and duration of the studio comes from here.
// `mode`, `language` and `reducedMotion` are set by the shell from the settings.
QtObject {
    id: theme

    // "system" | "light" | "dark" | "high_contrast" (white on black) | "high_contrast_light" (black on white)
    property string mode: "system"
    // BCP 47 tag of the interface language; decides which regional CJK glyphs are drawn.
    property string language: "en"
    property bool reducedMotion: false

    readonly property bool highContrast: mode === "high_contrast" || mode === "high_contrast_light"
    readonly property bool dark: mode === "dark" || mode === "high_contrast" || (mode === "system" && support.systemDark)
    readonly property ThemeColors colors: highContrast ? (dark ? contrastDarkColors : contrastLightColors)
                                                       : (dark ? darkColors : lightColors)

    readonly property color background: colors.background
    readonly property color surface: colors.surface
    readonly property color raised: colors.raised
    readonly property color line: colors.line
    readonly property color text: colors.text
    readonly property color muted: colors.muted
    readonly property color accent: colors.accent
    // The accent and the offer colour deepened or lightened until they can be read as text on every ground.
    readonly property color accentText: colors.accentText
    readonly property alias onAccent: inks.accent
    readonly property color offer: colors.offer
    readonly property color offerText: colors.offerText
    readonly property alias onOffer: inks.offer
    readonly property color good: colors.good
    readonly property color bad: colors.bad
    readonly property alias onBad: inks.bad
    // A dark plate over pictures, and what is written on it.
    readonly property color plate: colors.plate
    readonly property alias onPlate: inks.plate
    readonly property color focus: colors.focus
    // Laid over whatever is below.
    readonly property color hover: colors.hover
    readonly property color pressed: colors.pressed
    readonly property color selected: colors.selected
    readonly property color scrim: colors.scrim
    readonly property color checkerLight: colors.checkerLight
    readonly property color checkerDark: colors.checkerDark

    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32

    readonly property int radiusSmall: 6
    readonly property int radius: 10
    readonly property int radiusLarge: 14
    readonly property int lineWidth: highContrast ? 2 : 1
    readonly property int focusWidth: highContrast ? 3 : 2

    // Tracks: what is still to come, and what is done. With strong lines the colours alone do not tell them apart.
    readonly property int trackRest: highContrast ? lineWidth : s1
    readonly property int trackDone: highContrast ? s1 + 2 : s1

    readonly property int controlHeight: 40
    readonly property int controlHeightSmall: 32
    readonly property int iconSmall: 16
    readonly property int icon: 20
    readonly property int iconLarge: 32

    readonly property int textTiny: 12
    readonly property int textSmall: 13
    readonly property int textBody: 14
    readonly property int textLarge: 17
    readonly property int textTitle: 22
    readonly property int textHero: 26
    readonly property int textDisplay: 30

    readonly property int normal: Font.Normal
    readonly property int semiBold: Font.DemiBold
    readonly property int bold: Font.Bold

    readonly property string family: support.families[0]

    readonly property int motionShort: reducedMotion ? 0 : 120
    readonly property int motionLong: reducedMotion ? 0 : 200
    readonly property real disabledOpacity: highContrast ? 0.6 : 0.45

    // The whole font at once: QML's `font.family` knows one family only and would lose the CJK fallbacks.
    function font(size: int, weight: int): font {
        return support.font(support.families, size, weight);
    }

    // A text of several words, to be broken where readers of the language like it.
    function phrased(text: string): string {
        return support.phrased(text, language);
    }

    // Aliases, because QML would take an initial value of a property named `on…` for a signal handler.
    readonly property QtObject inkColors: QtObject {
        id: inks
        readonly property color accent: theme.colors.accentInk
        readonly property color offer: theme.colors.offerInk
        readonly property color bad: theme.colors.badInk
        readonly property color plate: theme.colors.plateInk
    }

    readonly property ThemeSupport support: ThemeSupport {
        language: theme.language
    }

    readonly property ThemeColors darkColors: ThemeColors {
        background: "#0F1014"; surface: "#16181F"; raised: "#1D2028"; line: "#2B2F3A"
        text: "#ECEEF4"; muted: "#9AA1B3"
        accent: "#7B83FF"; accentText: "#8A91FF"; accentInk: "#0B0C1A"
        offer: "#FFB65C"; offerText: "#FFB65C"; offerInk: "#1A1206"
        good: "#4FD1A1"; bad: "#FF6B7A"; badInk: "#1A0508"
        plate: "#B8101116"; plateInk: "#FFFFFF"
        focus: "#A9AEFF"
        hover: "#12FFFFFF"; pressed: "#1FFFFFFF"; selected: "#2E3242"; scrim: "#A6000000"
        checkerLight: "#7F8491"; checkerDark: "#6E737F"
    }

    readonly property ThemeColors lightColors: ThemeColors {
        background: "#F5F6F9"; surface: "#FFFFFF"; raised: "#EEF0F5"; line: "#DFE3EC"
        text: "#171923"; muted: "#5C6479"
        accent: "#5A5FF0"; accentText: "#4C51DE"; accentInk: "#FFFFFF"
        offer: "#D97A06"; offerText: "#945200"; offerInk: "#1A1206"
        good: "#0F7650"; bad: "#C4273B"; badInk: "#FFFFFF"
        plate: "#B8101116"; plateInk: "#FFFFFF"
        focus: "#4C51DE"
        hover: "#0D171923"; pressed: "#1A171923"; selected: "#E4E7F0"; scrim: "#80101218"
        checkerLight: "#FFFFFF"; checkerDark: "#E3E6EE"
    }

    readonly property ThemeColors contrastDarkColors: ThemeColors {
        background: "#000000"; surface: "#000000"; raised: "#000000"; line: "#FFFFFF"
        text: "#FFFFFF"; muted: "#FFFFFF"
        accent: "#7FD6FF"; accentText: "#7FD6FF"; accentInk: "#000000"
        offer: "#FFC46B"; offerText: "#FFC46B"; offerInk: "#000000"
        good: "#6CF5C0"; bad: "#FF9EA8"; badInk: "#000000"
        plate: "#FF000000"; plateInk: "#FFFFFF"
        focus: "#FFE600"
        hover: "#40FFFFFF"; pressed: "#59FFFFFF"; selected: "#002A45"; scrim: "#CC000000"
        checkerLight: "#8F8F8F"; checkerDark: "#777777"
    }

    readonly property ThemeColors contrastLightColors: ThemeColors {
        background: "#FFFFFF"; surface: "#FFFFFF"; raised: "#FFFFFF"; line: "#000000"
        text: "#000000"; muted: "#000000"
        accent: "#0A2FA8"; accentText: "#0A2FA8"; accentInk: "#FFFFFF"
        offer: "#FFB000"; offerText: "#6B3A00"; offerInk: "#000000"
        good: "#00512F"; bad: "#8F0012"; badInk: "#FFFFFF"
        plate: "#FF000000"; plateInk: "#FFFFFF"
        focus: "#9C2A00"
        hover: "#33000000"; pressed: "#4D000000"; selected: "#DCEAFF"; scrim: "#CC000000"
        checkerLight: "#FFFFFF"; checkerDark: "#D0D0D0"
    }
}
