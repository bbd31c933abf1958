"""Files and functions that have grown too large to read in one go are split, not excused."""

import re

from common import Finding, Tree, line_of, without_comments

NAME = "sizes"
ABOUT = "C++ files up to 600 lines, QML up to 300, JavaScript in QML up to 10 lines a function"

_LIMITS = {"*.cpp": 600, "*.h": 600, "*.qml": 300}
_SCRIPT_LIMIT = 10
# function f() {, onClicked: {, onClicked: mouse => {, () => {
_SCRIPT = re.compile(r"(?:\bfunction\b[^{\n]*|\bon[A-Z]\w*\s*:\s*|=>\s*)\{")


def check(tree: Tree) -> list[Finding]:
    findings = []
    for pattern, limit in _LIMITS.items():
        for name in tree.files(pattern):
            lines = tree.text(name).count("\n")
            if lines > limit:
                findings.append(Finding(name, limit + 1, f"{lines} lines; {limit} is where to split"))
    for name in tree.files("*.qml", outside=("tests/",)):
        findings += _long_scripts(name, tree.text(name))
    return findings


def _long_scripts(name: str, text: str) -> list[Finding]:
    code = without_comments(text)
    findings = []
    for match in _SCRIPT.finditer(code):
        depth, at = 1, match.end()
        while at < len(code) and depth:
            depth += {"{": 1, "}": -1}.get(code[at], 0)
            at += 1
        inside = code[match.end() : at].count("\n") - 1
        if inside > _SCRIPT_LIMIT:
            reason = f"{inside} lines of JavaScript; over {_SCRIPT_LIMIT} it belongs in the view model"
            findings.append(Finding(name, line_of(code, match.start()), reason))
    return findings


SELF_TESTS = [
    ("a long C++ file", {"core/a.cpp": "int a;\n" * 601, "core/b.h": "int b;\n" * 600}, [("core/a.cpp", 601)]),
    ("a long QML file", {"ui/A.qml": "//\n" * 301}, [("ui/A.qml", 301)]),
    (
        "long scripts",
        {"ui/A.qml": "Item {\n    function f() {\n" + "        g();\n" * 11 + "    }\n    onX: {\n        g();\n    }\n}\n"},
        [("ui/A.qml", 2)],
    ),
    ("short scripts", {"ui/A.qml": "Item {\n    function f() {\n" + "        g();\n" * 10 + "    }\n}\n"}, []),
]
