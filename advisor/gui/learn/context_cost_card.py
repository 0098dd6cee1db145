"""What a context window costs on this machine with a model: memory, waiting, pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from advisor.export.words import format_range
from advisor.gui.learn.traced import Trace, TracedRow
from advisor.gui.sizes import size_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label, Line
from advisor.gui.widgets.verdict import PlacementTag, VerdictChip
from advisor.text import number
from advisor.units import KIB, format_rate, format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.domain.result import Estimate
    from advisor.learn.context_cost import ContextCost


class CostCard(Card):
    """`model_chosen(id)`; `window_used(tokens)`: the person wants this context everywhere."""

    model_chosen = Signal(str)
    window_used = Signal()

    def __init__(self, choices: ChoiceModel) -> None:
        super().__init__(self.tr("What that costs on this computer"))
        self._source = self.tr("llama.cpp, as the estimate of the Models page")
        of = theme()
        self.model = FindCombo(self.tr("Model"), choices)
        self.column.addWidget(self.model)
        self.quant = Label("", tone="secondary")
        self.verdict, self.placement = VerdictChip(), PlacementTag()
        row = QHBoxLayout()
        row.setSpacing(of.scaled(8))
        row.addWidget(self.quant)
        row.addStretch(1)
        row.addWidget(self.verdict)
        row.addWidget(self.placement)
        self.column.addLayout(row)
        self.problem = Label("", tone="error", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.cache, self.total, self.wait, self.pace = (TracedRow() for _ in range(4))
        for fact, term in zip(self.rows, ("kv-cache", "usable-memory", "ttft", "tps"), strict=True):
            explain(fact, term)
        self._lines = []
        for fact in self.rows:
            line = Line()
            self._lines.append(line)
            self.column.addWidget(line)
            self.column.addWidget(fact)
        self.use = Button("", role="link")
        self.use.hide()
        self.use.clicked.connect(self.window_used)
        self.column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.model.found.connect(self.model_chosen)

    @property
    def rows(self) -> tuple[TracedRow, ...]:
        return self.cache, self.total, self.wait, self.pace

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        for widget in (*self.rows, *self._lines, self.use, self.verdict, self.placement):
            widget.setVisible(not sentence)

    def show_cost(self, cost: ContextCost, prompt: int, *, in_gb: bool, is_window: bool) -> None:
        self.show_problem("")
        found = cost.estimate
        self.quant.setText(found.scenario.quant)
        self.verdict.set_assessment(found.assessment)
        self.placement.set_placement(found.placement.verdict)
        self._show_memory(cost, in_gb)
        self._show_speed(cost, prompt)
        window = format_tokens(found.scenario.context)
        self.use.setText(self.tr("Use {} of context everywhere").format(window))
        self.use.setVisible(not is_window)

    def _show_memory(self, cost: ContextCost, in_gb: bool) -> None:
        found = cost.estimate
        window, kv_type = found.scenario.context, found.scenario.kv_type_k
        per_token = f"{number(cost.kv_bytes_per_token / KIB, '.0f')} KiB"
        detail = self.tr("{per} a token, {n} tokens, {type}").format(
            per=per_token, n=format_tokens(window), type=kv_type
        )
        lines = (
            self.tr("{bytes} bytes for {n} tokens").format(
                bytes=number(cost.kv_bytes, ","), n=number(window, ",")
            ),
            self.tr("a token in a long context adds {} bytes").format(
                number(cost.kv_bytes_per_token, ",.0f")
            ),
        )
        value = size_text(cost.kv_bytes, in_gb)
        self.cache.show_row(self.tr("KV cache"), detail, value,
                            Trace(self.tr("KV cache"), lines, self._source))  # fmt: skip
        memory = found.memory
        total = size_text(memory.total_bytes, in_gb)
        detail = self.tr("of {} usable").format(size_text(_usable(found), in_gb))
        longest = found.max_context
        if longest:
            in_ram = found.placement.verdict.value == "split"
            text = (
                self.tr("{usable}; longest context {longest}, with RAM")
                if in_ram
                else self.tr("{usable}; longest context here {longest}")
            )
            detail = text.format(usable=detail, longest=format_tokens(longest))
        parts = (
            (self.tr("weights"), memory.weights_bytes),
            (self.tr("KV cache"), memory.kv_cache_bytes),
            (self.tr("recurrent state"), memory.recurrent_state_bytes),
            (self.tr("compute and output buffers"),
             memory.compute_buffer_bytes + memory.output_buffer_bytes),
            (self.tr("overhead"), memory.runtime_overhead_bytes),
        )  # fmt: skip
        sums = tuple(f"{name}: {number(count, ',')}" for name, count in parts if count)
        self.total.show_row(self.tr("All in all"), detail, total,
                            Trace(self.tr("All in all"), sums, self._source))  # fmt: skip

    def _show_speed(self, cost: ContextCost, prompt: int) -> None:
        unknown = self.tr("unknown")
        wait, prefill, full = cost.first_token_s, cost.prefill, cost.full
        name = self.tr("Reading it before the first word")
        if wait is None or prefill is None:
            self.wait.show_row(
                name, cost.estimate.unknown or "", unknown, Trace(name, (), self._source)
            )
        else:
            detail = self.tr("{n} tokens at {rate} a second").format(
                n=number(prompt, ","), rate=format_rate(prefill.mid)
            )
            ends = [format_seconds(value) for value in (wait.low, wait.high)]
            value = ends[0] if ends[0] == ends[1] else f"{ends[0]} – {ends[1]}"
            self.wait.show_row(name, detail, value, Trace(name, (detail,), self._source))
        name = self.tr("Writing speed when full")
        detail = self.tr("the cache is read again for every token")
        if full is None:
            self.pace.show_row(name, "", unknown, Trace(name, (), self._source))
        else:
            value = self.tr("{} tok/s est.").format(format_range(full))
            speed = cost.estimate.speed
            basis = (speed.basis,) if speed is not None and speed.basis else ()
            self.pace.show_row(name, detail, value, Trace(name, (detail, *basis), self._source))


def _usable(found: Estimate) -> int:
    """Of the memory that the model lies in."""
    placement = found.placement
    usable = sum(device.usable_bytes for device in placement.devices)
    in_ram = placement.ram.used_bytes > 0 and placement.verdict.value != "gpu"
    return usable + (placement.ram.usable_bytes if in_ram or not usable else 0)
