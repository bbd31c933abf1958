"""What every check shares: the tree it looks at, what it reports, and reading code without its comments."""

from __future__ import annotations

import dataclasses
import fnmatch
import functools
import os
import pathlib
import subprocess


@dataclasses.dataclass(frozen=True, order=True)
class Finding:
    path: str  # relative to the root of the tree
    line: int  # 1 for the first; 0 when it is about the file as a whole
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}" if self.line else f"{self.path}: {self.reason}"


@dataclasses.dataclass
class Tree:
    """A source tree, and how it is to be looked at."""

    root: pathlib.Path
    build: pathlib.Path | None = None  # its build folder, for checks that need one
    everything: bool = False  # also look at what did not change
    jobs: int = 1

    @functools.cached_property
    def _files(self) -> list[str]:
        if (self.root / ".git").exists():
            listing = git(self.root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            names = [name for name in listing.split("\0") if name]
        else:
            names = [str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file()]
        return sorted(name for name in set(names) if (self.root / name).is_file())

    def files(self, *patterns: str, under: tuple[str, ...] = (), outside: tuple[str, ...] = ()) -> list[str]:
        """Files whose name fits one of the patterns, in one of the folders `under` and in none of `outside`."""
        return [
            name
            for name in self._files
            if any(fnmatch.fnmatch(os.path.basename(name), pattern) for pattern in patterns)
            and (not under or name.startswith(under))
            and not (outside and name.startswith(outside))
        ]

    def text(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8", errors="replace")


def git(root: pathlib.Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", "-c", "safe.directory=*", *arguments], cwd=root, check=True, capture_output=True, text=True
    ).stdout


def without_comments(text: str) -> str:
    """The code with comments blanked out, so that lines and columns stay. For C++, QML and JavaScript."""
    out = []
    at = 0
    while at < len(text):
        char = text[at]
        if text.startswith("//", at):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
        elif text.startswith("/*", at):
            end = text.find("*/", at + 2)
            end = len(text) if end < 0 else end + 2
        elif char in "\"'`":
            end = _end_of_string(text, at)
            out.append(text[at:end])
            at = end
            continue
        else:
            out.append(char)
            at += 1
            continue
        out.append("".join("\n" if each == "\n" else " " for each in text[at:end]))
        at = end
    return "".join(out)


def _end_of_string(text: str, start: int) -> int:
    quote = text[start]
    at = start + 1
    while at < len(text):
        if text[at] == "\\":
            at += 2
            continue
        if text[at] == quote:
            return at + 1
        if text[at] == "\n" and quote != "`":
            return at  # not a string after all: a digit separator or an apostrophe
        at += 1
    return len(text)


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
