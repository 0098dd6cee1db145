"""No text of a dialog, popup, menu, the palette or the tour escapes translation, and none that is
written where no test looks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.learn.glossary_terms import terms
from advisor.gui.pages import guide_dialog
from advisor.gui.pages.diagnostics_dialog import DiagnosticsDialog
from advisor.gui.tour import Tour
from advisor.gui.widgets.term import TermCard, hint
from advisor.gui.window import MainWindow
from tests.gui.conftest import OpenReal
from tests.gui.dialogs import DIALOGS
from tests.gui.pseudo import assert_nothing_escapes, escaped, names_of, words_that_escape
from tests.gui.test_computer import MACHINE

pytestmark = pytest.mark.usefixtures("pseudo")
_GUI = Path(__file__).resolve().parents[2] / "advisor" / "gui"


@pytest.fixture
def window(open_real: OpenReal, qtbot: QtBot) -> MainWindow:
    opened = open_real(
        page="models", selected_model="qwen3-14b", detail_tab="overview", machine=MACHINE
    )
    qtbot.waitUntil(lambda: any(chart.isVisible() for chart in opened.findChildren(ChartView)))
    return opened


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_escapes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(guide_dialog, "guide_text", lambda: "# ⟦A guide⟧\n\n## ⟦Asked?⟧\n")
    dialog = DIALOGS[name](window)
    dialog.show()
    assert_nothing_escapes(dialog, window.context.catalog)
    dialog.close()


def test_no_text_of_a_term_escapes(window: MainWindow) -> None:
    names = names_of(window.context.catalog)
    for key in terms():
        card = TermCard(key, window.context, window)
        card.show()
        assert not escaped(card, names)
        assert not words_that_escape(hint(key, ""), names)
        card.close()


@pytest.mark.parametrize("typed", ["", "a", "plan", "rtx", "qwen", "theme", "context", "xyzxyz"])
def test_no_text_of_the_palette_escapes(window: MainWindow, typed: str) -> None:
    window.open_palette()
    palette = window._palette
    assert palette is not None
    palette.field.setText(typed)
    QApplication.processEvents()
    names = names_of(window.context.catalog)
    assert not escaped(palette.panel, names)
    for row in palette.rows():
        assert not words_that_escape(row.title, names)
        assert row.entry is None or not words_that_escape(row.entry.detail, names)


def test_no_text_of_the_tour_escapes(window: MainWindow) -> None:
    window.start_tour()
    (tour,) = window.findChildren(Tour)
    for number in range(len(tour.steps)):
        tour.show_step(number)
        assert_nothing_escapes(tour, window.context.catalog)


def test_no_title_of_a_file_dialog_escapes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every button that asks for a file is pressed, on every page."""
    asked: list[str] = []

    def told(_parent: QWidget, title: str, _where: str = "", kinds: str = "") -> tuple[str, str]:
        asked.extend((title, *(kind.split("(")[0] for kind in kinds.split(";;"))))
        return "", ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, told)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: (told(*a), ([], ""))[1])
    for kind in ("html", "pdf", "csv", "markdown", "json"):
        window.top_bar.export_requested.emit(kind)
    DiagnosticsDialog(window.context, window).save_button.click()
    chart = next(c for c in window.findChildren(ChartView) if c.isVisible())
    for action in chart.context_menu().actions()[-3:]:
        action.trigger()
    names = names_of(window.context.catalog)
    assert len(asked) > 8
    assert not [title for title in asked if words_that_escape(title, names)]


# What a person reads or hears, and which argument of the call it is.
_SHOWN = {
    "setText": 0, "setToolTip": 0, "setAccessibleName": 0, "setAccessibleDescription": 0,
    "setPlaceholderText": 0, "setWindowTitle": 0, "setStatusTip": 0, "setWhatsThis": 0,
    "addAction": 0, "addMenu": 0, "addTab": 0, "addItem": 0, "setTitle": 0, "toast": 0,
    "Label": 0, "ElidedLabel": 0, "Button": 0, "Switch": 0, "Combo": 0, "FindCombo": 0, "Card": 0,
    "SectionTitle": 0, "QLabel": 0, "QPushButton": 0, "InfoBar": 1, "show_message": 0,
    "show_notice": 1, "getOpenFileName": 1, "getSaveFileName": 1, "getOpenFileNames": 1,
    "getExistingDirectory": 1, "draw_text": 2, "draw_text_on_halo": 2, "TermLabel": 1,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{3,}")


def _literals(node: ast.expr) -> Iterator[str]:
    """Texts that are written here: a literal, parts of an f-string, both sides of a choice or sum;
    not what stands in a call, which is where translation happens."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (part for value in node.values for part in _literals(value))
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*_literals(node.left), *_literals(node.right))


def test_no_text_is_shown_as_it_stands_in_the_source(window: MainWindow) -> None:
    names = names_of(window.context.catalog)
    found = []
    for path in sorted(_GUI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            at = _SHOWN.get(called)
            if at is None or len(node.args) <= at:
                continue
            for literal in _literals(node.args[at]):
                if "\\" in literal:  # a pattern to type, the same in every language
                    continue
                words = [word for word in _WORD.findall(literal) if word.lower() not in names]
                if words:
                    found.append(f"{path.name}:{node.lineno}: {called}({literal!r})")
    assert not found, "\n".join(found)


def test_a_button_with_no_text_has_a_name(window: MainWindow) -> None:
    """What an icon means is told to those who cannot see it."""
    nameless = [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.inherits("QAbstractButton")
        and not (child.accessibleName() or child.property("text"))
        and child.mapTo(window, QPoint(0, 0)).x() >= 0
    ]
    assert not nameless
