"""A model that does not run well says what would help, and does it at a click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from advisor.domain.result import Assessment


def card_of(window):
    return window.page("models").panel.tab("overview").why_not


def shown(qtbot, window):
    card = card_of(window)
    qtbot.waitUntil(lambda: bool(card.buttons), timeout=20_000)
    return card


def test_a_smaller_form_is_one_click_away_and_taken_back_with_undo(open_real, qtbot) -> None:
    window = open_real(page="models", selected_model="qwen3-32b",
                       selected_quant="Q4_K_M")  # fmt: skip
    session = window.context.session
    card = shown(qtbot, window)
    button = next(b for b in card.buttons if b.accessibleName().startswith("Take "))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    quant = session.state.selected_quant
    assert quant in button.accessibleName() and quant != "Q4_K_M"
    detail = window.context.results.detail(session.state)
    assert detail.estimate.assessment in (Assessment.RUNS_WELL, Assessment.TIGHT)
    session.undo()
    assert session.state.selected_quant == "Q4_K_M"


def test_another_card_opens_as_a_planned_rig_on_the_same_page(open_real, qtbot) -> None:
    window = open_real(page="models", selected_model="llama-3.3-70b", selected_quant="Q4_K_M")
    session = window.context.session
    card = shown(qtbot, window)
    button = next(b for b in card.buttons if "beside it" in b.accessibleName())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert session.state.active_rig == 1 and session.state.page == "models"
    assert len(session.state.rig.gpus) == 2 and session.state.rig.planned
    assert session.state.selected_model == "llama-3.3-70b"


def test_it_stays_away_from_models_that_run_well(open_real, qtbot) -> None:
    window = open_real(page="models", selected_model="llama-3.1-8b", selected_quant="Q4_K_M")
    assert card_of(window).isHidden()


def test_what_nothing_helps_says_so(open_real, qtbot) -> None:
    window = open_real(page="models", selected_model="deepseek-r1", selected_quant="Q4_K_M")
    card = shown(qtbot, window)
    texts = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Plan a rig" in card.buttons[0].text() and "it takes" in texts
