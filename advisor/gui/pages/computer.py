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
from advisor.gui.pages.measure_memory import MeasureMemoryButton
from advisor.gui.pages.model_files import ModelFilesCard
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
from advisor.session.corrections import MEASURED_KEY, with_correction


class ComputerPage(ScrollPage):
    """Follows the machine in the session; edits become corrections there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self._all_notes = False
        self._stale = True
        self._again = Button(self.tr("Detect again"), "refresh")
        self.measure_button = MeasureMemoryButton(context)
        self.copy_button = Button(self.tr("Copy diagnostics"), "copy")
        self._rows: list[FactRow] = []
        self._notes = QVBoxLayout()
        self._usable, self._changes = UsableCard(context), ChangesCard(context)
        self.other = OtherMachineCard(context)
        self.files = ModelFilesCard(context)
        self.setAcceptDrops(True)
        self._lay_out()
        self._again.clicked.connect(context.redetect)
        self.copy_button.clicked.connect(self._copy_diagnostics)
        bridge = context.bridge
        for signal in (context.ready, bridge.machine_changed, bridge.rigs_changed,
                       bridge.units_changed, bridge.corrections_changed):  # fmt: skip
            signal.connect(self.refresh)
        context.live_memory.watch(self)
        context.live_memory.changed.connect(self._show_free)
        self.refresh()

    def _lay_out(self) -> None:
        of = theme()
        title = QHBoxLayout()
        title.setSpacing(of.scaled(8))
        title.addWidget(Label(self.tr("This computer"), "headline"))
        title.addStretch(1)
        for button in (self._again, self.measure_button, self.copy_button):
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
        for card in (self._usable, self._changes, self.files, self.other):
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
        for button in (self.copy_button, self.measure_button):
            button.setEnabled(state.machine is not None)
        self.other.refresh()
        clear_layout(self._notes)
        clear_layout(self._facts)
        self._rows = []
        if state.machine is None:
            self._facts.addWidget(Label(self.tr("Looking at this computer."), tone="secondary"))
            return
        self._show_notes(state.machine.warnings)
        self._show_facts(state.machine, self._rig)
        self._usable.show_rig(self._rig, state.memory_in_gb)
        self._changes.refresh()
        self._show_free()

    def _show_free(self) -> None:
        """What is in use at this moment, in the rows that are there."""
        state, machine = self._session.state, self._context.live_memory.machine
        if self._stale or machine is None or machine is state.machine:
            return
        rig = self._rig
        fresh = [fact for _, _, facts in self._cards(machine, rig) for fact in facts]
        if len(fresh) == len(self._rows):
            for row, fact in zip(self._rows, fresh, strict=True):
                row.show_figures(fact.value, fact.detail)
        if rig is not None:
            self._usable.show_in_use(self._context.live_memory.rig(rig))

    @property
    def _rig(self) -> Rig | None:
        """This computer's."""
        rigs = self._session.state.rigs
        return rigs[0] if rigs and not rigs[0].planned else None

    # Notes

    def _show_notes(self, warnings: tuple[Problem, ...]) -> None:
        """The most serious first; one bar, the others on request."""
        ordered = sorted(warnings, key=lambda problem: problem.code not in SERIOUS_CODES)
        for number, problem in enumerate(ordered):
            if number and not self._all_notes:
                break
            severity = "warning" if problem.code in SERIOUS_CODES else "info"
            bar = InfoBar(severity, problem.message, problem.remedy)
            if problem.code == "gpu-asleep" and number == 0:
                bar.add_button(self.tr("Wake and measure"), self._context.wake_and_measure)
            if number == 0 and len(ordered) > 1:
                notes = self.tr("{} notes", "", len(ordered)).format(len(ordered))
                text = self.tr("Show less") if self._all_notes else notes
                bar.add_button(text, self._toggle_notes)
            self._notes.addWidget(bar)

    def _toggle_notes(self) -> None:
        self._all_notes = not self._all_notes
        self.refresh()

    # Facts

    def _show_facts(self, machine: Machine, rig: Rig | None) -> None:
        for title, remark, facts in self._cards(machine, rig):
            card = FactCard(title, remark)
            for fact in facts:
                row = self._row(fact)
                self._rows.append(row)
                card.add_row(row)
            self._facts.addWidget(card)
        self._facts.addStretch(1)

    def _cards(self, machine: Machine, rig: Rig | None) -> list[tuple[str, str, list[Fact]]]:
        """Title, remark and facts of each card."""
        in_gb, n_gpus = self._session.state.memory_in_gb, len(machine.gpus)
        remark = self.tr("{} adapters", "", n_gpus).format(n_gpus)
        none = Fact(self.tr("Graphics card"), self.tr("none found"), icon="hw-gpu")
        graphics = graphics_facts(machine, rig, in_gb, self._names(machine)) or [none]
        return [
            (self.tr("Graphics"), remark if n_gpus else "", graphics),
            (self.tr("Memory"), "", memory_facts(machine, rig, in_gb)),
            (self.tr("Processor and system"), "", system_facts(machine)),
        ]

    def _names(self, machine: Machine) -> dict[str, str]:
        """Of the GPUs that cards here may be, by id."""
        catalog = self._context.catalog
        wanted = {each for gpu in machine.gpus for each in gpu.catalog_candidates}
        if catalog is None or not wanted:
            return {}
        known = (*catalog.gpus, *(chip.gpu for chip in catalog.chips))
        return {spec.id: spec.name for spec in known if spec.id in wanted}

    def _row(self, fact: Fact) -> FactRow:
        key = fact.key
        measured = key == MEASURED_KEY
        typed = key in dict(self._session.state.corrections)
        parse = None
        if key and not measured:
            parse = parse_rate if key.endswith("bytes_per_s") else parse_size
        mark = self.tr("you measured it") if measured else ""
        row = FactRow(fact.name, fact.value, fact.detail, fact.source, icon_name=fact.icon,
                      wanting=fact.wanting, typed=typed, mark=mark, parse=parse)  # fmt: skip
        if fact.wake:
            wake = row.add_action(self.tr("Wake and measure"))
            wake.setEnabled(not self._session.state.detecting)
            wake.clicked.connect(self._context.wake_and_measure)
        row.edited.connect(lambda value, key=key: self._correct(key, value))
        row.reset.connect(lambda key=key: self._correct(key, None))
        return row

    def _correct(self, key: str, value: int | None) -> None:
        session = self._session
        session.apply(corrections=with_correction(session.state.corrections, key, value))
        text = self.tr("Fact reset") if value is None else self.tr("Fact corrected")
        self._context.toast(text, session.undo)

    def _copy_diagnostics(self) -> None:
        if self._session.state.machine is None:
            return
        QGuiApplication.clipboard().setText(diagnostics_text(self._context))
        self._context.toast(self.tr("Diagnostics copied: no names or serial numbers in them"))

    # Reports of other machines, dropped anywhere on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.other.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.other.take(event.mimeData())
        event.acceptProposedAction()
