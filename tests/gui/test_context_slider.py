"""The context slider: doublings by key, any length by typing, and what is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from advisor.gui.widgets.context_slider import ContextSlider

K = 1024


@pytest.fixture
def slider(qtbot: QtBot) -> ContextSlider:
    widget = ContextSlider(1 * K, 128 * K)
    qtbot.addWidget(widget)
    widget.set_tokens(8 * K)
    widget.resize(400, 50)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("start", "key", "expected"),
    [
        (8 * K, Qt.Key.Key_Right, 16 * K),
        (8 * K, Qt.Key.Key_Left, 4 * K),
        (12 * K, Qt.Key.Key_Right, 16 * K),
        (12 * K, Qt.Key.Key_Left, 8 * K),
        (8 * K, Qt.Key.Key_End, 128 * K),
        (8 * K, Qt.Key.Key_Home, 1 * K),
        (8 * K, Qt.Key.Key_PageUp, 32 * K),
    ],
)
def test_keys_go_by_doublings(
    slider: ContextSlider, qtbot: QtBot, start: int, key: Qt.Key, expected: int
) -> None:
    slider.set_tokens(start)
    with qtbot.waitSignal(slider.changed) as changed:
        qtbot.keyClick(slider.track, key)
    assert changed.args == [expected]
    assert slider.tokens == expected


def test_the_end_is_the_end(slider: ContextSlider, qtbot: QtBot) -> None:
    slider.set_tokens(128 * K)
    with qtbot.assertNotEmitted(slider.changed):
        qtbot.keyClick(slider.track, Qt.Key.Key_Right)


def test_showing_tells_nobody(slider: ContextSlider, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(slider.changed):
        slider.set_tokens(32 * K)
    assert slider.field.text() == "32K"
    assert slider.track.accessibleDescription() == "32K tokens"


@pytest.mark.parametrize(
    ("typed", "tokens"), [("20k", 20 * K), ("12000", 12000), ("128K", 128 * K)]
)
def test_a_typed_length_is_taken(
    slider: ContextSlider, qtbot: QtBot, typed: str, tokens: int
) -> None:
    slider.field.setText(typed)
    with qtbot.waitSignal(slider.changed) as changed:
        slider.field.editingFinished.emit()
    assert changed.args == [tokens]


@pytest.mark.parametrize("typed", ["lots", "512", "2M", ""])
def test_a_length_that_makes_no_sense_is_refused_with_what_would(
    slider: ContextSlider, qtbot: QtBot, typed: str
) -> None:
    slider.field.setText(typed)
    with qtbot.assertNotEmitted(slider.changed):
        slider.field.editingFinished.emit()
    assert slider.field.property("invalid")
    assert (
        "8K" in slider.field.toolTip()
        or "1K" in slider.field.toolTip()
        or "8k" in (slider.field.toolTip())
    )


def test_dragging_snaps_to_doublings_and_stays_in_range(
    slider: ContextSlider, qtbot: QtBot
) -> None:
    track = slider.track
    y = 12
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(0, y))
    assert slider.tokens == 1 * K
    qtbot.mouseMove(track, QPoint(track.width() - 1, y))
    seen = set()
    for x in range(track.width()):
        qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        seen.add(slider.tokens)
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton)
    assert {K << step for step in range(8)} <= seen
    assert all(K <= tokens <= 128 * K and tokens % 256 == 0 for tokens in seen)
