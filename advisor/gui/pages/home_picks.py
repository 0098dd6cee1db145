"""The cards on Home: the models to try first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor.domain.hardware import Rig
from advisor.domain.result import MemoryParts, Verdict
from advisor.export.words import format_range
from advisor.gui.sizes import size_figure, size_unit
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.figure import Figure
from advisor.gui.widgets.strip import MemoryStrip, Part, strip_parts
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import ElidedLabel, Label
from advisor.gui.widgets.verdict import PlacementTag, VerdictChip
from advisor.units import format_tokens

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.advise.recommend import Pick
    from advisor.session.state import AppState


def fast_memory_bytes(rig: Rig) -> int:
    """What models may take of the memory that matters: all GPUs together, or RAM without any."""
    if rig.gpus:
        return sum(gpu.usable_bytes for gpu in rig.gpus)
    return rig.memory.usable_bytes


def row_parts(row: FitRow, rig: Rig) -> tuple[Part, ...]:
    """The strip of a row: left of the tick what is in the memory that matters."""
    if rig.gpus and row.verdict is not Verdict.CPU:
        return strip_parts(row.gpu, row.ram)
    if rig.gpus:
        return strip_parts(MemoryParts(), row.ram)
    return strip_parts(row.ram)


class PickCard(Card):
    """One model: what for, verdict, speed, memory, longest context, and what to do next."""

    def __init__(self, open_model: Callable[[str, str, str], None]) -> None:
        super().__init__()
        self._open = open_model
        self._model = self._quant = ""
        self._title = Label("", "small")
        self._chip, self._tag = VerdictChip(), PlacementTag()
        self._name, self._quant_label = ElidedLabel("", "title"), Label("", "mono")
        self._speed, self._memory, self._context = Figure(), Figure(), Figure()
        self._strip = MemoryStrip("card")
        self._reason = Label("", "small", wrap=True)
        self.why_button = Button(self.tr("Why?"), role="quiet")
        self.run_button = Button(self.tr("Run it"), "terminal")
        self.why_button.clicked.connect(lambda: self._open(self._model, self._quant, "overview"))
        self.run_button.clicked.connect(lambda: self._open(self._model, self._quant, "run"))
        self._lay_out()

    def _lay_out(self) -> None:
        of = theme()
        self.column.setSpacing(of.scaled(10))
        self._row(self._title, None, self._chip, self._tag)
        self._row(self._name, self._quant_label).addStretch(1)
        figures = self._row(self._speed, self._memory, self._context)
        figures.setSpacing(of.scaled(24))
        figures.addStretch(1)
        self.column.addWidget(self._strip)
        self.column.addStretch(1)
        foot = self._row(self._reason, self.why_button, self.run_button)
        foot.setStretch(0, 1)

    def _row(self, *widgets: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme().scaled(8))
        for widget in widgets:
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        return row

    def show_pick(self, pick: Pick, rig: Rig, state: AppState, wanted: float) -> None:
        row = pick.row
        self._model, self._quant = row.model.id, row.quant
        self._title.setText(pick.title)
        self._chip.set_assessment(row.assessment)
        self._tag.set_placement(row.verdict)
        self._name.setText(row.model.name)
        self._name.setToolTip(row.model.name)
        self._quant_label.setText(row.quant)
        caption = self.tr("measured") if row.measured else self.tr("est. (want {:.0f}+)")
        speed_caption = caption.format(wanted)
        self._speed.show_value(format_range(row.generation), self.tr("tok/s"), speed_caption)
        context = format_tokens(state.scenario.context)
        self._memory.show_value(
            size_figure(row.total_bytes, state.memory_in_gb), size_unit(state.memory_in_gb),
            self.tr("at {} context").format(context),
        )  # fmt: skip
        longest = format_tokens(row.max_context) if row.max_context else "–"
        self._context.show_value(longest, "", self.tr("longest context"))
        usable = fast_memory_bytes(rig)
        self._strip.show_parts(row_parts(row, rig), 2 * usable, usable)
        self._reason.setText(pick.reason)
        self.setAccessibleName(f"{pick.title}: {row.model.name} {row.quant}")
        self.why_button.setAccessibleName(self.tr("Why {}?").format(row.model.name))
        self.run_button.setAccessibleName(self.tr("Run {}").format(row.model.name))
