"""The roofline of the active machine, with the model that is open in the window on it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.gui.charts.roofline_chart import RoofLine, RooflineChart, RoofPoint
from advisor.gui.learn.subject import Subject
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.attention_flops import FLOPS_SOURCE
from advisor.learn.roofline import ROOFLINE_SOURCE, Roof, Roofline, Stage, roofline
from advisor.text import fill, listed, number
from advisor.units import format_bytes, format_flop, format_gb, format_rate


class RooflineCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("The roofline of your machine"), " ")
        assert self.heading is not None
        self.chart = RooflineChart(self.tr("Roofline"))
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        self.heading.row.addWidget(as_table)
        self.explained = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self.explained)
        self.rows = {key: TracedRow() for key in ("flop", "generation", "prefill", "ridge")}
        self.panel = TracePanel()
        side = QWidget()
        side.setMinimumWidth(theme().scaled(360))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            row.pointed.connect(self.panel.show_trace)
            column.addWidget(row)
        column.addSpacing(8)
        column.addWidget(self.panel)
        column.addStretch(1)
        self.chart.setMinimumWidth(theme().scaled(430))
        self.column.addWidget(ResponsiveRow([self.chart, side], [3, 2], theme().scaled(20)))
        self.chart.pointed.connect(self._point)
        self.line: Roofline | None = None

    def _point(self, key: str) -> None:
        trace = self.rows[key].trace
        if trace is not None:
            self.panel.show_trace(trace)

    def show_subject(self, subject: Subject | None) -> None:
        """The card hides without a model, or where the machine's bandwidth is not known."""
        found = None
        if subject is not None:
            found = roofline(subject.architecture, subject.plan, subject.rig, subject.estimate)
        self.line = found
        self.setVisible(found is not None)
        if found is None or subject is None:
            return
        assert self.heading is not None
        self.heading.remark.setText(
            self.tr("{model} on {rig}").format(model=subject.named, rig=subject.rig.name)
        )
        roof = found.roofs[0]
        points = [self._chart_point(found.generation, roof), self._chart_point(found.prefill, roof)]
        self.chart.show_roofs(
            [RoofLine(r.name, r.peak_flops, r.bandwidth_bytes_per_s) for r in found.roofs], points
        )
        self._explain(found, roof)
        self._show_rows(found, roof)
        self._point("generation")

    def _name(self, stage: Stage) -> str:
        if stage.key == "generation":
            return self.tr("Writing a token")
        return self.tr("Reading a prompt, {} tokens at once").format(stage.tokens)

    def _chart_point(self, stage: Stage, roof: Roof) -> RoofPoint:
        facts = [
            (
                self.tr("FLOP a byte"),
                number(stage.intensity, ",.2g")
                if stage.intensity < 10
                else number(stage.intensity, ",.0f"),
            ),
            (self.tr("allowed"), f"{format_flop(roof.at(stage.intensity))}/s"),
        ]
        if stage.flops_per_s is not None and stage.tokens_per_s is not None:
            facts.append((self.tr("reached, est."), f"{format_flop(stage.flops_per_s)}/s"))
            facts.append((self.tr("tokens a second"), format_rate(stage.tokens_per_s)))
        name = self.tr("Writing") if stage.key == "generation" else self.tr("Reading the prompt")
        return RoofPoint(stage.key, name, stage.intensity, stage.flops_per_s, tuple(facts))

    def _explain(self, found: Roofline, roof: Roof) -> None:
        text = (
            self.tr(
                "Writing reads every active weight for one token: {low} FLOP for each byte, so "
                "memory is the limit. A prompt uses the same bytes for many tokens: {high} FLOP a "
                "byte, and arithmetic is the limit."
            )
            if found.prefill.limited_by_arithmetic(roof)
            else self.tr(
                "Writing reads every active weight for one token: {low} FLOP for each byte, so "
                "memory is the limit. A prompt uses the same bytes for many tokens, {high} FLOP a "
                "byte, but memory is still the limit: much is read, or few tokens come at once."
            )
        ).format(low=_ratio(found.generation.intensity), high=_ratio(found.prefill.intensity))
        if len(found.roofs) > 1:
            more = self.tr(
                "A part of the weights lies in RAM, whose lower roof is dashed: points of the "
                "whole model lie between both."
            )
            text = f"{text} {more}"
        self.explained.setText(text)

    def _show_rows(self, found: Roofline, roof: Roof) -> None:
        per_token = found.generation.flop_per_token
        title = self.tr("Work of a token")
        value = format_flop(per_token)
        line = self.tr("2 FLOP for each of the {:.3g} billion values passed, and looking back")
        trace = Trace(listed((title, value)), (fill(line, per_token / 2e9),), FLOPS_SOURCE)
        detail = self.tr("inference: 2 × active parameters, and attention")
        self.rows["flop"].show_row(title, detail, value, trace)
        for stage in (found.generation, found.prefill):
            self._show_stage(stage, roof)
        title, value = self.tr("The ridge"), fill(self.tr("{:,.0f} FLOP a byte"), roof.ridge)
        lines = (
            self.tr("peak {peak}/s ÷ bandwidth {bandwidth}/s").format(
                peak=format_flop(roof.peak_flops),
                bandwidth=format_gb(roof.bandwidth_bytes_per_s, 0),
            ),
        )
        detail = self.tr("where {} turns from one limit to the other").format(roof.name)
        trace = Trace(listed((title, value)), lines, ROOFLINE_SOURCE)
        self.rows["ridge"].show_row(title, detail, value, trace)

    def _show_stage(self, stage: Stage, roof: Roof) -> None:
        title = self._name(stage)
        value = self.tr("{} FLOP a byte").format(_ratio(stage.intensity))
        lines = [
            self.tr("{flop} ÷ {size} read").format(
                flop=format_flop(stage.flop), size=format_bytes(stage.n_bytes)
            ),
            self.tr("allowed: {}/s").format(format_flop(roof.at(stage.intensity))),
        ]
        limit = (
            self.tr("limited by arithmetic")
            if stage.limited_by_arithmetic(roof)
            else self.tr("limited by memory bandwidth")
        )
        if stage.tokens_per_s is not None and stage.flops_per_s is not None:
            lines.append(
                self.tr("reached: {rate} tokens a second, est., are {flops}/s").format(
                    rate=format_rate(stage.tokens_per_s), flops=format_flop(stage.flops_per_s)
                )
            )
        trace = Trace(listed((title, value)), tuple(lines), ROOFLINE_SOURCE)
        self.rows[stage.key].show_row(title, limit, value, trace)


def _ratio(value: float) -> str:
    return number(value, ".1f") if value < 10 else number(value, ",.0f")
