"""One line of the settings: a name, what it does, and its control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.theme import theme
from advisor.gui.widgets.text import Label


class SettingRow(QWidget):
    """A name, what it does, and its control at the right."""

    def __init__(self, name: str, what: str, control: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(theme().scaled(24))
        text = QVBoxLayout()
        text.setSpacing(0)
        self.name = Label(name, "medium")
        text.addWidget(self.name)
        self.what = Label(what, tone="secondary", wrap=True)
        text.addWidget(self.what)
        row.addLayout(text, 1)
        control.setAccessibleDescription(what)
        control.setMinimumWidth(theme().scaled(244))
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
