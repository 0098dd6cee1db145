"""The scaling law as a chart to drag: loss against size for the compute of the person's run."""

from __future__ import annotations

import re

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.domain.training import ScalingLaw
from advisor.gui.charts.amount_axes import count_axis, loss_axis, short_count, stepped
from advisor.gui.charts.log_lines import LogLine, LogLines
from advisor.gui.learn.numbers import power_text
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.scaling_law import formula, iso_flop_losses, loss, optimum
from advisor.text import fill, listed, number, say

_SLOTS = {"hoffmann-2022": 1, "besiroglu-2024": 4}
_MORE_SLOTS = ((10.0, 0), (100.0, 3))
_POINTS = 120
_COMMA = re.compile("[,、，]")  # of any language


class ScalingCard(Card):
    """`moved(params)`: the person goes along the valley, at the same compute."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__(self.tr("The scaling law"), self.tr("loss at the compute of your run"))
        assert self.heading is not None
        self._laws: tuple[ScalingLaw, ...] = ()
        self.chart = LogLines(
            self.tr("Loss against size at equal compute"), 330, count_axis(self.tr("Parameters")),
            loss_axis(self.tr("Loss")), stepped,
        )  # fmt: skip
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        self.heading.row.addWidget(as_table)
        self._explained = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self._explained)
        self.rows: dict[str, TracedRow] = {}
        self.panel = TracePanel()
        side = QWidget()
        side.setMinimumWidth(theme().scaled(360))
        self._rows = QVBoxLayout(side)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.chart.setMinimumWidth(theme().scaled(430))
        self.column.addWidget(ResponsiveRow([self.chart, side], [3, 2], theme().scaled(20)))
        self.chart.marked.connect(self.moved)

    def show_laws(self, laws: tuple[ScalingLaw, ...]) -> None:
        self._laws = laws
        for law in laws:
            for key in (f"loss:{law.id}", f"best:{law.id}"):
                row = self.rows[key] = TracedRow()
                row.pointed.connect(self.panel.show_trace)
                self._rows.addWidget(row)
        self._rows.addSpacing(8)
        self._rows.addWidget(self.panel)
        self._rows.addStretch(1)

    def show_run(self, params: float, tokens: float, flop: float) -> None:
        sizes = np.geomspace(params / 100, params * 100, _POINTS)
        lines = []
        for law in self._laws:
            losses = iso_flop_losses(law, flop, sizes)
            name = _COMMA.split(say(law.name))[0]
            lines.append(LogLine(name, _SLOTS.get(law.id, 2), sizes, losses))
        newest = self._laws[-1]
        for factor, slot in _MORE_SLOTS:
            name = fill(self.tr("{:g} × the compute"), factor)
            losses = iso_flop_losses(newest, flop * factor, sizes)
            lines.append(LogLine(name, slot, sizes, losses))
        self.chart.set_lines(lines, params)
        self._explained.setText(
            self.tr(
                "Each line spends {flop} FLOP on models of every size: small ones read more text, "
                "large ones less. The floor of the valley is the best use of that compute. Drag "
                "to go along it."
            ).format(flop=power_text(flop))
        )
        for law in self._laws:
            self._show_law(law, params, tokens, flop)
        if self.panel.trace is None:
            first = next(iter(self.rows.values())).trace
            if first is not None:
                self.panel.show_trace(first)

    def _show_law(self, law: ScalingLaw, params: float, tokens: float, flop: float) -> None:
        value, best = loss(law, params, tokens), optimum(law, flop)
        least = loss(law, best.params, best.tokens)
        source = self.tr("{address}, read {date}").format(address=law.source, date=law.read)
        figure, name = number(value, ".3f"), say(law.name)
        detail = fill(
            self.tr("loss of your run, {:.3f} above the best for its compute"),
            max(0.0, value - least),
        )
        trace = Trace(listed((name, figure)), formula(law, params, tokens), source)
        self.rows[f"loss:{law.id}"].show_row(name, detail, figure, trace)
        title = self.tr("Best size by it")
        ratio = fill(
            self.tr("{tokens} tokens, {ratio:.0f} for each parameter"),
            tokens=short_count(best.tokens),
            ratio=best.tokens_per_param,
        )
        lines = (
            self.tr("N = G × (C ÷ 6)^(β ÷ (α + β)), G = (α·A ÷ β·B)^(1 ÷ (α + β))"),
            fill(
                self.tr("C = {flop} FLOP, α = {alpha:g}, β = {beta:g}, A = {a:g}, B = {b:g}"),
                flop=power_text(flop),
                alpha=law.alpha,
                beta=law.beta,
                a=law.a,
                b=law.b,
            ),
        )
        size = short_count(best.params)
        trace = Trace(listed((title, size)), lines, source)
        self.rows[f"best:{law.id}"].show_row(title, ratio, size, trace)
