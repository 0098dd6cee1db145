"""The topic of the context window, by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_parts
from advisor.catalog.load import load_catalog
from advisor.gui.charts.values_dialog import ValuesDialog
from advisor.gui.context import Context
from advisor.gui.learn.context import ContextTopic
from advisor.session.results import Results
from advisor.session.session import Session
from advisor.session.state import AppState
from tests.gui.test_accessibility import operable, spoken_name

Open = Callable[[], ContextTopic]
CATALOG = load_catalog()


@pytest.fixture
def open_topic(qtbot: QtBot) -> Open:
    kept: list[ContextTopic] = []

    def open_it() -> ContextTopic:
        rig = rig_from_parts(CATALOG, [("RTX 4060", 1)], ram_gib=32)
        state = AppState(
            rigs=(rig,), detecting=False, selected_model="llama-3.1-8b", selected_quant="Q6_K"
        )
        context = Context(Session(state))
        context.set_ready(CATALOG, Results(CATALOG))
        topic = ContextTopic(context)
        context.setParent(topic)
        qtbot.addWidget(topic)
        kept.append(topic)
        topic.resize(1100, 900)
        topic.show()
        qtbot.waitUntil(lambda: topic.practice.said.plain_text() != "", timeout=30_000)
        return topic

    return open_it


def test_parts_are_typed_and_moved_and_drawn_to_scale(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    bar, sliders = topic.composer.bar, topic.composer.sliders
    assert "17,800 used" in bar.accessibleName()
    field = sliders["documents"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "20000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "28,200 used" in bar.accessibleName()
    track = sliders["answer"].track
    qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() - 2, 10))
    assert topic.composer.composition.answer == 128_000
    assert "too many" in bar.accessibleName()
    assert "does not fit the window" in topic.composer.note.plain_text()
    qtbot.keyClick(track, Qt.Key.Key_Home)
    assert topic.composer.composition.answer == 0


def test_the_cost_is_that_of_the_window(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    assert topic.cost.cache.value.text() == "4.0 GiB"  # 128 KiB x 32,768
    assert "15,800 tokens" in topic.cost.wait.detail.plain_text()
    topic.composer.length.setCurrentIndex(topic.composer.length.findData(8192))
    topic.composer.length.activated.emit(topic.composer.length.currentIndex())
    qtbot.waitUntil(lambda: topic.cost.cache.value.text() == "1.0 GiB", timeout=10_000)
    assert topic.cost.cache.trace is not None
    assert "1,073,741,824 bytes" in topic.cost.cache.trace.lines[0]


def test_memory_is_a_limit_in_the_bar(open_topic: Open) -> None:
    topic = open_topic()
    assert "graphics memory is full at" in topic.composer.note.plain_text()


def test_the_window_can_be_used_everywhere(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    qtbot.mouseClick(topic.cost.use, Qt.MouseButton.LeftButton)
    assert topic._session.state.scenario.context == 32768
    qtbot.waitUntil(lambda: not topic.cost.use.isVisible(), timeout=10_000)


def test_a_conversation_is_played_to_its_limit(qtbot: QtBot, open_topic: Open) -> None:
    play = open_topic().play
    qtbot.mouseClick(play.next, Qt.MouseButton.LeftButton)
    assert play.turn_label.text() == "Turn 2"
    assert "300 tokens" in play.happened.plain_text()
    qtbot.mouseClick(play.to_limit, Qt.MouseButton.LeftButton)
    assert play.turn_label.text() == "Turn 8"
    assert "cut after" in play.happened.plain_text()
    qtbot.keyClick(play.slider, Qt.Key.Key_Right)
    assert "Refused" in play.happened.plain_text()


@pytest.mark.parametrize(
    ("policy", "happened", "lost"),
    [
        ("fifo", "1,132 more tokens are cut off", "System prompt: all 900; Tools: 232 of 1,800"),
        ("shift", "Context shift: 15,034 tokens", "Documents: all 9,600; Chat so far: all 3,200"),
        ("sliding", "moved on by 1,132 tokens", "System prompt: all 900; Tools: 232 of 1,800"),
    ],
)
def test_every_policy_says_what_is_lost(
    qtbot: QtBot, open_topic: Open, policy: str, happened: str, lost: str
) -> None:
    play = open_topic().play
    play.policy.setCurrentIndex(play.policy.findData(policy))
    play.policy.activated.emit(play.policy.currentIndex())
    qtbot.mouseClick(play.to_limit, Qt.MouseButton.LeftButton)
    assert happened in play.happened.plain_text()
    assert lost in play.lost.plain_text()


def test_remedies_act(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    by_text = {button.text(): button for button in topic.remedies.buttons}
    qtbot.mouseClick(by_text["Use q8_0"], Qt.MouseButton.LeftButton)
    assert topic._session.state.scenario.kv_type_k == "q8_0"
    qtbot.waitUntil(lambda: "q8_0" in topic.cost.cache.detail.plain_text(), timeout=10_000)
    by_text = {button.text(): button for button in topic.remedies.buttons}
    smaller = next(text for text in by_text if text.startswith("Use ") and "_K" in text)
    qtbot.mouseClick(by_text[smaller], Qt.MouseButton.LeftButton)
    assert topic._session.state.selected_quant == smaller.removeprefix("Use ")


def test_retrieval_replaces_the_documents(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    remedies = topic.remedies
    remedies.chunk.setValue(500)
    remedies.overlap.setValue(0)
    remedies.top_k.setValue(4)
    assert "2,000 tokens instead of 9,600" in remedies.saving.plain_text()
    # 7,600 tokens x 128 KiB
    assert "0.9 GiB of KV cache" in remedies.saving.plain_text()
    qtbot.mouseClick(remedies.retrieve, Qt.MouseButton.LeftButton)
    assert topic.composer.composition.documents == 2000


def test_published_results_are_shown_with_their_source(qtbot: QtBot, open_topic: Open) -> None:
    practice = open_topic().practice
    said = practice.said.plain_text()
    assert "Llama 3.1 8B" in said and "128K" in said and "up to 32K" in said
    assert "github.com/NVIDIA/RULER" in practice.source.plain_text()
    heads, rows = practice.chart.table()
    assert heads[1:] == ["4K", "8K", "16K", "32K", "64K", "128K"]
    assert rows[0][1:] == ["95.5", "93.8", "91.6", "87.4", "84.7", "77.0"]
    practice.chart.setFocus()
    qtbot.keyClick(practice.chart, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    [dialog] = practice.window().findChildren(ValuesDialog)
    dialog.close()


def test_another_model_is_chosen_for_the_whole_window(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    topic.cost.model.lineEdit().setText("qwen3 14b")
    qtbot.keyClick(topic.cost.model.lineEdit(), Qt.Key.Key_Return)
    assert topic._session.state.selected_model == "qwen3-14b"
    qtbot.waitUntil(lambda: "Qwen3 14B" in topic.practice.said.plain_text(), timeout=10_000)


def test_every_control_is_named_and_reached(open_topic: Open) -> None:
    controls = [w for w in operable(open_topic()) if w.isVisible()]
    assert len(controls) > 15
    assert [type(w).__name__ for w in controls if not spoken_name(w)] == []
    unreachable = [
        spoken_name(w)
        for w in controls
        if isinstance(w, QAbstractButton) and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


def test_documents_can_be_the_persons_own_files(
    qtbot: QtBot, open_topic: Open, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("one two three four five\n" * 2000, "utf-8")
    topic = open_topic()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    topic.composer.dropEvent(event)
    qtbot.waitUntil(lambda: topic.composer.composition.documents != 9600, timeout=20_000)
    # Six tokens a line (five words and the break) for the vocabularies we know.
    assert topic.composer.composition.documents == pytest.approx(12_000, rel=0.15)
    assert "in 1 file" in topic.files.total.plain_text()
    assert "est." in topic.files.total.plain_text()
