"""The frame: pages, keyboard, search, narrow windows, notices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor.domain.hardware import Machine, Problem
from advisor.gui.pages import PAGES
from advisor.gui.window import MainWindow
from tests.gui.conftest import OpenWindow

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: object = None) -> None:
    """A key to whatever has the focus, as a person presses it."""
    window.activateWindow()
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def shown_page(window: MainWindow) -> str:
    chosen = [key for key, item in window.nav.items.items() if item.isChecked()]
    assert len(chosen) == 1
    assert window.stack.currentWidget() is window.page(chosen[0])
    return chosen[0]


def test_it_opens_on_home_before_anything_is_known(open_window: OpenWindow) -> None:
    window = open_window(answers=False)
    assert shown_page(window) == "home"
    assert window.windowTitle() == "LLM Hardware Advisor"


def test_the_first_paint_is_announced_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(answers=False)
    with qtbot.waitSignal(window.painted, timeout=5000):
        window.repaint()


@pytest.mark.parametrize(("number", "spec"), list(enumerate(PAGES, 1)))
def test_ctrl_and_a_digit_opens_each_page(
    open_window: OpenWindow, qtbot: QtBot, number: int, spec: object
) -> None:
    window = open_window()
    window.context.session.apply(page="settings" if number == 1 else "home")
    press(qtbot, window, Qt.Key(Qt.Key.Key_0 + number), _CTRL)
    assert shown_page(window) == PAGES[number - 1].key


def test_a_click_in_the_navigation_opens_the_page(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.mouseClick(window.nav.items["computer"], Qt.MouseButton.LeftButton)
    assert shown_page(window) == "computer"
    assert window.context.session.state.page == "computer"


def test_a_page_that_is_not_there_is_home(open_window: OpenWindow) -> None:
    window = open_window(settings='{"version": 1, "page": "no-such-page"}')
    assert shown_page(window) == "home"


def test_ctrl_f_searches_and_typing_filters_the_models(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    press(qtbot, window, Qt.Key.Key_F, _CTRL)
    assert QApplication.focusWidget() is window.top_bar.search
    qtbot.keyClicks(window.top_bar.search, "qwen")
    assert shown_page(window) == "models"
    assert window.context.session.state.filters.query == "qwen"
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Escape)
    assert window.context.session.state.filters.query == ""
    assert window.top_bar.search.text() == ""


def test_f6_goes_round_the_panes_and_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.nav.items["home"].setFocus()
    seen = [window.nav]
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        panes = (window.nav, window.top_bar, window.stack, window.status_bar)
        seen.append(next(pane for pane in panes if pane.isAncestorOf(focused)))
    assert seen == [window.nav, window.top_bar, window.stack, window.status_bar]
    press(qtbot, window, Qt.Key.Key_F6, _SHIFT)
    assert window.stack.isAncestorOf(QApplication.focusWidget())


def test_undo_and_redo_by_keyboard(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    session = window.context.session
    session.apply_scenario(context=32768)
    press(qtbot, window, Qt.Key.Key_Z, _CTRL)
    assert session.state.scenario.context == 8192
    assert window.top_bar.length.currentText() == "8K"
    press(qtbot, window, Qt.Key.Key_Y, _CTRL)
    assert session.state.scenario.context == 32768
    assert window.top_bar.length.currentText() == "32K"


def test_f5_asks_for_detection(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    asked: list[bool] = []
    window.context.redetect_requested.disconnect()
    window.context.redetect_requested.connect(lambda: asked.append(True))
    press(qtbot, window, Qt.Key.Key_F5)
    assert asked == [True]


def test_a_use_brings_its_context(open_window: OpenWindow) -> None:
    window = open_window()
    use = window.top_bar.use
    use.setCurrentIndex(use.findData("agent"))
    use.activated.emit(use.currentIndex())
    state = window.context.session.state
    assert (state.use, state.scenario.context) == ("agent", 32768)
    assert window.top_bar.length.currentText() == "32K"


def test_a_context_between_the_stops_is_shown(open_window: OpenWindow) -> None:
    window = open_window()
    window.context.session.apply_scenario(context=12 * 1024)
    assert window.top_bar.length.currentText() == "12K"


def test_the_navigation_narrows_with_the_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(width=1440)
    wide = window.nav.width()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.nav.width() < wide)
    assert window.nav.width() == 52
    assert window.nav.items["home"].toolTip().startswith("Home")


def test_a_broken_driver_marks_this_computer(open_window: OpenWindow) -> None:
    window = open_window()
    problem = Problem("driver-not-loaded", "nvml", "The driver is not running.", "Restart.")
    window.context.session.apply(machine=Machine("linux", warnings=(problem,)))
    item = window.nav.items["computer"]
    assert item.accessibleDescription() == "The driver is not running."
    window.context.session.apply(machine=Machine("linux"))
    assert item.accessibleDescription() == ""


def test_a_toast_takes_the_change_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    undone: list[bool] = []
    window.context.toast("GPU 2 removed", lambda: undone.append(True))
    assert window.toast.isVisible()
    assert window.toast.accessibleName() == "GPU 2 removed"
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not window.toast.isVisible()
