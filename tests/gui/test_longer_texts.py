"""Texts two fifths longer than English still fit: nothing is clipped, elided or pushed out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.jobs import any_running
from advisor.gui.learn import TOPICS
from advisor.gui.learn.glossary_terms import terms
from advisor.gui.pages import PAGES
from advisor.gui.tour import Tour
from advisor.gui.widgets.term import TermCard
from advisor.gui.window import MainWindow
from tests.gui.conftest import OpenReal, Speak
from tests.gui.dialogs import DIALOGS
from tests.gui.fitting import Written, no_room
from tests.gui.pseudo import Pseudo
from tests.gui.test_computer import MACHINE

LONGER = 0.4


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, speak: Speak) -> Written:
    speak(Pseudo(LONGER))
    return Written(monkeypatch)


def settle(qtbot: QtBot) -> None:
    """Until the page's own work, which may begin a little later, is done."""
    quiet = 0
    while quiet < 4:
        qtbot.wait(50)
        quiet = 0 if any_running() else quiet + 1
    QApplication.processEvents()


def assert_all_fits(widget: QWidget, written: Written) -> None:
    found = [*no_room(widget), *written.problems(widget)]
    assert not found, "\n".join(found)


PLACES: list[dict[str, str]] = [
    *({"page": spec.key} for spec in PAGES),
    *({"page": "learn", "learn_topic": spec.key} for spec in TOPICS),
    *({"page": "models", "detail_tab": tab} for tab in ("memory", "speed", "run", "about")),
    *({"page": "plan", "plan_tab": tab} for tab in ("build", "upgrade", "need", "users")),
]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: "-".join(place.values()))
def test_a_page_holds_longer_texts(
    written: Written, open_real: OpenReal, qtbot: QtBot, place: dict[str, str]
) -> None:
    window = open_real(width=1280, height=800, selected_model="qwen3-14b", **place)
    settle(qtbot)
    assert_all_fits(window, written)


@pytest.mark.parametrize("code", ["de", "ja", "zh_CN"])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: "-".join(place.values()))
def test_a_page_holds_a_language_at_150_percent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_real: OpenReal, qtbot: QtBot,
    place: dict[str, str], code: str,
) -> None:  # fmt: skip
    """German, which is the longest, and those whose lines break anywhere."""
    settings = {"version": 1, "language": code, "text_scale": 1.5}
    (tmp_path / "settings.json").write_text(json.dumps(settings))
    written = Written(monkeypatch)
    window = open_real(width=1280, height=800, selected_model="qwen3-14b", **place)
    settle(qtbot)
    assert_all_fits(window, written)


@pytest.fixture
def window(written: Written, open_real: OpenReal, qtbot: QtBot) -> MainWindow:
    opened = open_real(
        width=1280, height=800, page="models", selected_model="qwen3-14b", detail_tab="overview",
        machine=MACHINE,
    )  # fmt: skip
    qtbot.waitUntil(lambda: any(chart.isVisible() for chart in opened.findChildren(ChartView)))
    return opened


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_holds_longer_texts(window: MainWindow, written: Written, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    QApplication.processEvents()
    assert_all_fits(dialog, written)
    dialog.close()


def test_cards_of_terms_hold_longer_texts(window: MainWindow, written: Written) -> None:
    for key in terms():
        card = TermCard(key, window.context, window)
        card.show()
        QApplication.processEvents()
        assert_all_fits(card, written)
        card.close()


@pytest.mark.parametrize("typed", ["", "plan", "qwen", "context"])
def test_the_palette_holds_longer_texts(window: MainWindow, written: Written, typed: str) -> None:
    window.open_palette()
    palette = window._palette
    assert palette is not None
    palette.field.setText(typed)
    QApplication.processEvents()
    assert_all_fits(palette.panel, written)


def test_the_tour_holds_longer_texts(window: MainWindow, written: Written) -> None:
    window.start_tour()
    (tour,) = window.findChildren(Tour)
    for number in range(len(tour.steps)):
        tour.show_step(number)
        QApplication.processEvents()
        assert_all_fits(tour, written)
