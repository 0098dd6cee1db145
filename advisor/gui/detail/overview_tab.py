"""The first tab: why, memory by context, the time of a token, quantizations, the command."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from advisor.catalog.quality import quality_basis, quality_text
from advisor.domain.quantization import KV_TYPES
from advisor.domain.result import Assessment, Estimate
from advisor.gui.charts.memory_chart import MemoryChart
from advisor.gui.charts.token_time_bar import TokenTimeBar, format_ms
from advisor.gui.context import Context
from advisor.gui.delegates.fit_delegate import StripScale
from advisor.gui.detail.command_box import CommandBox
from advisor.gui.detail.ladder import Ladder
from advisor.gui.detail.tab import Tab
from advisor.gui.detail.why_not import WhyNot
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label, SectionTitle
from advisor.session.state import AppState

if TYPE_CHECKING:
    from advisor.session.results import Detail


class OverviewTab(Tab):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.why = Label("", tone="secondary", wrap=True, selectable=True)
        self.notes = Label("", "small", "secondary", wrap=True, selectable=True)
        self.why_not = WhyNot(context)
        self.memory_title = SectionTitle(self.tr("Memory as the context grows"), "GiB")
        self.kv = Combo(self.tr("Type of the KV cache"))
        for name in KV_TYPES:
            self.kv.addItem(f"KV {name}", name)
        self.kv.activated.connect(self._choose_kv)
        self.memory_title.row.addWidget(self.kv)
        explain(self.kv, "kv-type")
        self.chart = MemoryChart()
        explain(self.chart, "kv-cache")
        self.chart.context_picked.connect(self.pick_context)
        self.chart.drag_started.connect(self.session.begin_gesture)
        self.chart.drag_ended.connect(self.session.end_gesture)
        self.time_title = SectionTitle("")
        self.time_bar = TokenTimeBar()
        explain(self.time_bar, "decode")
        self.ladder_title = SectionTitle(self.tr("Quantizations"))
        explain(self.ladder_title.title, "quantization")
        self.ladder = Ladder(quality_text, quality_basis())
        self.ladder.quant_chosen.connect(self._choose_quant)
        self.command = CommandBox(context)
        for widget in (self.why, self.notes, self.why_not, self.memory_title, self.chart,
                       self.time_title, self.time_bar, self.ladder_title, self.ladder,
                       self.command):  # fmt: skip
            if widget in (self.time_title, self.ladder_title, self.command):
                self.column.addSpacing(theme().scaled(8))
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_detail(self, detail: Detail, state: AppState) -> None:
        estimate = detail.estimate
        self.why.setText(estimate.explanation or estimate.unknown or "")
        of_the_rig = state.rig.notes if state.rig is not None else ()
        notes = [note for note in estimate.notes if note not in of_the_rig]
        self.notes.setVisible(bool(notes))
        self.notes.setText("\n".join(notes))
        self.why_not.show_detail(detail, state)
        self.memory_title.remark.setText("GB" if state.memory_in_gb else "GiB")
        self.kv.choose_data(estimate.scenario.kv_type_k)
        self.chart.set_memory_in_gb(state.memory_in_gb)
        self.chart.set_curve(detail.memory_curve, estimate.scenario.context)
        self._show_time(estimate)
        scale = StripScale.of_rig(state.rig)
        self.ladder.show_rows(detail.ladder, estimate.scenario.quant, scale, state.memory_in_gb)
        self.ladder_title.remark.setText(self._best_remark(detail))
        commands = detail.commands() if estimate.assessment is not Assessment.UNKNOWN else ()
        self.command.setVisible(bool(commands))
        if commands:
            self.command.show_command(commands[0])
        _show((self.memory_title, self.chart), detail.memory_curve is not None)
        _show((self.ladder_title, self.ladder), bool(detail.ladder))

    def preview(self, detail: Detail, state: AppState) -> None:
        """The marker moves on the curve that is there."""
        scenario = detail.estimate.scenario
        if replace(state.scenario, context=scenario.context, quant=scenario.quant) == scenario:
            self.chart.set_curve(detail.memory_curve, state.scenario.context)

    def _show_time(self, estimate: Estimate) -> None:
        speed = estimate.speed
        shown = speed is not None and bool(speed.token_time)
        self.time_title.setVisible(shown)
        self.time_bar.setVisible(shown)
        if speed is None or not shown:
            return
        total = sum(part.seconds for part in speed.token_time)
        self.time_title.title.setText(
            self.tr("One token takes {time}").format(time=format_ms(total))
        )
        self.time_title.remark.setText(self.tr("limited by {what}").format(what=speed.limited_by))
        self.time_bar.set_parts(speed.token_time)

    def _best_remark(self, detail: Detail) -> str:
        """Names the largest quantization that still runs well."""
        good = [row for row in detail.ladder if row.assessment is Assessment.RUNS_WELL]
        if not good:
            return self.tr("none runs well")
        best = max(good, key=lambda row: row.file_bytes)
        return self.tr("{quant} is the largest that runs well").format(quant=best.quant)

    def _choose_kv(self, index: int) -> None:
        name = self.kv.itemData(index)
        self.session.apply_scenario(kv_type_k=name, kv_type_v=name)

    def _choose_quant(self, quant: str) -> None:
        self.session.apply(selected_quant=quant)


def _show(widgets: Iterable[QWidget], visible: bool) -> None:
    for widget in widgets:
        widget.setVisible(visible)
