"""A command to copy, with what its parts mean on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from advisor.advise.commands import Command
from advisor.gui.context import Context
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button


class CommandBox(QFrame):
    """Monospaced, wrapping, selectable; the button copies the text as it is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text = ""
        self.setProperty("role", "code")
        self.label = QLabel()  # plain text: a command's line breaks and spaces count
        self.label.setProperty("type", "mono")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setFont(theme().font("mono"))
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = Button(icon_name="copy", role="icon", name=self.tr("Copy the command"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        scaled = theme().scaled
        row.setContentsMargins(scaled(12), scaled(8), scaled(6), scaled(8))
        row.setSpacing(theme().scaled(6))
        row.addWidget(self.label, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        return self._text

    def show_command(self, command: Command) -> None:
        if command.text == self._text:
            return
        self._text = command.text
        self.label.setText(command.text)
        self.label.setAccessibleName(command.title)
        lines = [f"{flag.text}: {flag.meaning}" for flag in command.flags]
        self.label.setToolTip("\n".join(lines))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._context.toast(self.tr("Command copied"))
