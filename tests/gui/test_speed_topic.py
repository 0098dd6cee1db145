"""Felt speed: the text comes at the predicted pace, by a clock that the test moves."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.felt_speed import sample_texts
from advisor.catalog.load import load_catalog
from advisor.domain.result import Range
from advisor.gui.context import Context
from advisor.gui.learn.speed import SpeedTopic
from advisor.gui.learn.speed_lane import Writer
from advisor.session.results import Results
from advisor.session.session import Session
from benchmarks.example_machines import example_machines

_PLAYED = next(text for text in sample_texts() if text.key == "english")


@dataclass
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def results() -> Results:
    return Results(load_catalog())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def topic(qtbot: QtBot, results: Results, clock: Clock) -> SpeedTopic:
    session = Session()
    rig = rig_from_machine(example_machines()["rtx-4090"], results.catalog)
    session.apply(rigs=(rig,), detecting=False, selected_model="llama-3.1-8b")
    context = Context(session)
    context.set_ready(results.catalog, results)
    widget = SpeedTopic(context, clock)
    qtbot.addWidget(widget)
    widget.resize(1200, 800)
    widget.show()
    qtbot.waitUntil(lambda: widget.lanes[0].can_play, timeout=10_000)
    return widget


def test_the_open_model_writes_and_reading_stands_beside_it(topic: SpeedTopic) -> None:
    model, reader = topic.lanes
    assert model.writer.title.startswith("Llama 3.1 8B Instruct, ")
    assert model.writer.first_token_s is not None
    assert reader.writer.generation is not None
    assert 4 < reader.writer.generation.low < reader.writer.generation.high < 7
    assert model.text.toPlainText() == ""
    assert not topic.is_ticking
    # Each figure says where it comes from.
    assert "÷" in model.speed.toolTip() or "/" in model.speed.toolTip()
    assert "jml.2019" in model.ratio.toolTip()


def test_space_plays_and_the_text_follows_the_clock(
    topic: SpeedTopic, clock: Clock, qtbot: QtBot
) -> None:
    lane = topic.lanes[0]
    lane.text.setFocus()
    qtbot.keyClick(lane.text, Qt.Key.Key_Space)
    assert topic.is_ticking
    writer = lane.writer
    assert writer.generation is not None
    assert writer.first_token_s is not None
    # Half-way between two tokens: no rounding decides.
    clock.now += writer.first_token_s.mid + 99.5 / writer.generation.mid
    expected = _PLAYED.after(100)
    qtbot.waitUntil(lambda: lane.text.toPlainText() == expected, timeout=5_000)
    assert "100 of 342" in lane.status.plain_text()
    qtbot.keyClick(lane.text, Qt.Key.Key_Space)
    assert not topic.is_ticking
    clock.now += 60.0  # paused time does not count
    qtbot.keyClick(lane.text, Qt.Key.Key_Space)
    qtbot.keyClick(lane.text, Qt.Key.Key_Space)
    assert lane.text.toPlainText() == expected


def test_it_stops_by_itself_at_the_end(topic: SpeedTopic, clock: Clock, qtbot: QtBot) -> None:
    qtbot.mouseClick(topic.play, Qt.MouseButton.LeftButton)
    clock.now += 10_000.0
    qtbot.waitUntil(lambda: not topic.is_ticking, timeout=5_000)
    assert [lane.text.toPlainText() for lane in topic.lanes] == [_PLAYED.text, _PLAYED.text]
    assert topic.lanes[0].status.plain_text().startswith("Done after")
    qtbot.mouseClick(topic.play, Qt.MouseButton.LeftButton)  # again from the start
    assert topic.is_playing
    assert len(topic.lanes[0].text.toPlainText()) < 20


def test_home_and_end_keys_jump(topic: SpeedTopic, qtbot: QtBot) -> None:
    text = topic.lanes[1].text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_End)
    assert text.toPlainText() == _PLAYED.text
    assert not topic.is_ticking
    qtbot.keyClick(text, Qt.Key.Key_Home)
    assert topic.is_playing
    assert text.toPlainText() != _PLAYED.text


def test_nothing_ticks_when_hidden(topic: SpeedTopic) -> None:
    topic.toggle()
    assert topic.is_ticking
    topic.hide()
    assert not topic.is_ticking
    topic.show()
    assert not topic.is_ticking


def test_less_motion_moves_once_a_second(topic: SpeedTopic) -> None:
    topic.calm.setChecked(True)
    topic.toggle()
    assert topic._timer.interval() == 1000
    topic.stop()


def test_a_prompt_that_has_no_room_says_so(topic: SpeedTopic, qtbot: QtBot) -> None:
    topic._choose(0, "phi-4")  # 16K context
    topic.prompt.setCurrentIndex(topic.prompt.findData(65536))
    topic.prompt.activated.emit(topic.prompt.currentIndex())
    lane = topic.lanes[0]
    qtbot.waitUntil(lambda: "64K" in lane.status.plain_text(), timeout=10_000)
    assert not lane.can_play
    assert not lane.speed.isVisible()


def test_other_language_other_reading_pace(topic: SpeedTopic) -> None:
    english = topic.reading_range()
    topic.sample.setCurrentIndex(topic.sample.findData("german"))
    topic.sample.activated.emit(topic.sample.currentIndex())
    german = topic.reading_range()
    assert german[0] > 1.2 * english[0]  # longer words, more tokens each


def test_charts_say_their_numbers(topic: SpeedTopic) -> None:
    _heads, rows = topic.chart.table()
    assert len(rows) == 3
    assert "Llama 3.1 8B" in topic.chart.sentence()
    assert "A typical answer" in topic.times.grid.accessibleName()


@pytest.mark.parametrize(
    ("wait", "rate", "words"),
    [(0.05, 80.0, "at once"), (0.6, 80.0, "does not break"), (4.0, 80.0, "attention stays"),
     (30.0, 80.0, "something else"), (0.0, 2.0, "slower than people read"),
     (0.0, 5.0, "about as fast")],
)  # fmt: skip
def test_it_says_what_wait_and_pace_feel_like(
    topic: SpeedTopic, wait: float, rate: float, words: str
) -> None:
    lane = topic.lanes[0]
    lane.show_writer(Writer("Somebody", Range(wait, wait, wait), Range(rate, rate, rate), 512), 5.0)
    assert words in lane.feel.plain_text()
