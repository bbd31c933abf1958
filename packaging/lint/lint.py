#!/usr/bin/env python3
"""Runs the checks of this folder over the tree. Each module of CHECKS has NAME, ABOUT, check(tree) -> findings and
SELF_TESTS: small trees with the places in which the check must find something."""

from __future__ import annotations

import argparse
import pathlib
import sys
import tempfile
import time

import data_files
import design_system
import formatting
import qml
import sizes
import static_analysis
import translated_texts
import translations
import words
from common import Tree

CHECKS = [formatting, sizes, words, data_files, design_system, translated_texts, translations, qml, static_analysis]
ROOT = pathlib.Path(__file__).resolve().parents[2]


def self_test(check) -> list[str]:
    """What went wrong when the check was fed its own violations."""
    problems = []
    for name, files, expected in check.SELF_TESTS:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, content in files.items():
                target = root / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(content, encoding="utf-8")
            for settings in (".clang-format", ".clang-tidy"):
                (root / settings).write_text((ROOT / settings).read_text())
            found = check.check(Tree(root, everything=True))
        places = sorted({(finding.path, finding.line) for finding in found})
        if places != sorted(expected):
            problems.append(f"{check.NAME}, self-test '{name}': expected {sorted(expected)}, got {places}")
            problems += [f"    {finding}" for finding in found]
    return problems


def run_self_tests(checks) -> int:
    failed = 0
    for check in checks:
        problems = self_test(check)
        print(f"  {'FAILED' if problems else 'ok':6} {check.NAME}: {len(check.SELF_TESTS)} cases", flush=True)
        for problem in problems:
            print(problem)
        failed += bool(problems)
    return failed


def run_checks(checks, tree: Tree) -> int:
    failed = 0
    for check in checks:
        started = time.monotonic()
        findings = sorted(set(check.check(tree)))
        seconds = time.monotonic() - started
        state = f"{len(findings)} found" if findings else "ok"
        print(f"  {state:9} {check.NAME} ({seconds:.1f} s)", flush=True)
        for finding in findings:
            print(f"    {finding}", flush=True)
        failed += bool(findings)
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev lint")
    parser.add_argument("--build", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--all", action="store_true", help="static analysis of everything, not of what changed")
    parser.add_argument("--only", metavar="NAME", help="one check; 'list' names them")
    parser.add_argument("--self-test", action="store_true", help="only prove that the checks catch violations")
    options = parser.parse_args()

    if options.only == "list":
        for check in CHECKS:
            print(f"{check.NAME:18} {check.ABOUT}")
        return 0
    checks = [check for check in CHECKS if options.only in (None, check.NAME)]
    if not checks:
        parser.error(f"there is no check '{options.only}'; --only list names them")

    print("Do the checks catch what they are for?")
    failed = run_self_tests(checks)
    if not options.self_test:
        print("The tree:")
        build = options.build and (ROOT / options.build)
        failed += run_checks(checks, Tree(ROOT, build=build, everything=options.all, jobs=options.jobs))
    print("lint: ok" if not failed else f"lint: {failed} check(s) failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
