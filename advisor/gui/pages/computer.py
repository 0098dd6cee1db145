"""This computer: every fact with its source, what is wrong and how to mend it, and corrections."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.domain.hardware import Machine, Problem, Rig
from advisor.gui.context import Context
from advisor.gui.pages import SERIOUS_CODES
from advisor.gui.pages.computer_facts import Fact, graphics_facts, memory_facts, system_facts
from advisor.gui.pages.computer_side import ChangesCard, UsableCard
from advisor.gui.pages.computer_text import diagnostics_text
from advisor.gui.pages.other_machine import OtherMachineCard
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.sizes import parse_rate, parse_size
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.fact_row import FactRow
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import FactCard, InfoBar
from advisor.gui.widgets.text import Label
from advisor.session.corrections import with_correction

_KEYS = {"memory.bandwidth": "ram_bytes_per_s"}


class ComputerPage(ScrollPage):
    """Follows the machine in the session; edits become corrections there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self._all_notes = False
        self._stale = True
        self._again = Button(self.tr("Detect again"), "refresh")
        self.copy_button = Button(self.tr("Copy diagnostics"), "copy")
        self._notes = QVBoxLayout()
        self._usable, self._changes = UsableCard(context), ChangesCard(context)
        self.other = OtherMachineCard(context)
        self.setAcceptDrops(True)
        self._lay_out()
        self._again.clicked.connect(context.redetect)
        self.copy_button.clicked.connect(self._copy_diagnostics)
        bridge = context.bridge
        for signal in (context.ready, bridge.machine_changed, bridge.rigs_changed,
                       bridge.units_changed, bridge.corrections_changed):  # fmt: skip
            signal.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        of = theme()
        title = QHBoxLayout()
        title.setSpacing(of.scaled(8))
        title.addWidget(Label(self.tr("This computer"), "headline"))
        title.addStretch(1)
        for button in (self._again, self.copy_button):
            title.addWidget(button)
        self._again.setToolTip(self.tr("F5"))
        self.column.addLayout(title)
        self._notes.setSpacing(of.scaled(8))
        self.column.addLayout(self._notes)
        main = QWidget()
        main.setMinimumWidth(of.scaled(700))
        self._facts = QVBoxLayout(main)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(of.px("space.between_cards"))
        side_holder = QWidget()
        side_holder.setMinimumWidth(of.scaled(300))
        side = QVBoxLayout(side_holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(of.px("space.between_cards"))
        for card in (self._usable, self._changes, self.other):
            side.addWidget(card)
        side.addStretch(1)
        gap = of.px("space.between_cards")
        self.column.addWidget(ResponsiveRow([main, side_holder], [856, 320], gap))
        self.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Rebuilds rows from the session's machine; a hidden page waits until it is seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        state = self._session.state
        self._again.setEnabled(not state.detecting)
        self._again.setText(self.tr("Detecting") if state.detecting else self.tr("Detect again"))
        self.copy_button.setEnabled(state.machine is not None)
        self.other.refresh()
        rig = state.rigs[0] if state.rigs and not state.rigs[0].planned else None
        clear_layout(self._notes)
        clear_layout(self._facts)
        if state.machine is None:
            self._facts.addWidget(Label(self.tr("Looking at this computer."), tone="secondary"))
            return
        self._show_notes(state.machine.warnings)
        self._show_facts(state.machine, rig, state.memory_in_gb)
        self._usable.show_rig(rig, state.memory_in_gb)
        self._changes.refresh()

    # Notes

    def _show_notes(self, warnings: tuple[Problem, ...]) -> None:
        """The most serious first; one bar, the others on request."""
        ordered = sorted(warnings, key=lambda problem: problem.code not in SERIOUS_CODES)
        for number, problem in enumerate(ordered):
            if number and not self._all_notes:
                break
            severity = "warning" if problem.code in SERIOUS_CODES else "info"
            bar = InfoBar(severity, problem.message, problem.remedy)
            if number == 0 and len(ordered) > 1:
                text = self.tr("Show less") if self._all_notes else self.tr("{} notes")
                bar.add_button(text.format(len(ordered)), self._toggle_notes)
            self._notes.addWidget(bar)

    def _toggle_notes(self) -> None:
        self._all_notes = not self._all_notes
        self.refresh()

    # Facts

    def _show_facts(self, machine: Machine, rig: Rig | None, in_gb: bool) -> None:
        graphics = graphics_facts(machine, rig, in_gb)
        n_gpus = len(machine.gpus)
        remark = self.tr("1 adapter") if n_gpus == 1 else self.tr("{} adapters").format(n_gpus)
        if graphics:
            self._add_card(self.tr("Graphics"), remark, graphics)
        else:
            none = Fact(self.tr("Graphics card"), self.tr("none found"), icon="hw-gpu")
            self._add_card(self.tr("Graphics"), "", [none])
        self._add_card(self.tr("Memory"), "", memory_facts(machine, rig, in_gb))
        self._add_card(self.tr("Processor and system"), "", system_facts(machine))
        self._facts.addStretch(1)

    def _add_card(self, title: str, remark: str, facts: list[Fact]) -> None:
        card = FactCard(title, remark)
        for fact in facts:
            card.add_row(self._row(fact))
        self._facts.addWidget(card)

    def _row(self, fact: Fact) -> FactRow:
        key = _KEYS.get(fact.key, fact.key)
        typed = key in dict(self._session.state.corrections)
        parse = None
        if key:
            parse = parse_rate if key == "ram_bytes_per_s" else parse_size
        row = FactRow(fact.name, fact.value, fact.detail, fact.source, icon_name=fact.icon,
                      wanting=fact.wanting, typed=typed, parse=parse)  # fmt: skip
        row.edited.connect(lambda value, key=key: self._correct(key, value))
        row.reset.connect(lambda key=key: self._correct(key, None))
        return row

    def _correct(self, key: str, value: int | None) -> None:
        session = self._session
        session.apply(corrections=with_correction(session.state.corrections, key, value))
        text = self.tr("Fact reset") if value is None else self.tr("Fact corrected")
        self._context.toast(text, session.undo)

    def _copy_diagnostics(self) -> None:
        state = self._session.state
        if state.machine is None:
            return
        rig = state.rigs[0] if state.rigs else None
        QGuiApplication.clipboard().setText(diagnostics_text(state.machine, rig))
        self._context.toast(self.tr("Diagnostics copied: no names or serial numbers in them"))

    # Reports of other machines, dropped anywhere on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.other.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.other.take(event.mimeData())
        event.acceptProposedAction()
