"""A page that scrolls when the window is too low for it, with the page's margins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from advisor.gui.theme import theme


class ScrollPage(QScrollArea):
    """Put widgets into `column`. `max_width` keeps lines of text readable on wide screens."""

    def __init__(self, max_width: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("scrollContent")
        outer = QHBoxLayout(content)
        side = theme().px("space.page")
        outer.setContentsMargins(side, theme().scaled(20), side, theme().scaled(20))
        inner = QWidget()
        if max_width is not None:
            inner.setMaximumWidth(theme().scaled(max_width))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().px("space.between_cards"))
        outer.addWidget(inner, 1)
        if max_width is not None:
            outer.addStretch(0)
        self.setWidget(content)


def lay_with_foot(
    page: QWidget, scroll: ScrollPage, words: QWidget, buttons: Sequence[QWidget]
) -> QWidget:
    """Fills `page` with what scrolls over a foot that always stays in sight, for the page's main
    actions and `words` about them. Returns the foot."""
    foot = QWidget()
    row = QHBoxLayout(foot)
    side = theme().px("space.page")
    row.setContentsMargins(side, theme().scaled(8), side, theme().scaled(12))
    row.setSpacing(theme().scaled(8))
    row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(scroll, 1)
    column.addWidget(foot)
    return foot
