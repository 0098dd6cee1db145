"""The card about superposition: the toy model computed on the spot, interference by dimension."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui import jobs
from advisor.gui.charts.log_axes import decade_steps
from advisor.gui.charts.log_lines import LogAxis, LogLine, LogLines
from advisor.gui.charts.scales import Floats, doublings
from advisor.gui.learn.packing_view import PackingView
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.superposition import (
    SCALING_SOURCE,
    TOY_MODEL_SOURCE,
    WELCH_SOURCE,
    Packing,
    expected_overlap,
    learn_packing,
    random_overlap,
    welch_bound,
)
from advisor.text import fill, number
from advisor.units import format_digits

PACKING_TERMS = {"kept": "superposition", "overlap": "superposition", "width": "hidden-size"}
_FEATURES = 256  # random directions whose overlap is measured
_LARGEST = 16384
_ACTIVITIES = (1.0, 0.3, 0.1, 0.03, 0.01)


@cache
def measured_overlaps() -> tuple[Floats, Floats]:
    """Dimensions and the mean squared overlap of random directions in each."""
    dimensions = [1 << power for power in range(1, 13)]
    return (
        np.array(dimensions, dtype=np.float64),
        np.array([random_overlap(_FEATURES, m) for m in dimensions]),
    )


def _doubled(
    key: int, _modifiers: Qt.KeyboardModifier, value: float, first: float, last: float
) -> float | None:
    moves = {Qt.Key.Key_Left: value / 2, Qt.Key.Key_Right: value * 2,
             Qt.Key.Key_Home: first, Qt.Key.Key_End: last}  # fmt: skip
    wanted = moves.get(Qt.Key(key))
    return None if wanted is None else min(max(wanted, first), last)


class PackingCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Why larger models err less: superposition"))
        about = self.tr(
            "A model knows far more features than it has dimensions. It stores them as directions "
            "that nearly miss each other, which works because few are active at a time. What "
            "overlaps is error; more dimensions leave less of it."
        )
        self.column.addWidget(Label(about, tone="secondary", wrap=True))
        self.features, self.activity = Combo(self.tr("Features")), Combo(self.tr("Activity"))
        for count in range(2, 9):
            self.features.addItem(self.tr("{} features").format(count), count)
        for share in _ACTIVITIES:
            word = self.tr("always active") if share == 1 else self.tr("active {:.0%} of the time")
            self.activity.addItem(fill(word, share), share)
        self.features.choose_data(5)
        self.activity.choose_data(0.03)
        self.view, self.chart = PackingView(), self._make_chart()
        self.packing: Packing | None = None
        self._width, self._name = 4096, ""
        self.rows = {key: TracedRow(term=term) for key, term in PACKING_TERMS.items()}
        self.panel = TracePanel()
        self.column.addWidget(self._body())
        self.column.addWidget(self.panel)
        for combo in (self.features, self.activity):
            combo.activated.connect(lambda _index: self._pack())
        self.chart.marked.connect(self._mark)
        self._started = False

    def _make_chart(self) -> LogLines:
        def whole(value: float) -> str:
            return number(value, ",.0f")

        def small(value: float) -> str:
            return number(value, ".2g")

        x = LogAxis(
            self.tr("Dimensions"), lambda low, high: [float(t) for t in doublings(low, high)],
            whole, whole,
        )  # fmt: skip
        y = LogAxis(self.tr("Mean squared overlap"), decade_steps, small, small)
        return LogLines(self.tr("Interference against dimensions"), 260, x, y, _doubled)

    def _body(self) -> QWidget:
        of, left, right = theme(), QWidget(), QWidget()
        toy, scale = QVBoxLayout(left), QVBoxLayout(right)
        for column in (toy, scale):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(of.scaled(4))
        controls = QHBoxLayout()
        controls.setSpacing(of.scaled(8))
        controls.addWidget(self.features)
        controls.addWidget(self.activity)
        controls.addStretch(1)
        toy.addWidget(Label(self.tr("Toy model: features squeezed into two dimensions"), "small"))
        toy.addLayout(controls)
        toy.addWidget(self.view)
        toy.addWidget(self.rows["kept"])
        toy.addStretch(1)
        scale.addWidget(Label(self.tr("Mean squared overlap of directions against dimensions, "
                                      "logarithmic"), "small", wrap=True))  # fmt: skip
        scale.addWidget(self.chart)
        scale.addWidget(self.rows["overlap"])
        scale.addWidget(self.rows["width"])
        scale.addStretch(1)
        for part in (left, right):
            part.setMinimumWidth(of.scaled(400))
        for row in self.rows.values():
            row.pointed.connect(self.panel.show_trace)
        return ResponsiveRow([left, right], [1, 1], of.scaled(20))

    def show_model(self, name: str, hidden_size: int) -> None:
        """The marker stands at the width of the model's hidden state."""
        self._name, self._width = name, hidden_size
        if self._started:
            self._mark(float(hidden_size))
            return
        self._started = True
        jobs.run(measured_overlaps, done=self._measured, key="learn-overlaps")
        self._pack()

    def _pack(self) -> None:
        n, share = int(self.features.currentData()), float(self.activity.currentData())
        jobs.run(learn_packing, n, 2, share, done=self._packed, key="learn-packing")

    def _packed(self, packing: Packing) -> None:
        self.packing = packing
        self.view.show_packing(packing)
        n, share = packing.directions.shape[1], float(self.activity.currentData())
        worst = max(0.0, float(packing.overlaps.max())) if packing.kept > 1 else 0.0
        value = self.tr("{kept} of {all}").format(kept=packing.kept, all=n)
        trace = Trace(
            self.tr("Features that got a direction, {}").format(value),
            (
                fill(
                    self.tr(
                        "x' = ReLU(Wᵀ W x + b), trained here on random features active {:.0%} of "
                        "the time, the first mattering most"
                    ),
                    share,
                ),
                fill(
                    self.tr(
                        "mean error {error:.2g}; largest overlap {worst:.2f}, opposites do no harm"
                    ),
                    error=packing.loss,
                    worst=worst,
                ),
            ),
            TOY_MODEL_SOURCE,
        )
        detail = self._geometry(packing)
        self.rows["kept"].show_row(self.tr("Features kept"), detail, value, trace)
        if self.panel.trace is None:
            self.panel.show_trace(trace)

    def _geometry(self, packing: Packing) -> str:
        if packing.kept <= 2:
            return self.tr("at right angles: no interference, and no room for the others")
        if packing.kept == 4:
            return self.tr("in opposite pairs: a pair shares an axis, the sign tells them apart")
        if packing.kept == 5:
            return self.tr("a pentagon: each overlaps its neighbours by cos 72° = 0.31")
        return self.tr("more than dimensions: features that are seldom active may overlap")

    def _measured(self, found: tuple[Floats, Floats]) -> None:
        dimensions, overlap = found
        every = np.geomspace(2, _LARGEST, 80)
        fitting = np.geomspace(2, _FEATURES * 0.97, 80)
        self.chart.set_lines(
            [
                LogLine(self.tr("random, measured"), 1, dimensions, overlap),
                LogLine(self.tr("1 ÷ dimensions"), 2, every, expected_overlap(every)),
                LogLine(self.tr("best for {}").format(_FEATURES), 4, fitting,
                        welch_bound(_FEATURES, fitting)),
            ],
            float(self._width),
        )  # fmt: skip
        self._mark(float(self._width))

    def _mark(self, dimensions: float) -> None:
        m = max(2.0, round(dimensions))
        self.chart.set_marker(m)
        squared = float(expected_overlap(m))
        value = format_digits(squared)
        trace = Trace(
            self.tr("Mean squared overlap in {} dimensions, {}").format(number(m, ",.0f"), value),
            (
                f"1 ÷ {number(m, ',.0f')} = {value}",
                fill(self.tr("a typical overlap is its root, {:.1%}"), math.sqrt(squared)),
                self.tr(
                    "no packing of n directions gets below (n − m) ÷ (m × (n − 1)), which is "
                    "near 1 ÷ m for n far above m: {}"
                ).format(WELCH_SOURCE),
            ),
            WELCH_SOURCE,
        )
        detail = fill(self.tr("two directions overlap by {:.1%} on average"), math.sqrt(squared))
        title = self.tr("In {} dimensions").format(number(m, ",.0f"))
        self.rows["overlap"].show_row(title, detail, value, trace)
        half = format_digits(float(expected_overlap(2 * m)))
        scaling = Trace(
            self.tr("In twice the dimensions, {}").format(half),
            (
                f"1 ÷ {number(2 * m, ',.0f')} = {half}",
                self.tr(
                    "with all features kept overlapping (strong superposition), the loss follows "
                    "the overlap, 1 ÷ m; families of open models from 100 million to 70 billion "
                    "parameters fall about so"
                ),
            ),
            SCALING_SOURCE,
        )
        words = self.tr("half the interference: the loss falls like 1 ÷ m")
        if m == self._width:
            words = self.tr(
                "{name} has {m} dimensions; twice as many halve the interference"
            ).format(name=self._name, m=number(m, ",.0f"))
        self.rows["width"].show_row(self.tr("Twice as wide"), words, half, scaling)
