"""The tour: three steps by keyboard, skipped or done, and never again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor.gui.tour import Tour
from advisor.gui.window import MainWindow
from advisor.session.settings import load_settings
from tests.gui.conftest import OpenWindow


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


def _tour(window: MainWindow) -> Tour:
    window.start_tour()
    return window.findChildren(Tour)[-1]


def test_it_does_not_start_by_itself_in_a_window_that_is_only_built(window: MainWindow) -> None:
    assert window.findChildren(Tour) == []
    assert not window.tour_seen


def test_each_step_stands_beside_what_it_speaks_of(window: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(window)
    titles = []
    for _ in tour.steps:
        titles.append(tour.title.plain_text())
        hole = tour.hole()
        assert not hole.isEmpty()
        assert window.rect().contains(tour.card.geometry())
        assert not hole.contains(tour.card.geometry().center())
        assert tour.title.plain_text() in tour.card.accessibleName()
        qtbot.keyClick(tour.next, Qt.Key.Key_Right)
    assert titles == ["This is your computer", "These models suit it best",
                      "Try other hardware before you buy it"]  # fmt: skip
    assert window.tour_seen


def test_enter_goes_on_left_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(window)
    assert QApplication.focusWidget() is tour.next
    qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert tour.at == 1
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.at == 0


def test_escape_skips_it_for_good(window: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(window)
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    kept, _ = load_settings(window._settings_path)
    assert kept.tour_seen


def test_tab_stays_on_the_card(window: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(window)
    for expected in (tour.skip, tour.next, tour.skip):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_a_window_that_has_seen_it_says_so(open_window: OpenWindow) -> None:
    assert open_window(settings='{"version": 1, "tour_seen": true}').tour_seen
