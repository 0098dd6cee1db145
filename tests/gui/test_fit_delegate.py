"""Only cells that look different are painted; what is on the screen is what full painting gives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.fake_results import make_rig

LLAMA = "llama-3.1-8b-instruct"


@pytest.fixture
def window(open_window):
    window = open_window()
    window.context.session.apply(page="models", selected_model=LLAMA)
    settle()
    return window


@pytest.fixture
def step(window, qtbot):
    """Moves the context and waits until all figures are there."""

    def move(context: int) -> None:
        window.context.session.apply_scenario(context=context)
        qtbot.waitUntil(lambda: not window.page("models").is_behind)
        settle()

    return move


def settle() -> None:
    for _ in range(4):  # the change, what it postponed, layouts, painting
        QApplication.processEvents()


def on_screen(widget: QWidget) -> QImage:
    """The pixels that are there, without painting anything."""
    window = widget.window()
    picture = QApplication.primaryScreen().grabWindow(window.winId())
    corner = widget.mapTo(window, widget.rect().topLeft())
    return picture.copy(corner.x(), corner.y(), widget.width(), widget.height()).toImage()


def assert_as_painted_anew(view: QWidget) -> None:
    shown = on_screen(view)
    assert not shown.isNull()
    view.update()
    settle()
    assert shown == on_screen(view)


class Painted(QObject):
    """How many pixels of a widget were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.pixels = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.pixels += sum(rect.width() * rect.height() for rect in event.region())
        return False


def test_what_changes_is_painted_and_nothing_else_is(window, step) -> None:
    page = window.page("models")
    views = (page.table.viewport(), page.panel.tab("overview").ladder.viewport())
    start = on_screen(views[0])
    painted = Painted(views[0])
    for context in (8448, 9216, 40960, 131072):
        step(context)
        for view in views:
            assert_as_painted_anew(view)
    assert on_screen(views[0]) != start
    painted.pixels = 0
    step(131072 - 256)  # too little for most figures to show
    assert painted.pixels < views[0].width() * views[0].height() / 3


@pytest.mark.parametrize(
    "change",
    [
        {"memory_in_gb": True},
        {"use": "agent"},
        {"sort_key": "memory", "sort_descending": True},
        {"text_scale": 1.5},
        {"theme": "dark"},
    ],
)
def test_other_changes_reach_the_screen_too(window, step, change) -> None:
    session, table = window.context.session, window.page("models").table
    step(16384)
    session.apply(**change)
    settle()
    assert_as_painted_anew(table.viewport())


def test_another_rig_moves_every_strip(window) -> None:
    table = window.page("models").table
    before = on_screen(table.viewport())
    window.context.session.apply(rigs=(make_rig(capacity_gib=8.0),))
    settle()
    assert on_screen(table.viewport()) != before
    assert_as_painted_anew(table.viewport())
