"""Every text for people goes through the translator, whole: no bare literals in QML, no sentence put together by +."""

import re

from common import Finding, Tree, line_of, without_comments

NAME = "translated-texts"
ABOUT = "texts for people in QML are translated, and no text is put together from pieces"

_PROPERTY = re.compile(
    r"(?<![\w.])(?:property\s+string\s+\w*(?:[tT]ext|[tT]itle|[lL]abel|[hH]int|[mM]essage|[dD]escription)|"
    r"(?:Accessible\.(?:name|description)|ToolTip\.text|(?:\w+\.)*(?:text|title|subtitle|heading|caption|label|"
    r"placeholderText|description|message|hint|toolTip|tooltip|helpText|emptyText|emptyTitle|errorText|accessibleName|"
    r"informativeText|acceptLabel|rejectLabel)))\s*:(?!:)"
)
_TRANSLATED = re.compile(r"\b(?:qsTr|qsTranslate|qsTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(")
_LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`((?:[^`\\]|\\.)*)`')
_LETTER = re.compile(r"[^\W\d_]")
_JOINED = re.compile(r"\+\s*(?:qsTr|qsTranslate|tr|QCoreApplication::translate)\s*\(")


def check(tree: Tree) -> list[Finding]:
    findings = []
    for name in tree.files("*.qml", under=("ui/", "app/")):
        code = without_comments(tree.text(name))
        findings += _bare_literals(name, code) + _joined(name, code, r"\b(?:qsTr|qsTranslate)\s*\(")
    for name in tree.files("*.cpp", "*.h", under=("ui/", "app/", "core/")):
        code = without_comments(tree.text(name))
        findings += _joined(name, code, r"(?<![\w])(?:tr|QCoreApplication::translate)\s*\(\s*\"")
    return findings


def _bare_literals(name: str, code: str) -> list[Finding]:
    findings = []
    for match in _PROPERTY.finditer(code):
        start, end = match.end(), _end_of_value(code, match.end())
        value = _blank_calls(code[start:end])
        for literal in _LITERAL.finditer(value):
            words = re.sub(r"\$\{[^}]*\}|%L?\d+|\\.|^#[0-9a-fA-F]+$", "", next(group for group in literal.groups() if group is not None))
            if _LETTER.search(words) and not re.search(r"(?:===?|!==?|case)\s*$|\[\s*$", value[: literal.start()]):
                findings.append(Finding(name, line_of(code, start + literal.start()), "a text that is not translated: qsTr(…)"))
    return findings


def _end_of_value(code: str, start: int) -> int:
    """Where the value of a property ends: at the end of a line that does not go on, or before a closing brace."""
    depth, at = 0, start
    while at < len(code):
        char = code[at]
        if char in "\"'`":
            literal = _LITERAL.match(code, at)
            at = literal.end() if literal else at + 1
            continue
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth < 0:
                return at
        elif char in ";," and depth == 0:
            return at
        elif char == "\n" and depth == 0:
            before, after = code[start:at].rstrip(), code[at:].lstrip()
            if before and before[-1] not in "?:+|&(,=" and after[:1] not in "?:+.|&":
                return at
        at += 1
    return at


def _blank_calls(value: str) -> str:
    """The value without what is inside of translation calls, and of .arg(…) after them."""
    while match := _TRANSLATED.search(value):
        end = _closing(value, match.end())
        value = value[: match.start()] + re.sub(r"[^\n]", " ", value[match.start() : end]) + value[end:]
    return value


def _closing(text: str, start: int) -> int:
    depth, at = 1, start
    while at < len(text) and depth:
        if text[at] in "\"'`" and (literal := _LITERAL.match(text, at)):
            at = literal.end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def _joined(name: str, code: str, call: str) -> list[Finding]:
    reason = "a text put together by +: use one text with %1"
    findings = [Finding(name, line_of(code, match.start()), reason) for match in _JOINED.finditer(code)]
    for match in re.finditer(call, code):
        end = _closing(code, match.end())
        if re.match(r"(?:\s*\.arg\([^()]*\))*\s*\+(?!\+)", code[end:]):
            findings.append(Finding(name, line_of(code, match.start()), reason))
    return findings


_WRONG = """Item {
    Text { text: "Hello" }
    Accessible.name: busy ? qsTr("Busy") : "Ready"
    title: on
        ? qsTr("On")
        : "Off"
    ToolTip.text: `Hello ${name}`
    placeholderText: qsTr("Name") + ":"
    property string emptyText: "Nothing here"
}
"""
_RIGHT = """Item {
    Text { text: qsTr("Hello (%1)").arg(model.name) } // text: "Hello"
    text: "%1 · %2".arg(a).arg(b)
    Accessible.name: kind === "image" ? qsTr("Picture") : model.title
    label: labels["name"]
    icon: "close"
    property color text: "#ECEEF4"
    model: [{ text: qsTr("A"), value: "a" }]
    objectName: "title"
}
"""
SELF_TESTS = [
    ("bare literals", {"ui/home/A.qml": _WRONG}, [("ui/home/A.qml", line) for line in (2, 3, 6, 7, 8, 9)]),
    ("right", {"ui/home/A.qml": _RIGHT}, []),
    ("joined in C++", {"ui/a.cpp": 'auto a = tr("A") + b;\nauto c = d + tr("E");\nauto f = tr("G").arg(h);\n'},
     [("ui/a.cpp", 1), ("ui/a.cpp", 2)]),
]
