"""What is not compiled is at least read: JSON and YAML parse with every key once, shell and Python scripts have no
syntax error."""

import ast
import json
import subprocess

import yaml

from common import Finding, Tree

NAME = "data-files"
ABOUT = "JSON and YAML parse and name no key twice; shell and Python scripts parse"


def check(tree: Tree) -> list[Finding]:
    findings = []
    for name in tree.files("*.json"):
        findings += _json(name, tree.text(name))
    for name in tree.files("*.yaml", "*.yml"):
        findings += _yaml(name, tree.text(name))
    for name in tree.files("*.py"):
        try:
            ast.parse(tree.text(name))
        except SyntaxError as error:
            findings.append(Finding(name, error.lineno or 0, error.msg))
    for name in tree.files("*"):
        if name.endswith(".sh") or ("." not in name.rsplit("/", 1)[-1] and _is_shell(tree, name)):
            findings += _shell(tree, name)
    return findings


def _json(name: str, text: str) -> list[Finding]:
    twice = []

    def once(pairs):
        seen = set()
        for key, _ in pairs:
            if key in seen:
                twice.append(Finding(name, 0, f"the key {key!r} stands twice in one object"))
            seen.add(key)
        return dict(pairs)

    try:
        json.loads(text, object_pairs_hook=once)
    except json.JSONDecodeError as error:
        return [Finding(name, error.lineno, error.msg)]
    return twice


def _yaml(name: str, text: str) -> list[Finding]:
    try:
        root = yaml.compose(text)
    except yaml.MarkedYAMLError as error:
        return [Finding(name, error.problem_mark.line + 1 if error.problem_mark else 0, error.problem)]
    twice = []
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            keys = set()
            for key, value in node.value:
                if key.value in keys:
                    reason = f"the key {key.value!r} stands twice in one mapping"
                    twice.append(Finding(name, key.start_mark.line + 1, reason))
                keys.add(key.value)
                waiting.append(value)
    return twice


def _is_shell(tree: Tree, name: str) -> bool:
    with open(tree.root / name, "rb") as file:
        first = file.readline(80)
    return first.startswith(b"#!") and b"sh" in first


def _shell(tree: Tree, name: str) -> list[Finding]:
    run = subprocess.run(["bash", "-n", name], cwd=tree.root, capture_output=True, text=True, check=False)
    if not run.returncode:
        return []
    first = run.stderr.splitlines()[0] if run.stderr else "does not parse"
    digits = first.partition("line ")[2].partition(":")[0]
    return [Finding(name, int(digits) if digits.isdigit() else 0, first.rpartition(": ")[2])]


SELF_TESTS = [
    ("broken JSON", {"a.json": '{\n"a": ,\n}\n'}, [("a.json", 2)]),
    ("a key twice", {"a.json": '{"a": 1, "a": 2}\n'}, [("a.json", 0)]),
    ("broken YAML", {"a.yaml": "a:\n  - [1\nb: 2\n"}, [("a.yaml", 3)]),
    ("a key twice in YAML", {"a.yaml": "a: &a {b: 1}\nc: {<<: *a, b: 2}\nd:\n  e: 1\n  e: 2\n"}, [("a.yaml", 5)]),
    ("broken shell", {"a.sh": "if true\n", "tool": "#!/bin/bash\necho (\n"}, [("a.sh", 2), ("tool", 2)]),
    ("broken Python", {"a.py": "x = (\n"}, [("a.py", 1)]),
    ("right", {"a.json": "[1]", "a.sh": "echo\n", "a.py": "x = 1\n", "note": "no script ("}, []),
]
