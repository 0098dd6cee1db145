"""How to run it: the exact commands, each explained and copied with one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from advisor.advise.commands import Command, Shell
from advisor.advise.run_commands import shell_of
from advisor.domain.result import Assessment, Verdict
from advisor.gui.context import Context
from advisor.gui.detail.command_box import CommandBox
from advisor.gui.detail.tab import Tab
from advisor.gui.theme import theme
from advisor.gui.widgets.segments import Segments
from advisor.gui.widgets.text import Label
from advisor.session.state import AppState

if TYPE_CHECKING:
    from advisor.session.results import Detail


class CommandSection(QWidget):
    """A title, the command, its note, and a line for each flag."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flags: tuple[tuple[str, str], ...] = ()
        self.title = Label("", "section")
        self.box = CommandBox(context)
        self.note = Label("", "body", "secondary", wrap=True)
        self._grid_host = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme().scaled(12))
        column.setSpacing(theme().scaled(6))
        for widget in (self.title, self.box, self.note, self._grid_host):
            column.addWidget(widget)

    def show_command(self, command: Command) -> None:
        self.title.setText(command.title)
        self.box.show_command(command)
        self.note.setText(command.note)
        self.note.setVisible(bool(command.note))
        flags = tuple((flag.text, flag.meaning) for flag in command.flags)
        if flags != self._flags:
            self._flags = flags
            self._rebuild_flags()
        self._grid_host.setVisible(bool(flags))

    def _rebuild_flags(self) -> None:
        host = QWidget()
        grid = QGridLayout(host)
        grid.setContentsMargins(theme().scaled(4), 0, 0, 0)
        grid.setHorizontalSpacing(theme().scaled(12))
        grid.setVerticalSpacing(theme().scaled(2))
        grid.setColumnStretch(1, 1)
        for row, (text, meaning) in enumerate(self._flags):
            flag = Label(text, "mono", wrap=True)
            flag.setMaximumWidth(theme().scaled(190))
            told = Label(meaning, "small", "secondary", wrap=True)
            for place, label in enumerate((flag, told)):
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._grid_host, host)
        self._grid_host.deleteLater()
        self._grid_host = host


class RunTab(Tab):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sections: list[CommandSection] = []
        self.nothing = Label("", tone="secondary", wrap=True)
        self._shell: Shell | None = None  # None: that of the rig's system
        self._detail: Detail | None = None
        self._state: AppState | None = None
        self.shells = Segments(
            self.tr("Written for"), [("bash", self.tr("bash, zsh")), ("powershell", "PowerShell")]
        )
        self.shells.chosen.connect(self._rewrite)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.shells, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _choose_shell(self, shell: Shell) -> None:
        self._shell = shell
        self.shells.show_choice(shell)

    def _rewrite(self, shell: str) -> None:
        self._choose_shell("powershell" if shell == "powershell" else "bash")
        if self._detail is not None and self._state is not None:
            self.show_detail(self._detail, self._state)

    def show_detail(self, detail: Detail, state: AppState) -> None:
        nowhere = detail.estimate.placement.verdict is Verdict.NONE
        unknown = nowhere and detail.estimate.assessment is Assessment.UNKNOWN
        misfit = detail.estimate.assessment is Assessment.DOES_NOT_FIT
        if self._shell is None and state.rig is not None:
            self._choose_shell(shell_of(state.rig.os))
        self._detail, self._state = detail, state
        commands = () if unknown else detail.commands(self._shell)
        self.shells.setVisible(bool(commands))
        while len(self.sections) < len(commands):
            section = CommandSection(self.context)
            self.sections.append(section)
            self.column.insertWidget(self.column.count() - 1, section)
        for number, section in enumerate(self.sections):
            section.setVisible(number < len(commands))
            if number < len(commands):
                section.show_command(commands[number])
        self.nothing.setVisible(unknown or misfit)
        if misfit:
            self.nothing.setText(
                self.tr("It does not fit: these commands would run out of memory here.")
            )
        elif unknown:
            self.nothing.setText(
                self.tr("Its shape is not published, so nobody can say how to place it.")
            )
