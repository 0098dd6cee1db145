"""Terms explain themselves where they stand, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from advisor.gui.learn.glossary_terms import terms
from advisor.gui.pages.learn import LearnPage
from advisor.gui.widgets.term import TermCard, TermLabel, hint, term_key
from advisor.gui.widgets.text import Label
from tests.gui.conftest import OpenWindow

_offscreen_popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _cards() -> list[TermCard]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, TermCard) and w.isVisible()]


def _memory_label(open_window: OpenWindow, text: str) -> TermLabel:
    window = open_window()
    window.context.session.apply(page="models", selected_model="qwen3-14b", detail_tab="memory")
    labels = [w for w in window.findChildren(TermLabel) if w.text() == text and w.isVisible()]
    return labels[0]


@_offscreen_popups
@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Question])
def test_keys_explain_the_term_that_has_the_focus(
    open_window: OpenWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    label = _memory_label(open_window, "Weights")
    label.setFocus(Qt.FocusReason.TabFocusReason)
    if key is Qt.Key.Key_Question:
        qtbot.keyClicks(label, "?")
    else:
        qtbot.keyClick(label, key)
    (card,) = _cards()
    assert terms()["weights"].text in card.accessibleName()
    for label in card.findChildren(Label):  # nothing is cut off
        assert label.height() >= label.heightForWidth(label.width())
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not _cards()


@_offscreen_popups
def test_a_click_explains_and_leads_to_the_glossary(open_window: OpenWindow, qtbot: QtBot) -> None:
    label = _memory_label(open_window, "Compute buffer")
    window = label.window()
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    (card,) = _cards()
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    state = window.context.session.state  # type: ignore[attr-defined]
    assert (state.page, state.learn_topic) == ("learn", "glossary")
    assert state.glossary_term == "compute-buffer"


@_offscreen_popups
def test_hovering_says_it_in_plain_words(open_window: OpenWindow) -> None:
    label = _memory_label(open_window, "Weights")
    at = QPoint(4, 4)
    event = QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at))
    QApplication.sendEvent(label, event)
    assert "lie in memory" in QToolTip.text()
    assert "bytes" in QToolTip.text()  # what the label's own tip says is there too
    QToolTip.hideText()


def test_controls_are_about_their_term(open_window: OpenWindow, qtbot: QtBot) -> None:
    label = _memory_label(open_window, "Quant")
    assert term_key(label) == "quantization"
    window = label.window()
    combos = [w for w in window.findChildren(type(window.top_bar.use)) if w.isVisible()]  # type: ignore[attr-defined]
    assert {"quantization", "kv-type"} <= {term_key(combo) for combo in combos}


def test_f1_without_a_term_opens_the_glossary(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.top_bar.use.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.context.session.state.learn_topic == "glossary"


def test_heads_of_the_table_explain_their_columns(open_window: OpenWindow) -> None:
    window = open_window()
    window.context.session.apply(page="models")
    model = window.page("models").model  # type: ignore[attr-defined]
    tips = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or ""
        for column in range(model.columnCount())
    ]
    assert any("Tokens per second" in tip for tip in tips)
    assert any("Time to first token" in tip for tip in tips)


def test_a_hint_is_safe_rich_text() -> None:
    assert "&lt;b&gt;" in hint("token", "<b>")


def test_a_topic_is_about_its_term(open_window: OpenWindow) -> None:
    window = open_window(answers=False)
    window.context.session.apply(page="learn", learn_topic="glossary")
    page = window.page("learn")
    assert isinstance(page, LearnPage)
    assert term_key(page.view("glossary")) == ""
    assert term_key(page.view("article")) == ""
    assert term_key(page.view("speed")) == "tps"
    assert term_key(page.view("speed").lanes[0].text) == "tps"  # type: ignore[attr-defined]
