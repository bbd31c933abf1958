"""The translation files say, in five languages, exactly what the code says: nothing missing, nothing left over.

Also a program: `translations.py --update` (./dev translations) brings the files up to date."""

from __future__ import annotations

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from common import Finding, Tree

NAME = "translations"
ABOUT = "every text has a comment for the translator, and all five languages are complete"

LANGUAGES = {"en": 2, "ja": 1, "zh_TW": 1, "ko": 1, "es": 2}  # and how many plural forms each has in Qt
_LUPDATE = "/usr/lib/qt6/bin/lupdate"
_ALIASES = "QT_TRANSLATE_NOOP+=VIDGO_TEXT"
_FOLDERS = ("core", "ui", "app")
_PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n|\{\w+\}|\$\w+")


def _lupdate(root: pathlib.Path, locations: str, *files: pathlib.Path) -> str:
    """Runs lupdate over the code; returns what it complained about."""
    folders = [folder for folder in _FOLDERS if (root / folder).is_dir()]
    # lupdate learns from the headers in which namespace a class is, and so the context that Qt looks under.
    headers = sorted(str(path) for folder in folders for path in (root / folder).glob("*/")) + \
        sorted(str(path) for folder in folders for name in ("include", "src") for path in (root / folder).glob(f"*/{name}/"))
    run = subprocess.run(
        [_LUPDATE, "-silent", "-no-obsolete", "-locations", locations, "-source-language", "en",
         "-tr-function-alias", _ALIASES,
         *(option for header in headers for option in ("-I", header)), *folders, "-ts", *map(str, files)],
        cwd=root, capture_output=True, text=True, check=True,
    )
    return run.stderr


def _messages(file: pathlib.Path):
    """((context, source, comment), element) for each message."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield (name, message.findtext("source", ""), message.findtext("comment", "")), message


def check(tree: Tree) -> list[Finding]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "studio_en.ts"
        complaints = _lupdate(tree.root, "absolute", fresh)
        findings = _complaints(tree.root, complaints)
        wanted = {}
        for key, message in _messages(fresh):
            wanted[key] = message
            findings += _comment(tree.root, fresh.parent, key, message)
    if wanted:
        for language, forms in LANGUAGES.items():
            findings += _language(tree, f"translations/studio_{language}.ts", forms, wanted)
    return findings


def _complaints(root: pathlib.Path, text: str) -> list[Finding]:
    findings = []
    for line in text.splitlines():
        match = re.match(r"^(?:file://)?(.+?):(\d+):\s*(.+)$", line)
        if match:
            reason = match[3].replace("Discarding unconsumed meta data", "a //: comment that stands before no text")
            findings.append(Finding(os.path.relpath(root / match[1], root), int(match[2]), f"lupdate: {reason}"))
    return findings


def _comment(root: pathlib.Path, base: pathlib.Path, key, message) -> list[Finding]:
    if message.findtext("extracomment", "").strip() or key[2].strip():
        return []
    place = message.find("location")
    path = os.path.normpath(base / place.get("filename")) if place is not None else "?"
    line = int(place.get("line", "0")) if place is not None else 0
    return [Finding(os.path.relpath(path, root), line, f"no //: comment for the translator above {_short(key[1])}")]


def _language(tree: Tree, name: str, forms: int, wanted) -> list[Finding]:
    file = tree.root / name
    if not file.is_file():
        return [Finding(name, 0, "is missing: ./dev translations makes it")]
    text = tree.text(name)
    try:
        have = list(_messages(file))
    except ElementTree.ParseError as error:
        return [Finding(name, error.position[0], str(error))]
    findings = []
    at = 0
    seen = set()
    for key, message in have:
        at = text.find("<source>", at) + 1
        line = text.count("\n", 0, at) + 1
        twice = key in seen
        seen.add(key)
        if key not in wanted or twice:
            findings.append(Finding(name, line, f"is not in the code (any more): {_short(key[1])}; ./dev translations"))
            continue
        if (message.get("numerus") == "yes") != (wanted[key].get("numerus") == "yes"):
            findings.append(Finding(name, line, f"is a plural in one place only: {_short(key[1])}; ./dev translations"))
            continue
        findings += [Finding(name, line, f"{reason}: {_short(key[1])}") for reason in _translation(key[1], message, forms)]
    for key in wanted.keys() - seen:
        findings.append(Finding(name, 0, f"lacks {_short(key[1])} of {key[0]}; ./dev translations adds it"))
    return findings


def _translation(source: str, message, forms: int) -> list[str]:
    """What is wrong with one translation."""
    translation = message.find("translation")
    if translation is None:
        return ["not translated"]
    if translation.get("type"):
        return [f"is {translation.get('type')}"]
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != forms:
        return [f"has {len(texts)} plural forms instead of {forms}"]
    reasons = []
    for index, text in enumerate(texts):
        if not text.strip():
            reasons.append("empty translation")
            continue
        expected, got = sorted(_PLACEHOLDER.findall(source)), sorted(_PLACEHOLDER.findall(text))
        if plural and forms > 1 and index == 0 and "%n" not in got:
            expected = [each for each in expected if each != "%n"]  # "One picture" needs no number
        if expected != got:
            reasons.append(f"has the placeholders {got} instead of {expected}")
    return reasons


def _short(text: str) -> str:
    text = " ".join(text.split())
    return f"“{text[:60]}…”" if len(text) > 61 else f"“{text}”"


def update(root: pathlib.Path) -> None:
    """Brings the five files up to date. English is the language of the code, so its texts need no translator; only
    its plurals do."""
    folder = root / "translations"
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = folder / f"studio_{language}.ts"
        if not file.exists():
            file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                            f'<TS version="2.1" language="{language}" sourcelanguage="en">\n</TS>\n', encoding="utf-8")
    files = [folder / f"studio_{language}.ts" for language in LANGUAGES]
    sys.stderr.write(_lupdate(root, "none", *files))
    english = files[0]
    english.write_text(_accept_source(english.read_text(encoding="utf-8")), encoding="utf-8")
    for file in files:
        left = sum(1 for _, message in _messages(file) if message.find("translation").get("type"))
        print(f"{file.relative_to(root)}: {left} to translate")


def _accept_source(text: str) -> str:
    """Gives every singular text that is unfinished its source as the translation."""

    def accept(match: re.Match) -> str:
        source = re.search(r"<source>(.*?)</source>", match[0], re.DOTALL)
        return re.sub(r'<translation type="unfinished">.*?</translation>|<translation type="unfinished"/>',
                      lambda _: f"<translation>{source[1]}</translation>", match[0], count=1, flags=re.DOTALL)

    return re.sub(r"<message>.*?</message>", accept, text, flags=re.DOTALL)


def _ts(body: str) -> str:
    return f'<?xml version="1.0"?>\n<TS version="2.1"><context><name>Error</name>\n{body}\n</context></TS>\n'


def _message(translation: str, source: str = "Lost {file}.") -> str:
    return f"<message><source>{source}</source>{translation}</message>"


_CODE = '//: Comment.\nauto a = VIDGO_TEXT("Error", "Lost {file}.");\n'
_GOOD = _ts(_message("<translation>Weg: {file}.</translation>"))


def _tree(code: str = _CODE, **changed: str) -> dict[str, str]:
    files = {f"translations/studio_{language}.ts": changed.get(language, _GOOD) for language in LANGUAGES}
    return {"core/a.cpp": code, **files}


_PLURAL = ('<message numerus="yes"><source>%n file(s)</source><translation>{}</translation></message>')
_PLURAL_CODE = '//: Comment.\nauto b = QCoreApplication::translate("Error", "%n file(s)", nullptr, n);\n'


def _plural_tree(spanish: str) -> dict[str, str]:
    one, two = "<numerusform>%n</numerusform>", "<numerusform>a</numerusform><numerusform>%n b</numerusform>"
    files = {f"translations/studio_{language}.ts": _ts(_PLURAL.format(one if forms == 1 else two))
             for language, forms in LANGUAGES.items()}
    return {"core/a.cpp": _PLURAL_CODE, **files, "translations/studio_es.ts": _ts(_PLURAL.format(spanish))}


SELF_TESTS = [
    ("right", _tree(), []),
    ("no comment", _tree('auto z = 0;\nauto a = VIDGO_TEXT("Error", "Lost {file}.");\n'), [("core/a.cpp", 2)]),
    ("a comment too early", _tree('//: Comment.\nint z = f(0);\nauto a = VIDGO_TEXT("Error", "Lost {file}.");\n'),
     [("core/a.cpp", 2), ("core/a.cpp", 3)]),
    ("unfinished", _tree(ja=_ts(_message('<translation type="unfinished">x {file}</translation>'))),
     [("translations/studio_ja.ts", 3)]),
    ("empty", _tree(ko=_ts(_message("<translation></translation>"))), [("translations/studio_ko.ts", 3)]),
    ("a lost placeholder", _tree(es=_ts(_message("<translation>Nada.</translation>"))),
     [("translations/studio_es.ts", 3)]),
    ("not in the file", _tree(en=_ts("")), [("translations/studio_en.ts", 0)]),
    ("not in the code", _tree(en=_ts(_message("<translation>Weg: {file}.</translation>") + "\n" +
                                     _message("<translation>x</translation>", "Old"))),
     [("translations/studio_en.ts", 4)]),
    ("no file", {"core/a.cpp": _CODE, **{f"translations/studio_{l}.ts": _GOOD for l in LANGUAGES if l != "ko"}},
     [("translations/studio_ko.ts", 0)]),
    ("plurals", _plural_tree("<numerusform>un</numerusform><numerusform>%n</numerusform>"), []),
    ("a plural form is missing", _plural_tree("<numerusform>%n</numerusform>"), [("translations/studio_es.ts", 3)]),
]


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        sys.exit("usage: translations.py --update")
    update(pathlib.Path(__file__).resolve().parents[2])
