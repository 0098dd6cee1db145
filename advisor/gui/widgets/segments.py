"""A few choices of which one holds, side by side: arrows move between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button


class Segments(QWidget):
    """`choices` are pairs of key and word; `chosen(key)` when the person picks another."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(6))
        self.buttons: dict[str, Button] = {}
        for key, word in choices:
            button = Button(word, role="chip")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self.buttons[key] = button
            row.addWidget(button)

    def show_choice(self, key: str) -> None:
        """Marks a choice without telling anyone."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)
