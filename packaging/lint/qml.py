"""QML is held against the types it uses by qmllint: no unqualified access, no unknown property, no unused import."""

from __future__ import annotations

import json
import os
import pathlib
import re
import subprocess

from common import Finding, Tree

NAME = "qml"
ABOUT = "qmllint has nothing to say about the QML of ui and app"

_QMLLINT = "/usr/lib/qt6/bin/qmllint"
_LEVELS = ["--unqualified", "warning", "--unused-imports", "warning", "--multiline-strings", "warning",
           "--deprecated", "warning", "--property", "warning", "--signal", "warning", "--required", "warning",
           # An id inside of a contentItem is what a finished control needs; nobody replaces its parts.
           "--deferred-property-id", "disable"]

# Qt 6.4's qmllint does not know that C++ values have the methods of JavaScript's strings, lists and objects.
_KNOWN_WRONG = re.compile(
    r'^Property "(?:toString|valueOf|length|at|map|filter|find|findIndex|indexOf|includes|forEach|some|every|slice|'
    r'concat|join|reduce|keys|toLocaleString|getTime)" not found on type "(?:QUrl|QString|QStringList|QVariant\w*|QDateTime|'
    r'QSizeF?|QPointF?|QRectF?|QList<.*>)"$'
)


def check(tree: Tree) -> list[Finding]:
    files = tree.files("*.qml", under=("ui/", "app/"))
    if not files:
        return []
    findings = []
    for folder in sorted({os.path.dirname(name) for name in files}):
        findings += _lint(tree, [name for name in files if os.path.dirname(name) == folder])
    return findings


def _imports(tree: Tree, files: list[str]) -> list[str]:
    if tree.build is None:
        return []
    options = ["-I", str(tree.build / "qml")]
    # The module that the files belong to: its own C++ types are known only through its qmldir.
    own = _own_module(tree.build / "qml", {os.path.basename(name) for name in files})
    if own:
        options += ["-i", str(own)]
    for resources in sorted(tree.build.glob("**/.rcc/*.qrc")):
        options += ["--resource", str(resources)]
    return options


def _own_module(modules: pathlib.Path, names: set[str]) -> pathlib.Path | None:
    for qmldir in sorted(modules.glob("**/qmldir")):
        listed = {os.path.basename(line.split()[-1]) for line in qmldir.read_text().splitlines() if line.endswith(".qml")}
        if names & listed and len(names & listed) * 2 >= len(names):
            return qmldir
    return None


def _lint(tree: Tree, files: list[str]) -> list[Finding]:
    run = subprocess.run(
        [_QMLLINT, "--json", "-", *_LEVELS, *_imports(tree, files), *files],
        cwd=tree.root, capture_output=True, text=True, check=False,
    )
    try:
        report = json.loads(run.stdout)
    except json.JSONDecodeError:
        raise RuntimeError(f"qmllint: {run.stdout}{run.stderr}") from None
    findings = []
    for file in report["files"]:
        name = os.path.relpath(os.path.join(tree.root, file["filename"]), tree.root)
        for warning in file["warnings"]:
            if warning["type"] != "info" and not _KNOWN_WRONG.match(warning["message"]):
                findings.append(Finding(name, warning.get("line", 0), warning["message"]))
        if not file["success"] and not file["warnings"]:
            findings.append(Finding(name, 0, "qmllint can't read this file"))
    return findings


SELF_TESTS = [
    ("unqualified", {"ui/home/A.qml": "import QtQuick\nItem {\n    property int a: 1\n    Item {\n        width: a\n    }\n}\n"},
     [("ui/home/A.qml", 5)]),
    ("an unknown property", {"ui/home/A.qml": "import QtQuick\nItem {\n    colour: 1\n}\n"}, [("ui/home/A.qml", 3)]),
    ("an unused import", {"ui/home/A.qml": "import QtQuick\nimport QtQuick.Layouts\nItem {\n}\n"}, [("ui/home/A.qml", 2)]),
    ("not QML", {"ui/home/A.qml": "import QtQuick\nItem {\n    width: \n}\n"}, [("ui/home/A.qml", 4)]),
    ("right", {"ui/home/A.qml": "import QtQuick\nItem {\n    id: root\n    width: root.height\n}\n"}, []),
]
