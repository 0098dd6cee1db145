"""The card that shows routing: tokens to step through, experts lit, what a batch reads."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from advisor.gui import jobs
from advisor.gui.charts.log_axes import decade_steps, token_axis, token_step
from advisor.gui.charts.log_lines import LogAxis, LogLine, LogLines
from advisor.gui.learn.routing_view import RoutingView
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.switch import Switch
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label
from advisor.learn.parameters import ParameterPart
from advisor.learn.routing import (
    MOE_SOURCE,
    Choice,
    ExpertShape,
    expected_distinct,
    route,
    tokens_to_touch,
)
from advisor.text import fill
from advisor.text import number as written
from advisor.units import format_tokens

ROUTING_TERMS = {"token": "expert", "lit": "router", "batch": "moe", "all": "prefill"}
_MOST_TOKENS, _LARGEST_BATCH = 24, 4096


def route_all(words: Sequence[str], shape: ExpertShape) -> list[list[Choice]]:
    """The choices of every word in every layer: words without repeats are routed once."""
    known = {
        word: [route(word, shape, layer) for layer in range(shape.n_layers)] for word in set(words)
    }
    return [known[word] for word in words]


class RoutingCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Which experts a token takes"))
        assert self.heading is not None
        self._shape: ExpertShape | None = None
        self._expert_share = 0.0
        self._choices: list[list[Choice]] = []
        self.current = 0
        self.chips: list[Button] = []
        self.about = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self.about)
        self.text = QLineEdit(self.tr("the cat sat on the mat and the dog saw the cat"))
        self.text.setAccessibleName(self.tr("Text to route, word by word"))
        self.text.setMaxLength(200)
        self.together = Switch(self.tr("Keep earlier tokens lit"))
        self.step = Button(self.tr("Next token"), role="normal")
        top = QHBoxLayout()
        top.setSpacing(theme().scaled(10))
        top.addWidget(self.text, 1)
        top.addWidget(self.step)
        top.addWidget(self.together)
        self._controls = QWidget()
        self._controls.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._controls)
        self._chips = FlowLayout(theme().scaled(6))
        self._chip_holder = QWidget()
        self._chip_holder.setLayout(self._chips)
        self.column.addWidget(self._chip_holder)
        self.view, self.chart = RoutingView(), self._make_chart()
        self.rows = {key: TracedRow(term=term) for key, term in ROUTING_TERMS.items()}
        self.panel = TracePanel()
        self.column.addWidget(self._body())
        self.column.addWidget(self.panel)
        self.text.textChanged.connect(self._route)
        self.together.toggled.connect(lambda _on: self._show())
        self.step.clicked.connect(lambda: self.step_by(1))
        self.view.stepped.connect(self.step_by)
        self.chart.marked.connect(self._mark)

    def _make_chart(self) -> LogLines:
        count = LogAxis(
            self.tr("Experts touched"),
            decade_steps,
            lambda v: written(v, ",.0f"),
            lambda v: written(v, ",.0f"),
        )
        return LogLines(
            self.tr("Experts of a layer that a batch touches"), 210,
            token_axis(self.tr("Tokens in the batch")), count, token_step,
        )  # fmt: skip

    def _body(self) -> QWidget:
        of, side = theme(), QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        explain(self.chart, "router")
        column.addWidget(Label(self.tr("Experts of a layer that a batch touches"), "small"))
        column.addWidget(self.chart)
        for row in self.rows.values():
            row.pointed.connect(self.panel.show_trace)
            column.addWidget(row)
        column.addStretch(1)
        left = QWidget()
        field = QVBoxLayout(left)
        field.setContentsMargins(0, 0, 0, 0)
        field.addWidget(self.view)
        note = Label(
            self.tr(
                "Dark: the experts of the token shown. Pale: of the tokens before it. The router "
                "here has this model's shape and random weights, because the true ones are in the "
                "model's file; which experts light up is made up, how many is not."
            ),
            "small", wrap=True,
        )  # fmt: skip
        field.addWidget(note)
        field.addStretch(1)
        for part in (left, side):
            part.setMinimumWidth(of.scaled(400))
        self._shown = ResponsiveRow([left, side], [1, 1], of.scaled(20))
        return self._shown

    def show_model(self, name: str, shape: ExpertShape | None, experts: ParameterPart | None,
                   total: int) -> None:  # fmt: skip
        """A dense model says that there is nothing to choose."""
        self._shape = shape
        for part in (self._controls, self._chip_holder, self._shown, self.panel):
            part.setVisible(shape is not None)
        if shape is None:
            self.about.setText(
                self.tr(
                    "{} is dense: every token passes all parameters of every layer, and there is "
                    "nothing to choose. Pick a mixture of experts above to see routing."
                ).format(name)
            )
            return
        self._expert_share = experts.total / total if experts else 0.0
        shared = self.tr(" One more, shared, expert is passed by every token.")
        self.about.setText(
            self.tr(
                "{name} mixes experts in {layers} of its {every} layers: a router scores all "
                "{all} for each token, reads the {used} best and mixes their answers."
            ).format(
                layers=shape.n_layers,
                every=shape.n_layers + shape.n_dense_layers,
                name=name,
                all=shape.n_experts,
                used=shape.n_used,
            )
            + (shared if shape.has_shared else "")
        )
        tokens = np.unique(np.rint(np.geomspace(1, _LARGEST_BATCH, 120)))
        line = LogLine(
            self.tr("touched"), 3, tokens, expected_distinct(shape.n_experts, shape.n_used, tokens)
        )
        every = LogLine(self.tr("all"), 2, tokens, np.full_like(tokens, float(shape.n_experts)))
        self.chart.set_lines([line, every], self.chart.marker or 32.0)
        self._route()

    # Stepping

    @property
    def words(self) -> list[str]:
        return self.text.text().split()[:_MOST_TOKENS]

    def _route(self) -> None:
        if self._shape is None or not self.words:
            return
        jobs.run(route_all, self.words, self._shape, done=self._routed, key="learn-routing")

    def _routed(self, choices: list[list[Choice]]) -> None:
        self._choices = choices
        self.current = min(self.current, len(choices) - 1)
        clear_layout(self._chips)
        self.chips = []
        for number, word in enumerate(self.words[: len(choices)]):
            chip = Button(word, role="chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, number=number: self.go_to(number))
            self.chips.append(chip)
            self._chips.addWidget(chip)
        self._chip_holder.updateGeometry()
        self._show()

    def step_by(self, step: int) -> None:
        if self._choices:
            self.go_to((self.current + step) % len(self._choices))

    def go_to(self, number: int) -> None:
        self.current = number
        self._show()

    def _mark(self, tokens: float) -> None:
        self.chart.set_marker(float(round(tokens)))
        self._show()

    def _show(self) -> None:
        shape = self._shape
        if shape is None or not self._choices:
            return
        for number, chip in enumerate(self.chips):
            chip.setChecked(number == self.current)
        word = self.words[self.current] if self.current < len(self.words) else ""
        self.view.show_choices(
            shape, self._choices, self.current, word, together=self.together.isChecked()
        )
        self._show_token(shape)
        self._show_lit(shape)
        self._show_batch(shape)
        self._show_all(shape)
        if self.panel.trace is None and (first := self.rows["token"].trace):
            self.panel.show_trace(first)

    def _show_token(self, shape: ExpertShape) -> None:
        share = shape.n_used / shape.n_experts
        read = _percent(share)
        trace = Trace(
            self.tr("Share of the experts that one token reads, {}").format(read),
            (f"{shape.n_used} ÷ {shape.n_experts} = {read}",
             self.tr("experts are {} of this model's parameters").format(
                 _percent(self._expert_share))),
            MOE_SOURCE,
        )  # fmt: skip
        detail = self.tr("{used} of {all} in each layer").format(
            used=shape.n_used, all=shape.n_experts
        )
        self.rows["token"].show_row(self.tr("One token reads"), detail, read, trace)

    def _show_lit(self, shape: ExpertShape) -> None:
        touched = self.view.touched()
        mean = sum(touched) / len(touched)
        tokens = self.current + 1 if self.together.isChecked() else 1
        value = written(mean, ".1f")
        trace = Trace(
            self.tr("Different experts lit in a layer, {}").format(value),
            (
                fill(
                    self.tr(
                        "{lit:,} lit cells in {layers} layers; repeated words take the same experts"
                    ),
                    lit=sum(touched),
                    layers=len(touched),
                ),
            ),
            MOE_SOURCE,
        )
        detail = self.tr("different experts a layer; tokens lit: {}").format(tokens)
        self.rows["lit"].show_row(self.tr("In the picture"), detail, value, trace)

    def _show_batch(self, shape: ExpertShape) -> None:
        n = round(self.chart.marker or 1)
        touched = float(expected_distinct(shape.n_experts, shape.n_used, float(n)))
        value = written(touched, ".0f") if touched >= 9.95 else written(touched, ".1f")
        trace = Trace(
            self.tr("Experts that a batch of {n} tokens touches, {value}").format(
                n=written(n, ","), value=value
            ),
            (
                f"{shape.n_experts} × (1 − (1 − {shape.n_used}/{shape.n_experts})^{n}) = {value}",
                self.tr(
                    "if tokens choose evenly and on their own; real routers are a little "
                    "uneven and touch somewhat fewer"
                ),
            ),
            MOE_SOURCE,
        )
        detail = self.tr("of {all} experts a layer, on average").format(all=shape.n_experts)
        title = self.tr("A batch of {} tokens touches").format(format_tokens(n))
        self.rows["batch"].show_row(title, detail, value, trace)

    def _show_all(self, shape: ExpertShape) -> None:
        needed = tokens_to_touch(shape.n_experts, shape.n_used, 0.99)
        value = self.tr("{} tokens").format(written(needed, ","))
        trace = Trace(
            self.tr("Tokens that touch 99 % of the experts, {}").format(value),
            (f"ln(1 − 0.99) ÷ ln(1 − {shape.n_used}/{shape.n_experts}) = {needed}",
             self.tr("a prompt is read in batches of 512: it reads nearly all weights, whatever "
                     "the number of active parameters")),
            MOE_SOURCE,
        )  # fmt: skip
        detail = self.tr("why reading a prompt takes all weights, and one user's writing few")
        self.rows["all"].show_row(self.tr("99 % of the experts after"), detail, value, trace)


def _percent(share: float) -> str:
    return written(share, ".1%" if share < 0.1 else ".0%")
