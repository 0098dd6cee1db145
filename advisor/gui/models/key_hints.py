"""The line under the table that says which keys do what there."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.text import Label, Line
from advisor.gui.widgets.verdict import Tag


class KeyHints(QWidget):
    """Hints that have no room are left out, the last ones first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        of = theme()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(of.scaled(20), 0, of.scaled(20), 0)
        row.setSpacing(of.scaled(14))
        self._hints: list[QWidget] = []
        for key, meaning in (
            (self.tr("Enter"), self.tr("details")),
            ("P", self.tr("pin")),
            ("C", self.tr("compare rigs")),
            ("R", self.tr("run it")),
            ("?", self.tr("explain")),
            (self.tr("letters"), self.tr("search")),
            ("Ctrl+T", self.tr("chart as table")),
        ):
            self._hints.append(_hint(key, meaning))
            row.addWidget(self._hints[-1])
        row.addStretch(1)
        self._line = Line(self)
        self.setFixedHeight(of.scaled(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(0, 0, self.width(), 1)
        room = self.width() - 2 * theme().scaled(20)
        for hint in self._hints:
            room -= hint.sizeHint().width()
            hint.setVisible(room >= 0)
            room -= theme().scaled(14)


def _hint(key: str, meaning: str) -> QWidget:
    hint = QWidget()
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme().scaled(6))
    row.addWidget(Tag(key))
    row.addWidget(Label(meaning, "small"))
    return hint
