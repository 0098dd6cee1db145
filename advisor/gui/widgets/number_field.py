"""A whole number that is typed, or changed by the arrow keys and the wheel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from advisor.gui.theme import theme


class NumberField(QSpinBox):
    """Tells of a change when it is finished, not at every key; the wheel needs focus."""

    def __init__(
        self, name: str, least: int, most: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(unit)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(theme().scaled(96))
        field = self.lineEdit()
        if field is not None:  # a style sheet's padding does not reach it
            side = theme().scaled(8)
            field.setTextMargins(side, 0, side, 0)
            field.setAccessibleName(name)

    def show_number(self, number: int) -> None:
        """Shows `number` without telling anyone."""
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
