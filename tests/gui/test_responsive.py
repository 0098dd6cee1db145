"""Nothing is cut off when the window is narrow or the text large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from advisor.gui.theme import hub
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.text import ElidedLabel, Label, SectionTitle
from tests.gui.conftest import OpenWindow


def box(width: int) -> QWidget:
    widget = QWidget()
    widget.setMinimumSize(width, 20)
    return widget


def test_it_stands_across_while_there_is_room(qtbot: QtBot) -> None:
    window = QWidget()  # a window of its own would be held at the width of its layout
    qtbot.addWidget(window)
    row = ResponsiveRow([box(100), box(150)], [1, 1], 10, parent=window)
    window.show()
    row.resize(260, 60)
    assert row.is_across
    row.resize(259, 60)
    assert not row.is_across
    assert row.minimumSizeHint().width() == 150
    row.resize(400, 60)
    assert row.is_across


LONG = "A sentence of a good many words that breaks into lines where it has little room. " * 2


def test_a_label_asks_for_the_height_of_what_it_says_now(qtbot: QtBot) -> None:
    label = Label("Short", wrap=True)
    qtbot.addWidget(label)

    def heights(of: Label) -> list[int]:
        return [of.heightForWidth(width) for width in (120, 300, 120)]

    def anew(text: str, strong: str = "") -> list[int]:
        fresh = Label(text, wrap=True)
        qtbot.addWidget(fresh)
        if strong:
            fresh.set_strong_start(strong, text)
        return heights(fresh)

    short = heights(label)
    label.setText(LONG)
    long = heights(label)
    assert long == anew(LONG)
    assert min(long) > max(short)
    label.set_strong_start(LONG, LONG)
    assert heights(label) == anew(LONG, LONG) > long
    label.setText("Short")
    assert heights(label) == short
    hub().choose("system", 1.5)
    try:
        label.setText(LONG)
        assert heights(label) == anew(LONG) > long
        label.setStyleSheet("font-size: 40px")
        label.ensurePolished()
        assert heights(label)[0] > anew(LONG)[0]
    finally:
        hub().choose("system", 1.0)


@pytest.mark.parametrize("n_controls", [0, 1, 2])
def test_a_heading_is_laid_out_one_way_at_each_width(qtbot: QtBot, n_controls: int) -> None:
    """Else it would go to and fro, and a page that scrolls with it, without an end."""
    window = QWidget()
    qtbot.addWidget(window)
    heading = SectionTitle("A heading of some words", "and a longer remark beside it", window)
    for _ in range(n_controls):
        heading.row.addWidget(box(40))
    window.show()
    seen = set()
    for width in range(60, 700):
        heading.resize(width, 60)
        first = heading.title.isHidden(), heading.remark.isHidden()
        QApplication.sendEvent(heading, QEvent(QEvent.Type.LayoutRequest))
        assert (heading.title.isHidden(), heading.remark.isHidden()) == first, width
        seen.add(first)
    assert seen == {(True, True), (False, True), (False, False)}


def test_a_scroll_bar_that_comes_or_goes_does_not_turn_it_back(qtbot: QtBot) -> None:
    """A page that fits across and not down would turn with its scroll bar without an end."""
    window = QWidget()
    qtbot.addWidget(window)
    row = ResponsiveRow([box(100), box(150)], [1, 1], 10, parent=window)
    heading = SectionTitle("A heading", "and a remark beside it", window)
    window.show()
    row.resize(259, 60)
    narrow = next(w for w in range(400, 0, -1) if _remark_is_out(heading, w))
    bar = QScrollBar(window).sizeHint().width()
    row.resize(259 + bar, 60)
    assert not row.is_across
    assert _remark_is_out(heading, narrow + bar)
    row.resize(259 + 2 * bar + 20, 60)
    assert row.is_across
    assert not _remark_is_out(heading, narrow + 2 * bar + 20)


def _remark_is_out(heading: SectionTitle, width: int) -> bool:
    heading.resize(width, 60)
    return heading.remark.isHidden()


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    first, second = box(100), box(150)
    row = ResponsiveRow([first, second], [1, 1], 10)
    qtbot.addWidget(row)
    row.show()
    second.hide()
    row.resize(200, 60)
    assert row.is_across


@pytest.mark.parametrize("page", ["home", "computer", "settings"])
@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 1.0), ((1280, 720), 1.5),
                                             ((960, 600), 1.0), ((1920, 1080), 2.0)])  # fmt: skip
def test_pages_fit_the_width(
    open_window: OpenWindow, page: str, size: tuple[int, int], scale: float
) -> None:
    window = open_window(settings=f'{{"version": 1, "text_scale": {scale}}}', width=size[0],
                         height=size[1])  # fmt: skip
    window.context.session.apply(page=page)
    for _ in range(3):
        QApplication.processEvents()
    area = window.page(page)
    assert isinstance(area, QScrollArea)
    content = area.widget()
    assert content is not None
    assert content.width() <= area.viewport().width()


@pytest.mark.parametrize("page", ["home", "computer", "settings"])
def test_no_text_is_cut_at_150_percent(open_window: OpenWindow, page: str) -> None:
    window = open_window(settings='{"version": 1, "text_scale": 1.5}', width=1280, height=800)
    window.context.session.apply(page=page)
    for _ in range(3):
        QApplication.processEvents()
    cut = [
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton)
        and not isinstance(widget, ElidedLabel)
        and widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.objectName()[:4] != "nav-"
        and widget.width() < widget.sizeHint().width()
    ]
    assert not cut
