"""The page of diagnostics to read, copy or save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from advisor.gui.context import Context
from advisor.gui.export_files import save_text
from advisor.gui.pages.computer_text import diagnostics_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.text import Label


class DiagnosticsDialog(QDialog):
    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme().scaled(760), theme().scaled(600))
        self.text = QPlainTextEdit(diagnostics_text(context))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme().font("mono"))
        self.text.setAccessibleName(self.tr("Diagnostics"))
        box = QDialogButtonBox()
        self.copy_button = Button(self.tr("Copy"), "copy", "primary")
        self.save_button = Button(self.tr("Save as…"), "save")
        self.close_button = Button(self.tr("Close"))
        box.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margin = theme().scaled(20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme().scaled(12))
        sentence = self.tr("Attach this to a report of a fault. Look it over before you send it.")
        column.addWidget(Label(sentence, wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(box)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._context.toast(self.tr("Diagnostics copied: no names or serial numbers in them"))

    def _save(self) -> None:
        title = self.tr("Save the diagnostics")
        name, _ = QFileDialog.getSaveFileName(self, title, "diagnostics.md")
        if name:
            save_text(self._context, Path(name), self.text.toPlainText())
