"""Settings of the catalog: its version, updates from a file, taking one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from advisor.catalog.update_store import can_undo, catalog_at_next_start, catalog_in_use
from advisor.errors import AdvisorError
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.pages.setting_row import SettingRow
from advisor.gui.pages.settings_keys import TrustedKeys
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line

if TYPE_CHECKING:
    from advisor.catalog.update import CatalogUpdate
    from advisor.catalog.update_diff import RecordChange


def read_for_showing(path: Path) -> tuple[CatalogUpdate, tuple[RecordChange, ...]]:
    """The update, checked in full, and what it would change. Slow. Raises AdvisorError."""
    from advisor.catalog.update_apply import read_and_check
    from advisor.catalog.update_diff import compare_files

    update = read_and_check(path)
    return update, compare_files(catalog_at_next_start().folder, update.files)


class CatalogCard(Card):
    """What is applied here is used from the next start, so that no answer changes midway."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Catalog"), self.tr("models, hardware, prices: without a network"))
        self._context = context
        self.update_button = Button(self.tr("Update from file…"))
        self.undo_button = Button(self.tr("Take back"), "undo")
        self.update_button.clicked.connect(self._choose)
        self.undo_button.clicked.connect(self._undo)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(8))
        row.addWidget(self.undo_button)
        row.addWidget(self.update_button)
        self._row = SettingRow(" ", " ", buttons)
        self.column.addWidget(Line())
        self.column.addWidget(self._row)
        self.problem = Label("", tone="secondary", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.keys = TrustedKeys(context)
        self.column.addWidget(Line())
        self.column.addWidget(self.keys)
        self._show()

    def open_file(self, path: Path) -> None:
        """Reads an update and shows what it would change; nothing is applied yet."""
        self.update_button.setEnabled(False)
        self.problem.hide()
        jobs.run(
            read_for_showing, path, done=self._offer, failed=self._refuse, key="catalog-update"
        )

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Catalog update"), "", self.tr("Catalog updates (*.advisor-catalog)")
        )
        if name:
            self.open_file(Path(name))

    def _offer(self, found: tuple[CatalogUpdate, tuple[RecordChange, ...]]) -> None:
        from advisor.gui.pages.catalog_dialog import CatalogDialog

        self.update_button.setEnabled(True)
        update, changes = found
        self.dialog = CatalogDialog(update, changes, self)
        self.dialog.accepted.connect(lambda: self._apply(update, self.dialog.consent))
        self.dialog.open()

    def _apply(self, update: CatalogUpdate, consent: bool) -> None:
        from advisor.catalog.update_apply import apply_update

        self.update_button.setEnabled(False)
        jobs.run(
            lambda: apply_update(update, allow_unsigned=consent),
            done=lambda _folder: self._applied(), failed=self._refuse, key="catalog-update",
        )  # fmt: skip

    def _applied(self) -> None:
        self.update_button.setEnabled(True)
        self._show()
        version = catalog_at_next_start().version
        self._context.toast(self.tr("Catalog {} is used from the next start").format(version))

    def _undo(self) -> None:
        from advisor.catalog.update_store import undo_update

        try:
            version = undo_update().version
        except (AdvisorError, OSError) as error:
            self._refuse(error)
            return
        self._show()
        self._context.toast(self.tr("Catalog {} is used from the next start").format(version))

    def _refuse(self, error: BaseException) -> None:
        self.update_button.setEnabled(True)
        if not isinstance(error, (AdvisorError, OSError)):
            raise error
        reason = str(error) if isinstance(error, AdvisorError) else error.strerror or str(error)
        self.problem.setText(self.tr("Not applied: {}").format(reason))
        self.problem.show()

    def _show(self) -> None:
        now, then = catalog_in_use(), catalog_at_next_start()
        self._row.name.setText(self.tr("Version {}").format(now.version))
        if then != now:
            what = self.tr("Version {} is used from the next start.").format(then.version)
        elif not now.is_update:
            what = self.tr("As it came with the program.")
        elif now.signer:
            what = self.tr("An update signed by {}.").format(now.signer)
        else:
            what = self.tr("An update that nobody you trust has signed.")
        self._row.what.setText(what)
        self.undo_button.setVisible(can_undo())


class HelpCard(Card):
    """The page to attach to a question or to a report of a fault."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Help"))
        self._context = context
        self.button = Button(self.tr("Show diagnostics…"))
        self.button.clicked.connect(self.show_page)
        self.column.addWidget(Line())
        what = self.tr("What was found and how, versions, files. No names or serial numbers.")
        self.column.addWidget(SettingRow(self.tr("Diagnostics"), what, self.button))

    def show_page(self) -> None:
        from advisor.gui.pages.diagnostics_dialog import DiagnosticsDialog

        if self._context.session.state.machine is None:
            self._context.toast(self.tr("This computer is still being read"))
            return
        self.dialog = DiagnosticsDialog(self._context, self)
        self.dialog.open()
