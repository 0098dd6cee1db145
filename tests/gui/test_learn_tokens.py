"""The topic of tokens, by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from advisor.catalog.load import load_catalog
from advisor.gui.charts.values_dialog import ValuesDialog
from advisor.gui.context import Context
from advisor.gui.jobs import any_running
from advisor.gui.learn.tokens import TokensTopic
from advisor.session.results import Results
from advisor.session.session import Session
from advisor.session.state import AppState
from tests.gui.fake_results import make_rig
from tests.gui.test_accessibility import operable, spoken_name

Open = Callable[[], TokensTopic]


@pytest.fixture
def open_topic(qtbot: QtBot) -> Open:
    kept: list[TokensTopic] = []

    def open_it() -> TokensTopic:
        context = Context(Session(AppState(rigs=(make_rig(),), detecting=False)))
        catalog = load_catalog()
        context.set_ready(catalog, Results(catalog))
        topic = TokensTopic(context)
        topic.setParent(None)
        context.setParent(topic)
        qtbot.addWidget(topic)
        kept.append(topic)
        topic.resize(1100, 800)
        topic.show()
        qtbot.waitUntil(lambda: topic.figures.tokens.accessibleName() != "", timeout=20_000)
        return topic

    return open_it


def spoken(topic: TokensTopic) -> str:
    return topic.figures.tokens.accessibleName()


def type_text(qtbot: QtBot, topic: TokensTopic, text: str, expected: str) -> None:
    topic.input.editor.setPlainText(text)
    qtbot.waitUntil(lambda: spoken(topic).startswith(expected), timeout=10_000)


def test_typed_text_is_counted_and_cut(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    topic.input.editor.clear()
    qtbot.keyClicks(topic.input.editor, "hello tokenizers!")
    qtbot.waitUntil(lambda: spoken(topic).startswith("4 "), timeout=10_000)
    assert [part.text for part in topic.input.view.shown] == ["hello", " token", "izers", "!"]
    assert "¾" in topic.figures.thumb.plain_text()
    assert "2K" in topic.figures.window_text.plain_text()


def test_tokens_tell_their_number_and_bytes(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    type_text(qtbot, topic, "hello tokenizers!", "4 ")
    view = topic.input.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert "5 bytes: 68 65 6C 6C 6F" in topic.input.detail.plain_text()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert topic.input.detail.plain_text().startswith("Token 2: id ")
    qtbot.mouseMove(view.viewport(), QPoint(5, 5))
    qtbot.waitUntil(lambda: view.current == 0)


def test_another_vocabulary_counts_otherwise_and_a_model_is_estimated(
    qtbot: QtBot, open_topic: Open
) -> None:
    topic = open_topic()
    type_text(qtbot, topic, "Грузинский алфавит", "8 ")
    topic.input.tokenizer_chosen.emit("cl100k")
    qtbot.waitUntil(lambda: not spoken(topic).startswith("8 "), timeout=10_000)
    topic.input.tokenizer_chosen.emit("llama-3.1-8b")
    qtbot.waitUntil(lambda: "est." in spoken(topic), timeout=10_000)
    assert "Estimated" in topic.figures.how.plain_text()
    assert not topic.input.view.isVisible()
    names = [row[0] for row in topic.bars.table()[1]]
    assert len(names) == len(set(names))
    assert "Llama 3.1 8B" in topic.input.caption.plain_text()


def test_folders_are_counted_and_listed(qtbot: QtBot, open_topic: Open, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello world", "utf-8")
    (tmp_path / "b.png").write_bytes(b"\0\1\2")
    topic = open_topic()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    topic.input.editor.insertFromMimeData(dropped)
    qtbot.waitUntil(lambda: not topic.files.busy.isVisible(), timeout=10_000)
    assert "2 tokens in 1 file" in topic.files.total.plain_text()
    assert "b.png: binary file" in topic.files.skipped.plain_text()
    qtbot.mouseClick(topic.files.all, Qt.MouseButton.LeftButton)
    [dialog] = topic.findChildren(ValuesDialog)
    assert dialog.table.rowCount() == 2
    dialog.close()


def test_counting_can_be_cancelled(qtbot: QtBot, open_topic: Open, tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_text("words and words " * 5000, "utf-8")
    topic = open_topic()
    topic.count([tmp_path])
    qtbot.mouseClick(topic.files.cancel, Qt.MouseButton.LeftButton)
    assert "Stopped" in topic.files.total.plain_text()
    qtbot.waitUntil(lambda: not any_running(), timeout=20_000)
    assert "Stopped" in topic.files.total.plain_text()


def test_a_path_that_went_away_is_said(qtbot: QtBot, open_topic: Open, tmp_path: Path) -> None:
    topic = open_topic()
    topic.count([tmp_path / "gone"])
    qtbot.waitUntil(lambda: "no such file" in topic.files.total.plain_text(), timeout=10_000)


def test_sizes_change_what_media_cost(qtbot: QtBot, open_topic: Open) -> None:
    media = open_topic().media
    media.width_px.setValue(1024)
    media.height_px.setValue(1024)
    assert media.images.figures["GPT-4o"].text() == "765"
    assert media.recordings.figures["Gemini 3, default or low resolution"].text() == "4,200"
    qtbot.mouseClick(media.sound, Qt.MouseButton.LeftButton)
    assert media.recordings.figures["Gemini 2.x, low resolution"].text() == "3,960"


def test_models_with_the_context_are_one_click_away(qtbot: QtBot, open_topic: Open) -> None:
    topic = open_topic()
    session = topic._context.session
    qtbot.mouseClick(topic.figures.show_models, Qt.MouseButton.LeftButton)
    assert session.state.page == "models"
    assert session.state.filters.min_context == 2048


def test_every_control_is_named_and_reached(open_topic: Open) -> None:
    controls = [w for w in operable(open_topic()) if w.isVisible()]
    assert len(controls) > 8
    assert [type(w).__name__ for w in controls if not spoken_name(w)] == []
    unreachable = [
        spoken_name(w)
        for w in controls
        if isinstance(w, QAbstractButton) and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []
