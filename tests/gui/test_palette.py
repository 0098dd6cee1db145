"""The command palette: everything by name, from the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.gui.palette import Palette
from advisor.gui.palette_list import spoken
from advisor.gui.palette_match import Haystack, Needle, marks, score
from advisor.gui.window import MainWindow
from advisor.session.results import Results
from advisor.session.settings import load_settings
from benchmarks.example_machines import example_machines
from tests.gui.conftest import OpenWindow

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


def _open(window: MainWindow, qtbot: QtBot, typed: str = "") -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, _CTRL)
    palette = window.findChildren(Palette)[-1]
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, typed)
    return palette


def _titles(palette: Palette, kind: str) -> list[str]:
    return [row.title for row in palette.rows() if row.entry and row.entry.kind == kind]


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [("qwen 30", "Qwen3 30B-A3B", "Qwen3 8B"), ("kv", "KV cache", "GeForce MX450"),
     ("rtx 4090", "NVIDIA GeForce RTX 4090", "NVIDIA GeForce RTX 4090 Laptop"),
     ("llama31", "Llama 3.1 8B", "Llama 2 7B"), ("dark", "Theme: dark", "Devstral Dark Matter")],
)  # fmt: skip
def test_better_matches_score_higher(typed: str, better: str, worse: str) -> None:
    needle = Needle.of(typed)
    first, second = score(needle, Haystack.of(better)), score(needle, Haystack.of(worse))
    assert first is not None
    assert second is None or first > second


def test_every_word_must_be_found() -> None:
    assert score(Needle.of("qwen banana"), Haystack.of("Qwen3 8B")) is None
    assert score(Needle.of("alibaba"), Haystack.of("Qwen3 8B", "Alibaba")) is not None


def test_matched_letters_are_marked_once() -> None:
    assert marks(Needle.of("qwen 30"), "Qwen3 30B-A3B") == [(0, 4), (6, 8)]
    assert marks(Needle.of("qwe qwen"), "Qwen3") == [(0, 4)]
    assert marks(Needle.of(""), "Qwen3") == []


def test_a_model_is_opened_by_typing_a_part_of_its_name(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot, "qwen 14")
    current = palette.current()
    assert current is not None
    assert current.title == "Qwen3 14B"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    state = window.context.session.state
    assert (state.page, state.selected_model) == ("models", "qwen3-14b")
    assert not palette.isVisible()


def test_arrows_skip_headings_and_go_round(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot, "theme")
    first = palette.current()
    assert first is not None
    assert first.kind == "action"
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    last = palette.current()
    assert last is not None
    assert last.id != first.id
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current() == first


def test_actions_act(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot, "theme dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.context.session.state.theme == "dark"
    palette = _open(window, qtbot, "context 32k")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.context.session.state.scenario.context == 32768


def test_words_and_topics_are_found(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot, "gqa")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.context.session.state.glossary_term == "gqa"
    assert "Felt speed" in _titles(_open(window, qtbot, "felt"), "topic")


def test_what_was_used_last_comes_first_and_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    for typed in ("settings", "compare"):
        palette = _open(window, qtbot, typed)
        page = next(n for n, r in enumerate(palette.rows()) if r.entry and r.entry.kind == "page")
        palette._select(page)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    palette = _open(window, qtbot)
    assert [row.title for row in palette.rows()[:3]] == ["Recent", "Compare", "Settings"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    window.save()
    kept, _ = load_settings(window._settings_path)
    assert kept.recent == ("page:compare", "page:settings")


def test_it_closes_though_what_had_the_keyboard_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    held = QLineEdit(window)
    held.show()
    held.setFocus()
    palette = _open(window, qtbot)
    delete(held)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_escape_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.use.setFocus()
    palette = _open(window, qtbot, "abc")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.top_bar.use


def test_the_same_keys_close_it_and_other_pages_too(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot)
    qtbot.keyClick(palette.field, Qt.Key.Key_K, _CTRL)
    assert not palette.isVisible()
    palette = _open(window, qtbot)
    window.context.session.apply(page="settings")
    assert not palette.isVisible()


def test_nonsense_finds_nothing_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot, "qqqzzz")
    assert palette.rows() == []
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_rows_speak(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window, qtbot, "gemma 12")
    row = next(row for row in palette.rows() if row.entry)
    assert spoken(row).startswith("Gemma 3 12B, Models, Q")
    assert "Runs well" in spoken(row)


def test_the_button_and_a_click_beside_open_and_close(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.top_bar.everything, Qt.MouseButton.LeftButton)
    palette = window.findChildren(Palette)[-1]
    assert palette.isVisible()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "gpus", "ram_gib"), [("rtx 3090 ti", 1, None), ("m4 max 40", 1, 128.0)]
)
def test_a_card_or_a_system_becomes_a_planned_rig(
    open_window: OpenWindow, qtbot: QtBot, typed: str, gpus: int, ram_gib: float | None
) -> None:
    window = open_window(answers=False)
    results = Results(load_catalog())
    rig = rig_from_machine(example_machines()["no-gpu"], results.catalog)
    window.context.session.apply(rigs=(rig,), detecting=False, page="settings")
    window.context.set_ready(results.catalog, results)
    palette = _open(window, qtbot, typed)
    row = next(n for n, r in enumerate(palette.rows()) if r.entry and r.entry.kind == "gpu")
    palette._select(row)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    state = window.context.session.state
    assert (state.page, state.active_rig) == ("plan", 1)
    assert len(state.rigs[1].gpus) == gpus
    assert state.plans[0].ram_gib == ram_gib
