"""Topics of the Learn page: each control named and reached by keyboard, nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.gui.context import Context
from advisor.gui.learn import TOPICS
from advisor.gui.style import install
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.session.results import Results
from advisor.session.session import Session
from benchmarks.example_machines import example_machines
from tests.gui.test_accessibility import operable, spoken_name

_KEYS = ("speed", "article", "glossary")


@pytest.fixture(scope="module")
def results() -> Results:
    return Results(load_catalog())


def _topic(qtbot: QtBot, results: Results, key: str, scale: float = 1.0) -> QWidget:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install(application)
    hub().choose("light", scale)
    session = Session()
    rig = rig_from_machine(example_machines()["rtx-4090"], results.catalog)
    session.apply(rigs=(rig,), detecting=False, selected_model="llama-3.1-8b")
    context = Context(session)
    context.set_ready(results.catalog, results)
    widget = next(spec for spec in TOPICS if spec.key == key).create(context)
    context.setParent(widget)
    qtbot.addWidget(widget)
    widget.resize(1228, 700)
    with qtbot.waitExposed(widget):
        widget.show()
    QApplication.processEvents()  # labels that were filled when shown are laid out
    return widget


@pytest.mark.parametrize("key", _KEYS)
def test_every_control_is_named_and_reached(qtbot: QtBot, results: Results, key: str) -> None:
    widget = _topic(qtbot, results, key)
    shown = [w for w in operable(widget) if w.isVisible()]
    assert shown
    assert [type(w).__name__ for w in shown if not spoken_name(w)] == []
    reached = [w for w in shown if isinstance(w, QAbstractButton | QComboBox | QLineEdit)]
    assert [
        spoken_name(w) for w in reached
        if w.isEnabled() and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ] == []  # fmt: skip


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("key", _KEYS)
def test_no_button_or_choice_is_cut_off(
    qtbot: QtBot, results: Results, key: str, scale: float
) -> None:
    widget = _topic(qtbot, results, key, scale)
    metrics = QFontMetrics(theme().font("body_medium"))
    for button in widget.findChildren(Button):
        if button.isVisible() and button.text():
            assert button.width() >= metrics.horizontalAdvance(button.text())
    for combo in widget.findChildren(Combo):
        if combo.isVisible():
            assert combo.width() >= metrics.horizontalAdvance(combo.currentText())
