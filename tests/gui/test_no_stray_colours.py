"""Colours come from the tokens and from nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_LITERALS = re.compile(
    r"""['"]\#[0-9a-fA-F]{3,8}['"]"""  # "#AABBCC"
    r"""|:\s*\#[0-9a-fA-F]{3,8}\b"""  # in a style sheet
    r"""|QColor\(\s*(?:\d|['"])"""  # QColor(1, 2, 3) or QColor("red")
    r"""|rgba?\(\s*\d"""
    r"""|GlobalColor\.(?!transparent)\w+"""
    r"""|pg\.mk(?:Color|Pen|Brush)\(['"]""",
)
SOURCES = sorted((ROOT / "advisor" / "gui").rglob("*.py"))


def test_there_are_sources() -> None:
    assert len(SOURCES) > 20


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_colour_literal(path: Path) -> None:
    found = [
        f"{number}: {line.strip()}"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if _LITERALS.search(line)
    ]
    assert not found


def test_the_style_sheet_template_has_none() -> None:
    text = (ROOT / "resources" / "themes" / "style.qss").read_text("utf-8")
    assert not re.search(r":\s*#[0-9a-fA-F]{3,8}\b", text)
    assert "rgb(" not in text
