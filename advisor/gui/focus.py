"""Where the keyboard was before something lay over the window, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusBefore:
    """`keep` when it opens, `give_back` when it closes. What had the focus may be gone by then."""

    def __init__(self) -> None:
        self._widget: QWidget | None = None

    def keep(self) -> None:
        self._widget = QApplication.focusWidget()

    def give_back(self) -> None:
        widget, self._widget = self._widget, None
        if widget is not None and isValid(widget) and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
