"""C++ is laid out by clang-format with the settings at the root of the tree."""

import re
import subprocess

from common import Finding, Tree

NAME = "formatting"
ABOUT = "C++ is laid out as .clang-format says"

_MESSAGE = re.compile(r"^(.+?):(\d+):\d+: error: ", re.MULTILINE)


def check(tree: Tree) -> list[Finding]:
    files = tree.files("*.cpp", "*.h")
    findings = set()
    for start in range(0, len(files), 50):
        run = subprocess.run(
            ["clang-format-16", "--dry-run", "-Werror", "--ferror-limit=0", *files[start : start + 50]],
            cwd=tree.root, capture_output=True, text=True, check=False,
        )
        places = {(match[1], int(match[2])) for match in _MESSAGE.finditer(run.stderr)}
        if run.returncode and not places:
            raise RuntimeError(run.stderr)
        findings |= {Finding(path, line, "not laid out by clang-format-16 -i") for path, line in places}
    return sorted(findings)


SELF_TESTS = [
    ("wrong", {"core/a.cpp": "int a = 1;\nint  b=2;\n"}, [("core/a.cpp", 2)]),
    ("right", {"core/a.cpp": "int a = 1;\n"}, []),
]
