"""Whose catalog updates are taken without a question: keys added from a file, and forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from advisor.catalog.update_keys import (
    TrustedKey,
    forget_key,
    own_keys,
    read_public_key,
    trust_key,
    trusted_keys,
)
from advisor.errors import AdvisorError
from advisor.gui.context import Context
from advisor.gui.pages.setting_row import SettingRow
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.text import Label, Line


class TrustedKeys(QWidget):
    """A line for all, and one for each key of the person's own."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().scaled(8))
        self.trust_button = Button(self.tr("Trust a key…"))
        self.trust_button.clicked.connect(self._choose)
        self.row = SettingRow(self.tr("Signers you trust"), " ", self.trust_button)
        column.addWidget(self.row)
        self._keys = QVBoxLayout()
        self._keys.setSpacing(theme().scaled(8))
        column.addLayout(self._keys)
        self.forget_buttons: list[Button] = []
        self.problem = Label("", tone="secondary", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self._show()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Public key of a signer"), "", self.tr("Public keys (*.public.json)")
        )
        if not name:
            return
        self.problem.hide()
        try:
            key = read_public_key(Path(name))
        except AdvisorError as error:
            self._refuse(error)
            return
        self.dialog = KeyDialog(key, self)
        self.dialog.accepted.connect(lambda: self._trust(key))
        self.dialog.open()

    def _trust(self, key: TrustedKey) -> None:
        try:
            trust_key(key)
        except (AdvisorError, OSError) as error:
            self._refuse(error)
        else:
            self._context.toast(self.tr("Updates signed by {} are trusted").format(key.name))
        self._show()

    def _forget(self, key: TrustedKey) -> None:
        try:
            forget_key(key.fingerprint)
        except (AdvisorError, OSError) as error:
            self._refuse(error)
        else:
            self._context.toast(self.tr("Updates signed by {} ask first again").format(key.name))
        self._show()

    def _refuse(self, error: AdvisorError | OSError) -> None:
        reason = str(error) if isinstance(error, AdvisorError) else error.strerror or str(error)
        self.problem.setText(reason)
        self.problem.show()

    def _show(self) -> None:
        clear_layout(self._keys)
        self.forget_buttons = []
        try:
            keys, own = trusted_keys(), own_keys()
        except AdvisorError as error:
            self._refuse(error)
            return
        names = ", ".join(key.name for key in keys)
        self.row.what.setText(names or self.tr("None: every update asks for your word first."))
        for key in own:
            button = Button(self.tr("Forget"))
            button.clicked.connect(lambda _checked=False, key=key: self._forget(key))
            button.setAccessibleName(self.tr("Forget the key of {}").format(key.name))
            self.forget_buttons.append(button)
            self._keys.addWidget(Line())
            self._keys.addWidget(SettingRow(key.name, key.fingerprint, button))


class KeyDialog(QDialog):
    """Whose key it says it is, and what to compare before it is believed."""

    def __init__(self, key: TrustedKey, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trust a key"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        margin = theme().scaled(20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme().scaled(12))
        column.addWidget(Label(key.name, "headline"))
        why = self.tr(
            "Compare this fingerprint with the one that the signer tells you by another way than "
            "the file came. Their catalog updates are then taken without a question."
        )
        column.addWidget(Label(why, wrap=True))
        self.fingerprint = Label(key.fingerprint, "mono", selectable=True)
        column.addWidget(self.fingerprint)
        box = QDialogButtonBox()
        self.trust_button = Button(self.tr("Trust this key"), role="primary")
        self.cancel_button = Button(self.tr("Cancel"))
        box.addButton(self.trust_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        width = theme().scaled(520)
        self.setMinimumSize(width, column.totalHeightForWidth(width))  # as high as its lines ask
