"""The tabs over a page; a choice takes their place where there is no room for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo


class TabHead(QWidget):
    """`chosen(index)` when the person picks another tab."""

    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        inset: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`inset`: pixels at the left; a page's without it."""
        super().__init__(parent)
        self._inset = theme().px("space.page") if inset is None else inset
        self._top = theme().scaled(8) if inset is None else 0
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setMinimumWidth(1)
        self.bar.setAccessibleName(name)
        self.choice = Combo(name)
        self.choice.hide()
        for title in titles:
            self.bar.addTab(title)
            self.choice.addItem(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._inset, self._top, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.bar.currentChanged.connect(self.chosen)
        self.choice.activated.connect(self.bar.setCurrentIndex)

    def show_index(self, index: int) -> None:
        """Marks a tab without telling anyone."""
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(index)
        self.bar.blockSignals(False)
        self.choice.setCurrentIndex(index)  # `activated` is for what a person does

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.bar.sizeHint().width() <= self.width() - self._inset
        self.bar.setVisible(fits)
        self.choice.setVisible(not fits)
        below = 0 if fits else theme().scaled(8)
        self.layout().setContentsMargins(self._inset, self._top, 0, below)  # type: ignore[union-attr]
