"""The commonest tasks done without a mouse: only keys are pressed, from one start to the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QWidget

from advisor.advise.rigs import rig_from_machine
from benchmarks.example_machines import example_machines

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
_MOST_TABS = 160


class Hands:
    """Presses keys wherever the focus is."""

    def __init__(self, window, qtbot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def focused(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focused, key, modifier)
        QApplication.processEvents()  # as between two keys of a person

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Presses Tab until the focus is where it is wanted."""
        passed = []
        for _ in range(_MOST_TABS):
            found = QApplication.focusWidget()
            passed.append(f"{type(found).__name__} {found.accessibleName() if found else ''}")
            if found is not None and wanted(found):
                return found
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came there, but to {list(dict.fromkeys(passed))}")

    def to_button(self, words: str) -> QAbstractButton:
        def wanted(widget: QWidget) -> bool:
            said = widget.accessibleName() or getattr(widget, "text", str)()
            return isinstance(widget, QAbstractButton) and words in said

        found = self.tab_to(wanted)
        assert isinstance(found, QAbstractButton)
        return found


@pytest.fixture
def window(open_real):
    return open_real(width=1440, height=900)


@pytest.fixture
def hands(window, qtbot) -> Hands:
    return Hands(window, qtbot)


def test_what_can_it_run_and_why(window, hands) -> None:
    session = window.context.session
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_F6)
    hands.tab_to(lambda widget: widget is window.page("models").table)
    hands.write("qwen3 14b")
    table = window.page("models").table
    assert window.page("models").model.shown_count < 10
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert session.state.selected_model == table.current_id()
    panel = window.page("models").panel
    assert "tok/s" in panel.speed.text()


def test_how_do_i_run_it(window, hands) -> None:
    window.context.open_model("qwen3-14b")
    page = window.page("models")
    page.table.setFocus()
    QTest.qWait(0)
    page.table._typed_at = 0.0
    hands.press(Qt.Key.Key_R)
    assert window.context.session.state.detail_tab == "run"
    hands.to_button("Copy the command")
    hands.press(Qt.Key.Key_Space)
    assert "llama-server" in QGuiApplication.clipboard().text()


def test_with_a_longer_context(window, hands) -> None:
    bar = window.top_bar
    before = window.context.session.state.scenario.context
    hands.tab_to(lambda widget: widget is bar.length)
    assert isinstance(hands.focused, QComboBox)
    hands.press(Qt.Key.Key_Down)
    assert window.context.session.state.scenario.context > before


def test_two_models_side_by_side(window, hands) -> None:
    hands.press(Qt.Key.Key_2, CTRL)
    page = window.page("models")
    hands.tab_to(lambda widget: widget is page.table)
    for _ in range(2):
        page.table._typed_at = 0.0  # a second later
        hands.press(Qt.Key.Key_P)
        hands.press(Qt.Key.Key_Down)
    assert len(window.context.session.state.pinned) == 2
    hands.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    hands.to_button("side by side")
    hands.press(Qt.Key.Key_Space)
    assert page.pinned is not None and page.pinned.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert page.table.isVisible()


def test_a_rig_that_i_do_not_own(window, hands) -> None:
    hands.press(Qt.Key.Key_3, CTRL)
    hands.to_button("Start from this computer")
    hands.press(Qt.Key.Key_Space)
    state = window.context.session.state
    assert state.active_rig == 1 and state.rig.planned
    hands.press(Qt.Key.Key_4, CTRL)
    assert window.context.session.state.page == "compare"


def test_learn_something(window, hands) -> None:
    hands.press(Qt.Key.Key_5, CTRL)
    page = window.page("learn")
    hands.tab_to(lambda widget: widget is page.bar)
    before = window.context.session.state.learn_topic
    hands.press(Qt.Key.Key_Right)
    assert window.context.session.state.learn_topic != before


def test_a_fact_is_corrected_and_taken_back(window, hands) -> None:
    session = window.context.session
    machine = example_machines()["rtx-4090"]
    rig = rig_from_machine(machine, window.context.catalog)
    session.apply(machine=machine, rigs=(rig,))
    hands.press(Qt.Key.Key_6, CTRL)
    hands.to_button("Correct: Installed")
    hands.press(Qt.Key.Key_Space)
    hands.write("96")
    hands.press(Qt.Key.Key_Return)
    assert session.state.corrections
    hands.press(Qt.Key.Key_Z, CTRL)
    assert not session.state.corrections


def test_anything_by_name(window, hands, qtbot) -> None:
    hands.press(Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    hands.write("theme dark")
    hands.press(Qt.Key.Key_Return)
    assert window.context.session.state.theme == "dark"


def test_the_table_is_exported(window, hands, qtbot, tmp_path, monkeypatch) -> None:
    path = tmp_path / "models.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    hands.press(Qt.Key.Key_K, CTRL)
    hands.write("models as csv")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists)
    assert path.read_text().startswith("model,")


def test_larger_text_and_help(window, hands, qtbot) -> None:
    hands.press(Qt.Key.Key_Plus, CTRL)
    assert window.context.session.state.text_scale > 1
    hands.press(Qt.Key.Key_0, CTRL)
    hands.to_button("Help")
    hands.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.guide.isVisible())
    window.guide.close()
