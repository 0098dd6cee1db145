"""A field for a number that may be left empty; what is no number is marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from advisor.gui.theme import theme
from advisor.gui.widgets.validity import mark_valid
from advisor.text import number as written
from advisor.text import read_number


class AmountField(QLineEdit):
    """A number above 0 (or 0, with `zero`), or nothing. `settled` when it was changed and left."""

    settled = Signal()

    def __init__(self, name: str, hint: str = "", *, zero: bool = False) -> None:
        super().__init__()
        self._before, self._zero = "", zero
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText(hint)
        self.setFixedWidth(theme().scaled(84))
        self.editingFinished.connect(self._settle)

    @property
    def number(self) -> float | None:
        """None for nothing, and for what is no such number: the field then says so."""
        text = self.text().strip()
        try:
            number = read_number(text) if text else None
        except ValueError:
            number = -1.0
        least = 0 if self._zero else 1e-9
        return number if number is None or least <= number < 1e9 else None

    def show_number(self, number: float | None) -> None:
        """Shows a number without telling anyone."""
        self._before = "" if number is None else written(number, ".10g")
        self.setText(self._before)
        self._mark()

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.number is not None

    def _settle(self) -> None:
        self._mark()
        if self.text() != self._before:
            self._before = self.text()
            self.settled.emit()

    def _mark(self) -> None:
        mark_valid(self, self.is_valid)
        said = "" if self.is_valid else self.tr("A number, or nothing")
        self.setAccessibleDescription(said)
        self.setToolTip(said or self.accessibleName())
