"""Machines from elsewhere: paste or drop what a tool printed there, or take this one along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from advisor.domain.hardware import Machine
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.export_files import save_text
from advisor.gui.pages.computer_text import machine_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label


def _from_text(text: str) -> Machine:
    from advisor.probe.load import machine_from_text

    return machine_from_text(text)


def _from_files(paths: list[Path]) -> Machine:
    from advisor.probe.load import machine_from_reports

    return machine_from_reports(paths)


class OtherMachineCard(Card):
    """What is read becomes a rig of its own, marked as not this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Another machine"))
        self._context = context
        text = self.tr(
            "Paste or drop its nvidia-smi, dxdiag, lspci or system report here, or a machine saved "
            "by this program."
        )
        self.column.addWidget(Label(text, tone="secondary", wrap=True))
        self.error = Label("", tone="error", wrap=True)
        self.error.hide()
        self.column.addWidget(self.error)
        self.paste_button = Button(self.tr("Paste a report"), "paste")
        self.save_button = Button(self.tr("Save this one"), role="quiet")
        row = QHBoxLayout()
        row.setSpacing(theme().scaled(8))
        row.addWidget(self.paste_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.paste_button.clicked.connect(self._paste)
        self.save_button.clicked.connect(self._save)
        self.refresh()

    def refresh(self) -> None:
        self.paste_button.setEnabled(self._context.catalog is not None)
        self.save_button.setEnabled(self._context.session.state.machine is not None)

    def takes(self, data: QMimeData) -> bool:
        """True for files and text that can be dropped here."""
        return self._context.catalog is not None and (data.hasUrls() or data.hasText())

    def take(self, data: QMimeData) -> None:
        """Reads dropped files or text."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            jobs.run(_from_files, paths, done=self._add, failed=self._refuse, key="report")
        elif data.hasText():
            self.read_text(data.text())

    def read_text(self, text: str) -> None:
        """Reads what a tool printed on the other machine."""
        if text.strip():
            jobs.run(_from_text, text, done=self._add, failed=self._refuse, key="report")
        else:
            self._say(self.tr("The clipboard holds no text: copy the report first."))

    def _paste(self) -> None:
        self.read_text(QGuiApplication.clipboard().text())

    def _add(self, machine: Machine) -> None:
        from advisor.advise.rigs import rig_from_machine

        session, catalog = self._context.session, self._context.catalog
        if catalog is None:
            return
        self._say("")
        rig = replace(rig_from_machine(machine, catalog), planned=True)
        before = session.state
        session.apply(rigs=(*before.rigs, rig), active_rig=len(before.rigs), page="home")
        self._context.toast(
            self.tr("Added {}").format(rig.name), lambda: self._remove(len(before.rigs))
        )

    def _remove(self, index: int) -> None:
        session = self._context.session
        rigs = session.state.rigs
        session.apply(rigs=(*rigs[:index], *rigs[index + 1 :]), active_rig=0)

    def _refuse(self, error: BaseException) -> None:
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _save(self) -> None:
        machine = self._context.session.state.machine
        if machine is None:
            return
        title = self.tr("Save this computer")
        name, _ = QFileDialog.getSaveFileName(self, title, "machine.json", "JSON (*.json)")
        if name:
            save_text(self._context, Path(name), machine_text(machine))
