"""A page that scrolls when the window is too low for it, with the page's margins."""

from __future__ import annotations

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
