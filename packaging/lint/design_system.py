"""Colours, font sizes and fonts are written in ui/controls and nowhere else; everything else takes them from its Theme.

What is data and not design, such as the swatches a person picks from, stands in design_system_allow.txt with its reason."""

import pathlib
import re

from common import Finding, Tree, without_comments

NAME = "design-system"
ABOUT = "no colour, font or font size is written outside ui/controls"

_COLOUR = "a colour outside the design system: use Theme"
_SIZE = "a font size outside the design system: use Theme"
_FONT = "a font outside the design system: use Theme"
_HEX = re.compile(r"""["']#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["']""")
_QML = [
    (_HEX, _COLOUR),
    (re.compile(r"\bQt\.(?:rgba|hsla|hsva|color|lighter|darker|tint)\s*\("), _COLOUR),
    (re.compile(r"""(?i)\b\w*colou?r\s*:[^;\n]*["'](?!transparent["'])[a-z]+["']"""), _COLOUR),
    (re.compile(r"\b(?:pixelSize|pointSize)\s*:(?![^;\n]*\bTheme\.)[^;\n]*\d"), _SIZE),
    (re.compile(r"""\bfont\.family\s*:[^;\n]*["']"""), _FONT),
]
_CPP = [
    (_HEX, _COLOUR),
    (re.compile(r"""\bQColor\s*[({]\s*(?:\d|["']|Qt::|QLatin1|QString|u")"""), _COLOUR),
    (re.compile(r"\bQColor\s+\w+\s*[({]\s*(?:\d|[\"']|Qt::)"), _COLOUR),
    (re.compile(r"\bQColor::from(?:Rgb|Rgba|RgbF|Hsv|HsvF|Hsl|HslF|Cmyk|String)\s*\(\s*[\d\"Q]"), _COLOUR),
    (re.compile(r"\bqRgba?\s*\(\s*\d"), _COLOUR),
    (re.compile(r"\bQt::(?:GlobalColor|white|black|red|green|blue|cyan|magenta|yellow|gray|dark[A-Z]\w+|lightGray)\b"),
     _COLOUR),
    (re.compile(r"\bset(?:PixelSize|PointSizeF?)\s*\(\s*\d"), _SIZE),
    (re.compile(r"""\b(?:setFamily|setFamilies)\s*\(|\bQFont\s*[({]\s*["'Qu]"""), _FONT),
]
_HOME = ("ui/controls/",)


def _allowed() -> list[tuple[str, str]]:
    lines = (pathlib.Path(__file__).parent / "design_system_allow.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.strip() and not line.startswith("#")]
    return [(path.strip(), text.strip()) for path, text, _reason in rows]


def check(tree: Tree) -> list[Finding]:
    allowed = _allowed()
    findings = []
    for patterns, rules in ((("*.qml", "*.js"), _QML), (("*.cpp", "*.h"), _CPP)):
        for name in tree.files(*patterns, under=("ui/", "app/studio/"), outside=_HOME):
            for number, line in enumerate(without_comments(tree.text(name)).splitlines(), 1):
                if any(name == path and text in line for path, text in allowed):
                    continue
                findings += [Finding(name, number, reason) for rule, reason in rules if rule.search(line)]
    return findings


_WRONG_QML = """Item {
    Rectangle { color: "#aBc" }
    Rectangle { border.color: "red" }
    Rectangle { color: Qt.rgba(0, 0, 0, 1) }
    Rectangle { color: on ? "navy" : Theme.text }
    Text { font.pixelSize: 13 }
    Text { font { pointSize: big ? 12 : 9 } }
    Text { font.family: "Inter" }
}
"""
_RIGHT_QML = """Item { // not "#fff"
    Rectangle { color: "transparent" }
    Rectangle { color: Theme.accent; objectName: "red" }
    Text { font.pixelSize: Theme.size13; text: qsTr("#1 of %1") }
}
"""
_WRONG_CPP = """auto a = QColor(1, 2, 3);
auto b = Qt::red;
QColor c("#fff");
void f() { font.setPixelSize(12); }
auto d = QFont("Inter");
"""
SELF_TESTS = [
    ("QML", {"ui/home/A.qml": _WRONG_QML}, [("ui/home/A.qml", line) for line in range(2, 9)]),
    ("C++", {"ui/home/a.cpp": _WRONG_CPP}, [("ui/home/a.cpp", line) for line in range(1, 6)]),
    ("its home", {"ui/controls/A.qml": _WRONG_QML, "ui/controls/a.cpp": _WRONG_CPP}, []),
    ("right", {"ui/home/A.qml": _RIGHT_QML, "ui/home/a.cpp": "QColor c(theme.accent());\n"}, []),
]
