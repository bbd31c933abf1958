"""clang-tidy over what changed, with the commands of the GCC build made readable for Clang.

A file whose code, includes and settings are as they were when it was last found clean is not looked at again."""

from __future__ import annotations

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import tempfile

from common import Finding, Tree, git

NAME = "static-analysis"
ABOUT = "clang-tidy finds nothing in the C++ that changed (--all: in all of it)"

_TIDY = "clang-tidy-16"
_MESSAGE = re.compile(r"^([^\s:][^:]*):(\d+):\d+: (?:error|warning): (.*)$")
# libstdc++ 12's <expected> asks for complete concepts, which Clang 16 has but does not announce.
_FOR_CLANG = ["-U__cpp_concepts", "-D__cpp_concepts=202002L", "-Wno-builtin-macro-redefined",
              "-Wno-unknown-warning-option", "-Wno-unused-command-line-argument", "-std=c++2b"]


def check(tree: Tree) -> list[Finding]:
    if tree.build is None:
        return _check_alone(tree)
    commands = _commands(tree)
    units = sorted(commands) if tree.everything else _changed_units(tree, commands)
    cache = tree.build / "lint"
    cache.mkdir(exist_ok=True)
    (cache / "compile_commands.json").write_text(json.dumps(list(commands.values())))
    includes = _includes(tree)
    with concurrent.futures.ThreadPoolExecutor(tree.jobs) as pool:
        results = pool.map(lambda unit: _analyse(tree, cache, unit, commands[unit], includes.get(unit, [])), units)
        return [finding for findings in results for finding in findings]


def _check_alone(tree: Tree) -> list[Finding]:
    """Without a build: every file on its own, for the self-test."""
    with tempfile.TemporaryDirectory() as folder:
        cache = pathlib.Path(folder)
        units = tree.files("*.cpp")
        commands = [{"directory": str(tree.root), "file": unit, "arguments": ["c++", "-c", *_FOR_CLANG, unit]}
                    for unit in units]
        (cache / "compile_commands.json").write_text(json.dumps(commands))
        return [finding for unit in units for finding in _tidy(tree, cache, unit)]


def for_clang(arguments: list[str]) -> list[str]:
    """A command line of the GCC build as Clang takes it: no precompiled headers, no launcher."""
    out = []
    skip = False
    for index, argument in enumerate(arguments):
        following = arguments[index + 1] if index + 1 < len(arguments) else ""
        if skip:
            skip = False
        elif argument == "-include" and "cmake_pch" in following:
            skip = True
        elif argument == "-o":
            skip = True
        elif argument in ("-fpch-preprocess", "-Winvalid-pch") or argument.startswith(("-std=", "-fsanitize")):
            continue
        else:
            out.append(argument)
    compiler = next(index for index, argument in enumerate(out) if re.search(r"(?:c\+\+|g\+\+|clang\+\+)[-\d.]*$", argument))
    return [*out[compiler : compiler + 1], *_FOR_CLANG, *out[compiler + 1 :]]


def _commands(tree: Tree) -> dict[str, dict]:
    """By source file, relative to the root. Generated files are left out."""
    commands = {}
    for entry in json.loads((tree.build / "compile_commands.json").read_text()):
        file = os.path.relpath(os.path.join(entry["directory"], entry["file"]), tree.root)
        if file.startswith(("..", "build")):
            continue
        commands[file] = {"directory": entry["directory"], "file": str(tree.root / file),
                          "arguments": for_clang(shlex.split(entry["command"]))}
    return commands


def _base(tree: Tree) -> str | None:
    """The commit that changes are counted from: where this work left origin/main, or the commit before this one."""
    def resolve(*arguments: str) -> str | None:
        try:
            return git(tree.root, *arguments).strip() or None
        except subprocess.CalledProcessError:
            return None

    head = resolve("rev-parse", "HEAD")
    base = resolve("merge-base", "HEAD", "origin/main")
    return base if base and base != head else resolve("rev-parse", "--verify", "-q", "HEAD~1")


def _changed_units(tree: Tree, commands: dict) -> list[str]:
    base = _base(tree)
    if base is None:
        return sorted(commands)
    names = git(tree.root, "diff", "--name-only", "--diff-filter=d", base).splitlines()
    names += git(tree.root, "ls-files", "--others", "--exclude-standard").splitlines()
    if ".clang-tidy" in names:
        return sorted(commands)
    units = {name for name in names if name in commands}
    headers = {name for name in names if name.endswith(".h")}
    # One file that includes a changed header is enough to look at that header.
    includes = _includes(tree)
    covered = {header for unit in units for header in includes.get(unit, [])}
    for header in sorted(headers - covered):
        if header in covered:
            continue
        unit = next((unit for unit in sorted(commands) if header in includes.get(unit, [])), None)
        if unit:
            units.add(unit)
            covered |= set(includes[unit])
    return sorted(units)


def _includes(tree: Tree) -> dict[str, list[str]]:
    """The files of the tree that each source file includes, as ninja recorded them."""
    run = subprocess.run(["ninja", "-C", str(tree.build), "-t", "deps"], capture_output=True, text=True, check=True)
    includes: dict[str, list[str]] = {}
    for block in run.stdout.split("\n\n"):
        paths = [os.path.relpath(os.path.join(tree.build, line.strip()), tree.root) for line in block.splitlines()[1:]]
        ours = [path for path in paths if not path.startswith(("..", "build"))]
        if ours:
            includes.setdefault(ours[0], []).extend(ours[1:])
    return includes


def _analyse(tree: Tree, cache: pathlib.Path, unit: str, command: dict, includes: list[str]) -> list[Finding]:
    digest = hashlib.sha256(" ".join(command["arguments"]).encode())
    for name in [".clang-tidy", unit, *sorted(set(includes))]:
        digest.update((tree.root / name).read_bytes() if (tree.root / name).is_file() else b"")
    stamp = cache / f"{digest.hexdigest()[:32]}.clean"
    if stamp.exists():
        return []
    findings = _tidy(tree, cache, unit)
    if not findings:
        stamp.touch()
    return findings


def _tidy(tree: Tree, cache: pathlib.Path, unit: str) -> list[Finding]:
    run = subprocess.run([_TIDY, "--quiet", "-p", str(cache), str(tree.root / unit)],
                         cwd=tree.root, capture_output=True, text=True, check=False)
    findings = []
    found = False
    for line in run.stdout.splitlines():
        match = _MESSAGE.match(line)
        if match:
            found = True
            path = os.path.relpath(tree.root / match[1], tree.root)
            if not path.startswith(("..", "build/")):  # neither somebody else's header nor generated code
                findings.append(Finding(path, int(match[2]), match[3].replace(",-warnings-as-errors", "")))
    if run.returncode and not found:
        findings.append(Finding(unit, 0, f"clang-tidy failed: {(run.stdout + run.stderr).strip()[-500:]}"))
    return findings


SELF_TESTS = [
    ("a use after move", {"core/a.cpp": "#include <string>\n#include <utility>\nstd::string f(std::string a)\n{\n"
                          "    std::string b = std::move(a);\n    return a + b;\n}\n"}, [("core/a.cpp", 6)]),
    ("an empty file", {"core/a.cpp": "#include <expected>\nstd::expected<int, int> f()\n{\n    return 1;\n}\n"}, []),
]
