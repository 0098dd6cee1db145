"""Imports run one way, and only the window knows Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "advisor"

# Each part may import those before it, and of its own row only itself.
LAYERS = (
    {"text"},
    {"units", "errors", "bundled", "files", "log", "version"},
    {"crash"},
    {"domain"},
    {"catalog", "formats", "probe", "estimate"},
    {"advise", "tokens"},
    {"learn"},
    {"export"},
    {"session"},
    {"cli", "gui"},
    {"__main__"},
)
LEVEL = {part: level for level, parts in enumerate(LAYERS) for part in parts}
QT = {"PySide6", "pyqtgraph", "shiboken6"}


def modules() -> Iterator[Path]:
    return (path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_imports_run_one_way() -> None:
    wrong = []
    for path in modules():
        own = part_of(path)
        for name, line in imports(path):
            parts = name.split(".")
            if parts[0] != "advisor" or len(parts) == 1 or parts[1] == own:
                continue
            if own == "__main__":
                continue
            if LEVEL[parts[1]] >= LEVEL[own]:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert not wrong


def test_only_the_window_imports_qt() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules()
        for name, line in imports(path)
        if name.split(".")[0] in QT and part_of(path) != "gui"
    ]
    assert not wrong


@pytest.mark.parametrize("command", [["models", "--json"], ["--help"], ["completion", "bash"]])
def test_the_command_line_loads_no_qt(command: list[str]) -> None:
    program = (
        "import sys\nfrom advisor.cli.main import run\n"
        "try:\n    run(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        f"sys.exit(any(name.split('.')[0] in {QT!r} for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *command], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in PACKAGE.rglob("*.py")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not silent
