"""The user guide opens from the foot of the window, without a network, in every language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from advisor.gui import language
from advisor.gui.pages.guide_dialog import guide_name, guide_text
from tests.gui.conftest import OpenReal

ROOT = Path(__file__).resolve().parents[2]
CODES = [code for code, _ in language.LANGUAGES]
OTHERS = [code for code in CODES if code != "en"]
_SECTION = re.compile(r"^## ", re.MULTILINE)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_CODE = re.compile(r"`[^`]+`")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
# What is bold but is not written so in the window.
_NO_NAMES = frozenset({"entwurfsmodell", "modelo borrador", "modelo de rascunho"})


@pytest.fixture(autouse=True)
def _english_after(qapp: object) -> Iterator[None]:
    yield
    language.speak("en")


def text_in(code: str) -> str:
    return (ROOT / "docs" / guide_name(code)).read_text("utf-8")


def sections(code: str) -> list[str]:
    return _SECTION.split(text_in(code))


def figures(section: str) -> set[str]:
    """Written with digits, their decimal sign as in English; not the number of the question."""
    body = section.partition("\n")[2]
    return {figure.replace(",", ".") for figure in _FIGURE.findall(body)}


@pytest.mark.parametrize("code", CODES)
def test_twenty_questions_are_answered(code: str) -> None:
    language.speak(code)
    numbered = re.findall(r"^## (\d+)\. .+[?？]$", guide_text(), re.MULTILINE)
    assert numbered == [str(number) for number in range(1, 21)]
    assert len(sections(code)) == 22  # with what stands before them, and the keys


@pytest.mark.parametrize("code", OTHERS)
def test_figures_commands_and_keys_are_those_of_the_english_one(code: str) -> None:
    for ours, english in zip(sections(code), sections("en"), strict=True):
        assert figures(english) <= figures(ours), english
        assert _CODE.findall(ours) == _CODE.findall(english)
        rows = [section.count("\n|") for section in (ours, english)]
        assert rows[0] == rows[1]
    keys = [
        [re.split(r"\s*\|\s*", line)[1] for line in text_in(each).splitlines() if line[:1] == "|"]
        for each in (code, "en")
    ]
    same = [key.replace("Strg", "Ctrl").replace("、", ", ") for key in keys[0][1:]]
    assert same == keys[1][1:]


@pytest.mark.parametrize("code", OTHERS)
def test_places_are_named_as_in_the_window(code: str) -> None:
    tree = ET.parse(ROOT / "resources" / "languages" / f"{code}.ts").getroot()
    told = {
        (message.findtext("translation") or "").rstrip("…").casefold()
        for message in tree.iter("message")
    }
    named = {
        " ".join(name.split()).casefold()
        for bold in _BOLD.findall(text_in(code))
        for name in bold.split("→")
    }
    assert len(named) > 25
    assert not named - told - _NO_NAMES


@pytest.mark.parametrize("code", CODES)
def test_nothing_leads_to_the_network_and_no_mark_is_left_over(qapp: object, code: str) -> None:
    text = text_in(code)
    assert "](" not in text
    assert "://" not in text
    document = QTextDocument()
    document.setMarkdown(text)
    assert "*" not in document.toPlainText()
    assert "`" not in document.toPlainText()


def test_the_guide_opens_goes_to_a_question_and_finds_words(
    open_real: OpenReal, qtbot: QtBot
) -> None:
    window = open_real()
    qtbot.mouseClick(window.status_bar.help, Qt.MouseButton.LeftButton)
    guide = window.guide
    qtbot.waitUntil(guide.isVisible)
    assert guide.questions.count() == 21  # and the keys
    guide.questions.setCurrentRow(12)
    assert guide.page.verticalScrollBar().value() > 0
    qtbot.keyClicks(guide.find_field, "llama-bench")
    assert guide.page.textCursor().selectedText() == "llama-bench"
    first = guide.page.textCursor().position()
    qtbot.keyClick(guide.find_field, Qt.Key.Key_Return)
    assert guide.page.textCursor().position() != first
    guide.close()


def test_it_opens_in_the_language_of_the_window(
    open_real: OpenReal, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"version": 1, "language": "ja"}')
    window = open_real()
    window.show_guide()
    assert window.guide.questions.item(0).text().startswith("1. このマシン")
    window.guide.questions.setCurrentRow(12)
    assert window.guide.page.verticalScrollBar().value() > 0
    window.guide.close()
