"""The line under the table that says which keys do what there."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.text import Label, Line
from advisor.gui.widgets.verdict import Tag


class KeyHints(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        of = theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(of.scaled(20), 0, of.scaled(20), 0)
        row.setSpacing(of.scaled(6))
        for key, meaning in (
            (self.tr("Enter"), self.tr("details")),
            ("R", self.tr("run it")),
            ("?", self.tr("explain")),
            (self.tr("letters"), self.tr("search")),
            ("Ctrl+T", self.tr("chart as table")),
        ):
            row.addWidget(Tag(key))
            row.addWidget(Label(meaning, "small"))
            row.addSpacing(of.scaled(8))
        row.addStretch(1)
        self._line = Line(self)
        self.setFixedHeight(of.scaled(32))

    def resizeEvent(self, event: object) -> None:
        self._line.setGeometry(0, 0, self.width(), 1)
