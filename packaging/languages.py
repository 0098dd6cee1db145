"""Keeps the translations in step with the source.

    python packaging/languages.py update     new texts into resources/languages/*.ts
    python packaging/languages.py compile    *.qm from them
    python packaging/languages.py check      1 if a text has no translation or a *.qm is old

The texts of the window are found by Qt's lupdate, those of the core by their `say("...")`.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
_SAID = ("say", "later")
CODES = ("de", "es", "pt_BR", "ja", "zh_CN")
ENGLISH = "en"  # only the texts with a count: "1 model", "2 models"
# Sentences that stand beside facts in the catalog, by file and field (of records in a list:
# `list.field`); `say` is given them too.
_CATALOG_TEXTS = {
    "builds/hosts.json": ("name", "note"),
    "builds/interconnects.json": ("name",),
    "builds/assumed_prices.json": ("name", "condition"),
    "claims/article.json": ("name",),
    "claims/gpu_tiers.json": ("claim", "why"),
    "models/*.json": ("note",),
    "prices/*.json": ("condition",),
    "storage/kinds.json": ("name",),
    "quality/studies.json": ("dataset", "reference", "note", "rows.imatrix"),
    "training/laws.json": ("name", "says", "status"),
    "training/rules.json": ("note",),
    "training/scaling_laws.json": ("name",),
}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python packaging/languages.py")
    parser.add_argument("command", choices=("update", "compile", "check"))
    command = parser.parse_args(arguments).command
    if command == "update":
        update()
    elif command == "compile":
        for code in (*CODES, ENGLISH):
            _run(
                "lrelease", "-silent", str(FOLDER / f"{code}.ts"), "-qm", str(FOLDER / f"{code}.qm")
            )
    else:
        found = [
            problem for code in (*CODES, ENGLISH) for problem in problems(FOLDER / f"{code}.ts")
        ]
        print("\n".join(found) or "every text has its translation")
        return int(bool(found))
    return 0


def update() -> None:
    """Texts that are gone are dropped, those that stay keep their translation."""
    with tempfile.TemporaryDirectory() as folder:
        core, counted = Path(folder) / "core.py", Path(folder) / "counted.py"
        spoken = {*said(counted=False), *catalog_texts()} - {*said(counted=True)}
        lines = [f"QT_TRANSLATE_NOOP('core', {text!r})" for text in sorted(spoken)]
        core.write_text("\n".join(lines) + "\n", encoding="utf-8")
        counted.write_text(_as_methods({**translated(), "core": said(counted=True)}), "utf-8")
        # What comes first decides whether a text has plural forms.
        window = [counted, *sorted((ROOT / "advisor" / "gui").rglob("*.py"))]
        for code in CODES:
            _lupdate(code, [*window, core])
        # The core brings its own English for one thing: the command line speaks without Qt.
        counted.write_text(_as_methods(translated()), "utf-8")
        _lupdate(ENGLISH, window, "-pluralonly")


def _lupdate(code: str, sources: list[Path], *options: str) -> None:
    _run(
        "lupdate", "-silent", "-no-obsolete", "-locations", "none", *options, *map(str, sources),
        "-source-language", "en", "-target-language", code, "-ts", str(FOLDER / f"{code}.ts"),
    )  # fmt: skip


def _as_methods(texts: Mapping[str, Iterable[str]]) -> str:
    """Python in which lupdate sees, by context, that a text has a count; in calls of `translate`
    with a count that is no literal it does not."""
    lines = []
    for context, of_it in sorted(texts.items()):
        lines += [f"class {context}:", "    def counted(self):"]
        lines += [f"        self.tr({text!r}, '', 2)" for text in sorted(of_it)]
    return "\n".join(lines) + "\n"


def _calls(*folders: str) -> Iterator[ast.Call]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def said(*, counted: bool) -> list[str]:
    """What stands in `say("...")` or `later("...")` anywhere in the core, sorted: texts that say
    how many there are of something (`say("...", count=n)`), or all others."""
    found: set[str] = set()
    for call in _calls("advisor"):
        has_count = any(keyword.arg == "count" for keyword in call.keywords)
        if _name(call.func) in _SAID and call.args and has_count == counted:
            found.update(_texts(call.args[0]))
    return sorted(found)


def translated() -> dict[str, set[str]]:
    """By context, what the window's `translate(context, "...", "", n)` says with a count."""
    found: dict[str, set[str]] = {}
    for call in _calls("advisor/gui"):
        if _name(call.func) == "translate" and len(call.args) == 4:
            for context in _texts(call.args[0]):
                found.setdefault(context, set()).update(_texts(call.args[1]))
    return found


def catalog_texts() -> Iterator[str]:
    """What `_CATALOG_TEXTS` names."""
    for pattern, fields in _CATALOG_TEXTS.items():
        for path in sorted((ROOT / "catalog").glob(pattern)):
            for record in json.loads(path.read_text(encoding="utf-8")):
                for field in fields:
                    outer, _, inner = field.rpartition(".")
                    inside = record[outer] if outer else [record]
                    yield from (each[inner] for each in inside if each.get(inner))


def _texts(node: ast.expr) -> Iterator[str]:
    """A literal, or both sides of a choice between literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def problems(path: Path) -> Iterator[str]:
    """Texts without a translation, and translations whose placeholders are not the source's."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            for text in forms or [translation.text or ""]:
                where = f"{path.name}: {name}: {source!r}"
                if not text.strip() or translation.get("type") == "unfinished":
                    yield f"{where} has no translation"
                elif placeholders(text) != placeholders(source) and not forms:
                    yield f"{where} has other placeholders: {text!r}"


def placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")


if __name__ == "__main__":
    raise SystemExit(main())
