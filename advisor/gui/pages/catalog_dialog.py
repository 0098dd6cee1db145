"""What a catalog update would change, and the choice to use it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from advisor.export.catalog_diff import diff_lines
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.surfaces import InfoBar
from advisor.gui.widgets.switch import Switch
from advisor.gui.widgets.text import Label

if TYPE_CHECKING:
    from advisor.catalog.update import CatalogUpdate
    from advisor.catalog.update_diff import RecordChange

_MOST_SHOWN = 500


class CatalogDialog(QDialog):
    """Without a trusted signature the person has to say so before it can be applied."""

    def __init__(
        self, update: CatalogUpdate, changes: Sequence[RecordChange], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Catalog update"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme().scaled(680), theme().scaled(560))
        column = QVBoxLayout(self)
        margin = theme().scaled(20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme().scaled(12))
        column.addWidget(Label(self.tr("Catalog {}").format(update.version), "headline"))
        if update.manifest.note:
            column.addWidget(Label(update.manifest.note, wrap=True))
        counts = Counter(change.kind for change in changes)
        sentence = self.tr(
            "Records that are new: {}, changed: {}, removed: {}. They count from the next start."
        )
        counted = sentence.format(counts["added"], counts["changed"], counts["removed"])
        column.addWidget(Label(counted, wrap=True))
        self.consent_switch: Switch | None = None
        column.addWidget(self._trust(update))
        self.text = QPlainTextEdit("\n".join(diff_lines(changes, _MOST_SHOWN)))
        self.text.setReadOnly(True)
        self.text.setFont(theme().font("mono"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Changes, record by record"))
        column.addWidget(self.text, 1)
        if self.consent_switch is not None:
            column.addWidget(self.consent_switch)
        column.addWidget(self._buttons())

    @property
    def consent(self) -> bool:
        """That it may be used though nobody trusted signed it."""
        return self.consent_switch is not None and self.consent_switch.isChecked()

    def _trust(self, update: CatalogUpdate) -> QWidget:
        if update.signer is not None:
            return Label(self.tr("Signed by {}, whom you trust.").format(update.signer.name))
        self.consent_switch = Switch(self.tr("Use it all the same"))
        what = self.tr("Nobody has signed this update.")
        if update.signature is not None:
            what = self.tr("It is signed with the key {}, which is not trusted here.")
            what = what.format(update.signature.fingerprint)
        why = self.tr("Its figures may be anybody's. Use it only if you know where it is from.")
        return InfoBar("warning", what, why)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.apply_button = Button(self.tr("Use this catalog"), role="primary")
        self.cancel_button = Button(self.tr("Cancel"))
        box.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        if self.consent_switch is not None:
            self.apply_button.setEnabled(False)
            self.consent_switch.toggled.connect(self.apply_button.setEnabled)
        return box
