"""Machines from elsewhere: paste or drop what a tool printed there, or take this one along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from advisor.domain.hardware import Machine
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.export_files import save_text
from advisor.gui.models.flow_layout import FlowLayout
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
    """What is read becomes a machine of its own in every view, marked as read from a report."""

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
        self.open_button = Button(self.tr("Open files…"))
        self.save_button = Button(self.tr("Save this one"), role="quiet")
        buttons = QWidget()
        row = FlowLayout(theme().scaled(8))
        buttons.setLayout(row)
        for button in (self.paste_button, self.open_button, self.save_button):
            row.addWidget(button)
        self.column.addWidget(buttons)
        self.open_button.clicked.connect(self._open)
        self.paste_button.clicked.connect(self._paste)
        self.save_button.clicked.connect(self._save)
        self.refresh()

    def refresh(self) -> None:
        for button in (self.paste_button, self.open_button):
            button.setEnabled(self._can_add)
        self.save_button.setEnabled(self._context.session.state.machine is not None)

    @property
    def _can_add(self) -> bool:
        """This computer comes first in the list of machines: it must be there."""
        return self._context.catalog is not None and bool(self._context.session.state.rigs)

    def takes(self, data: QMimeData) -> bool:
        """True for files and text that can be dropped here."""
        return self._can_add and (data.hasUrls() or data.hasText())

    def take(self, data: QMimeData) -> None:
        """Reads dropped files or text."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._read_files(paths)
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

    def _open(self) -> None:
        title = self.tr("Open reports of one machine")
        names, _ = QFileDialog.getOpenFileNames(self, title)
        if names:
            self._read_files([Path(name) for name in names])

    def _read_files(self, paths: list[Path]) -> None:
        jobs.run(_from_files, paths, done=self._add, failed=self._refuse, key="report")

    def _add(self, machine: Machine) -> None:
        from advisor.advise.reported_rig import rig_from_report

        session, catalog = self._context.session, self._context.catalog
        if catalog is None or not session.state.rigs:
            return
        self._say("")
        before = session.state
        taken = {plan.name for plan in before.plans}
        rig, parts = rig_from_report(machine, catalog, taken)
        session.apply(
            plans=(*before.plans, parts),
            rigs=(*before.rigs, rig),
            active_rig=len(before.rigs),
            page="home",
        )
        self._context.toast(self.tr("Added {}").format(rig.name), session.undo)

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
