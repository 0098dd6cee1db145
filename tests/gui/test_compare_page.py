"""Comparing rigs in the window: the figures are those of Models, choices are kept and undone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_parts
from advisor.advise.side_by_side import WELL_KNOWN, generation
from advisor.catalog.load import load_catalog
from advisor.domain.money import Money
from advisor.domain.result import Verdict
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.export.words import format_range
from advisor.gui.app import build_window
from advisor.gui.compare.questions import QUESTIONS
from advisor.gui.pages.compare import ComparePage
from advisor.gui.window import MainWindow
from advisor.session.results import Results

_PAIR = RigParts(
    "Budget rig", (CardPart("nvidia-geforce-rtx-3090", 2),), cpu="amd-ryzen-9-7900",
    ram_gib=64.0, ram_speed="DDR5-6000",
)  # fmt: skip
_MAC = RigParts("Mac", chip="apple-m4-max-40c", ram_gib=64.0)


@pytest.fixture(scope="module")
def results() -> Results:
    return Results(load_catalog())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, results: Results) -> MainWindow:
    """On a computer with an RTX 4070 Ti."""
    window, startup = build_window(tmp_path / "settings.json")
    startup.deleteLater()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    rig = rig_from_parts(
        results.catalog, gpus=[("RTX 4070 Ti", 1)], cpu="Ryzen 9 7900", ram_gib=32,
        ram_speed="DDR5-6000", name="desk",
    )  # fmt: skip
    window.context.session.apply(rigs=(rig,), detecting=False)
    window.context.set_ready(results.catalog, results)
    with qtbot.waitExposed(window):
        window.show()
    return window


def compared(window: MainWindow, qtbot: QtBot, n_rigs: int, n_models: int = 4) -> ComparePage:
    """The page once its answers for so many rigs and models are there."""
    window.context.session.apply(page="compare")
    page = window.page("compare")
    assert isinstance(page, ComparePage)

    def is_there() -> bool:
        shown = page.shown
        return shown is not None and (len(shown.sides), len(shown.models)) == (n_rigs, n_models)

    qtbot.waitUntil(is_there, timeout=20_000)
    return page


def test_without_a_planned_rig_there_is_nothing_to_compare(window: MainWindow) -> None:
    window.context.session.apply(page="compare")
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    assert page.empty.isVisible()
    assert not page.table.isVisible()


def test_the_figures_are_those_of_the_models_page(
    window: MainWindow, qtbot: QtBot, results: Results
) -> None:
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    assert list(page.table.answers) == list(WELL_KNOWN)
    state = window.context.session.state
    for rig in (0, 1):
        for model in WELL_KNOWN:
            detail = results.detail(
                replace(state, active_rig=rig, selected_model=model, selected_quant="Q4_K_M")
            )
            assert detail is not None
            answer = page.shown.sides[rig].estimates[WELL_KNOWN.index(model)]  # type: ignore[union-attr]
            assert answer == detail.estimate
            cell = page.table.answers[model][rig]
            assert cell.rate_text == format_range(generation(detail.estimate))
    memory = page.table.facts["Usable fast memory"]
    assert memory[0].startswith("11.0 GiB")
    assert memory[1] == "46.0 GiB of 2 × 24"


def test_a_model_that_does_not_fit_has_no_speed(window: MainWindow, qtbot: QtBot) -> None:
    window.context.planning.add(_PAIR)
    window.context.session.apply(compared_models=("deepseek-r1", "gemma-3-12b"))
    page = compared(window, qtbot, 2, 2)
    assert page.shown is not None
    for side, cell in zip(page.shown.sides, page.table.answers["deepseek-r1"], strict=True):
        assert side.estimates[0].placement.verdict is Verdict.NONE
        assert cell.rate_text == "–"
    assert "does not run it" in page.chart.sentence()


def test_rigs_are_removed_added_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    planning, session = window.context.planning, window.context.session
    planning.add(_PAIR)
    planning.add(_MAC)
    page = compared(window, qtbot, 3)
    page._remove_rig(0)
    compared(window, qtbot, 2)
    assert session.state.compared == ("Budget rig", "Mac")
    page._fill_menu()
    assert [action.text() for action in page._rig_menu.actions() if action.text()] == [
        "This computer", "Plan another rig",
    ]  # fmt: skip
    page._rig_menu.actions()[0].trigger()
    assert session.state.compared == ("Budget rig", "Mac", "")
    session.undo()
    session.undo()
    assert session.state.compared is None


def test_at_most_four_rigs_and_the_shown_one_is_added(window: MainWindow, qtbot: QtBot) -> None:
    planning, session = window.context.planning, window.context.session
    for _ in range(4):
        planning.add(_PAIR)
    planning.add_to_compare()
    assert session.state.page == "compare"
    assert session.state.compared == ("", "Budget rig", "Budget rig 2", "Budget rig 4")
    page = compared(window, qtbot, 4)
    assert not page.add_rig.isEnabled()


def test_models_are_added_by_typing_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    page._add_model("gpt-oss-20b")
    compared(window, qtbot, 2, 5)
    assert list(page.table.answers)[-1] == "gpt-oss-20b"
    page._remove_model("gemma-3-12b")
    compared(window, qtbot, 2, 4)
    assert "gemma-3-12b" not in page.table.answers
    assert "Context, Qwen3 30B-A3B" in page.table.facts


def test_c_on_the_models_page_compares_the_model(window: MainWindow, qtbot: QtBot) -> None:
    window.context.planning.add(_PAIR)
    window.context.session.apply(page="models")
    table = window.page("models").table  # type: ignore[attr-defined]
    table.compare_requested.emit("gpt-oss-20b")
    page = compared(window, qtbot, 2, 5)
    assert page.isVisible()
    assert "gpt-oss-20b" in page.table.answers


def test_only_differences_hides_what_is_equal(window: MainWindow, qtbot: QtBot) -> None:
    planning = window.context.planning
    planning.add(_PAIR)
    planning.duplicate()
    planning.set_compared((1, 2))
    page = compared(window, qtbot, 2)
    assert "Usable fast memory" in page.table.facts
    qtbot.mouseClick(page.differences, Qt.MouseButton.LeftButton)
    assert page.table.facts == {}
    assert page.table.answers == {}
    qtbot.keyClick(page.differences, Qt.Key.Key_Space)
    assert len(page.table.answers) == 4


def test_markdown_says_what_the_page_says(window: MainWindow, qtbot: QtBot) -> None:
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    qtbot.mouseClick(page.markdown, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[2] == "|  | desk | Budget rig (planned) |"
    row = next(line for line in text.splitlines() if line.startswith("| Llama 3.3 70B"))
    assert "| Does not fit |" in row
    assert f"{page.table.answers['llama-3.3-70b'][1].rate_text} tok/s |" in row
    assert page.shown is not None
    assert all(f"- {sentence}" in text for sentence in page.shown.summary)


def test_the_chart_has_a_table_and_a_row_a_model(window: MainWindow, qtbot: QtBot) -> None:
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    heads, rows = page.chart.table()
    assert heads == ["Model", "This computer", "Budget rig"]
    assert [row[1:] for row in rows] == [
        [cell.rate_text for cell in cells] for cells in page.table.answers.values()
    ]
    assert not page.chart.image().isNull()


@pytest.mark.parametrize("key", [question.key for question in QUESTIONS])
def test_each_question_has_its_chart(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    index = page.question.findData(key)
    page.question.setCurrentIndex(index)
    page.question.activated.emit(index)
    assert page.chart.title == page.question.currentText()
    assert page.chart.accessibleName() == page.chart.title
    _, rows = page.chart.table()
    pair = {row[0]: row[2] for row in rows}
    assert pair["Llama 3.3 70B Instruct"] != "–"
    if key == "price":
        assert all(row[1] == "–" for row in rows)  # this computer need not be bought
        assert pair["Llama 3.3 70B Instruct"].endswith("USD")


def test_json_says_what_the_page_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.context.session.apply(money=Money("EUR", 0.5, kwh_price=0.2))
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    path = tmp_path / "comparison.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(page.json, Qt.MouseButton.LeftButton)
    saved = json.loads(path.read_text("utf-8"))
    assert page.shown is not None
    assert saved["models"] == [model.id for model in page.shown.models]
    assert saved["electricity"]["usd_per_kwh"] == pytest.approx(0.4)
    here, pair = saved["rigs"]
    assert (here["planned"], here["price_usd"]) == (False, None)
    assert pair["price_usd"] == sum(part["usd"] for part in pair["price"]["parts"])
    price = f"{pair['price_usd'] / 2:,.0f} EUR"
    assert price in page.table.facts["Price"][1]
    assert pair["models"][0]["tokens_per_joule"] > 0


def test_hours_and_prices_of_the_settings_are_said(window: MainWindow, qtbot: QtBot) -> None:
    window.context.planning.add(_PAIR)
    page = compared(window, qtbot, 2)
    first = page.shown
    window.context.session.apply(money=Money(kwh_price=0.5, writing_hours_per_day=5))
    qtbot.waitUntil(lambda: page.shown is not first, timeout=20_000)
    assert "5 hours of writing in 8 hours a day, 0.5 USD a kWh" in page._habits.plain_text()
