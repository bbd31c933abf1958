"""Nothing in the tree depends on, or tells about, the machine it was written on; and nothing is left for later."""

import re

from common import Finding, Tree

NAME = "words"
ABOUT = "no paths of somebody's machine, no notes about work left undone, no merge markers"

# Written so that the patterns do not find themselves.
_RULES = [
    (re.compile(r"(?<![\w.}$)])/(?:ho" r"me/\w|ro" r"ot/\w|wo" r"rk/\w|Us" r"ers/\w|tmp/b-)"), "a path of one machine"),
    (re.compile(r"\b[A-Z]:\\+Us" r"ers\\"), "a path of one machine"),
    (re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b"), "a note about work left undone: do it or file an issue"),
    (re.compile(r"^(?:<{7}|>{7}) "), "a merge marker"),
]
_TEXT = ("*.cpp", "*.h", "*.qml", "*.js", "*.py", "*.sh", "*.txt", "*.cmake", "*.md", "*.json", "*.sql", "*.ts",
         "*.in", "*.desktop", "*.xml", "dev", "run")


def check(tree: Tree) -> list[Finding]:
    findings = []
    for name in tree.files(*_TEXT, outside=("resources/starter-pack/", "resources/models/")):
        for number, line in enumerate(tree.text(name).splitlines(), 1):
            findings += [Finding(name, number, reason) for rule, reason in _RULES if rule.search(line)]
    return findings


SELF_TESTS = [
    ("a path", {"tests/a.cpp": 'auto a = 1;\nauto p = "/ho' 'me/me/a.png";\n'}, [("tests/a.cpp", 2)]),
    ("a Windows path", {"a.md": "C:\\Us" "ers\\me\n"}, [("a.md", 1)]),
    ("left undone", {"core/a.h": "// TO" "DO: later\n"}, [("core/a.h", 1)]),
    ("a merge", {"core/a.h": "<<<<<<" "< HEAD\n"}, [("core/a.h", 1)]),
    ("innocent", {"a.md": "/usr/share and /home\n${x}/work/x\n"}, []),
]
