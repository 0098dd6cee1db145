"""The card about where a model's parameters sit, and what total and active decide."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.estimate.weights import WeightPlan
from advisor.gui.learn.parts_bar import BarPart, PartsBar, PartSwatch
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import theme
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import explain
from advisor.gui.widgets.text import Label
from advisor.learn.parameters import (
    TENSORS_SOURCE,
    Decides,
    ParameterPart,
    Parameters,
    bytes_at_bits,
    decides,
    parameters_of,
)
from advisor.text import fill, listed, number, say
from advisor.units import format_gb, format_gib, format_params, format_rate

translate = QCoreApplication.translate


def part_name(key: str) -> str:
    return {
        "embeddings": translate("ParameterParts", "Embeddings"),
        "attention": translate("ParameterParts", "Attention"),
        "state": translate("ParameterParts", "State-space mixers"),
        "dense": translate("ParameterParts", "Dense feed-forward"),
        "router": translate("ParameterParts", "Router"),
        "experts": translate("ParameterParts", "Experts"),
        "shared": translate("ParameterParts", "Shared experts"),
        "other": translate("ParameterParts", "Other matrices"),
        "norms": translate("ParameterParts", "Norms and biases"),
        "output": translate("ParameterParts", "Output"),
    }[key]


def part_purpose(key: str, tied: bool) -> str:
    if key == "embeddings" and tied:
        return translate(
            "ParameterParts",
            "a row for each token of the vocabulary, read whole as the output matrix",
        )
    return {
        "embeddings": translate(
            "ParameterParts", "a row for each token of the vocabulary, one is looked up"
        ),
        "attention": translate(
            "ParameterParts", "queries, keys, values and what joins the heads again"
        ),
        "state": translate("ParameterParts", "layers that keep a summary instead of looking back"),
        "dense": translate("ParameterParts", "what each layer does to each token on its own"),
        "router": translate("ParameterParts", "chooses the experts of a token"),
        "experts": translate("ParameterParts", "feed-forward parts of which a token takes a few"),
        "shared": translate("ParameterParts", "a feed-forward part that every token takes"),
        "other": translate(
            "ParameterParts", "projections of residual streams and of per-layer inputs"
        ),
        "norms": translate("ParameterParts", "scales and offsets, vectors only"),
        "output": translate("ParameterParts", "scores for every token of the vocabulary"),
    }[key]


# What the glossary says of a part.
_TERMS = {
    "embeddings": "embedding", "attention": "attention", "state": "linear-attention",
    "dense": "feed-forward", "router": "router", "experts": "expert", "shared": "shared-expert",
    "output": "vocabulary",
}  # fmt: skip


PART_TERMS = {
    "embeddings": "embedding", "attention": "attention", "state": "linear-attention",
    "dense": "feed-forward", "router": "router", "experts": "expert", "shared": "shared-expert",
    "other": "parameter", "norms": "layer", "output": "embedding",
}  # fmt: skip


class PartsCard(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Where the parameters sit"))
        self.bar = PartsBar()
        self.column.addWidget(self.bar)
        left, right = QWidget(), QWidget()
        self._parts, self._decides = QVBoxLayout(left), QVBoxLayout(right)
        for holder, column in ((left, self._parts), (right, self._decides)):
            holder.setMinimumWidth(theme().scaled(400))
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self.column.addWidget(ResponsiveRow([left, right], [1, 1], theme().scaled(20)))
        self.panel = TracePanel()
        self.column.addWidget(self.panel)
        self.rows: dict[str, TracedRow] = {}
        self.memory = TracedRow(term="parameter")
        self.speed, self.plain = (
            TracedRow(term="active-parameter"),
            TracedRow(term="full-precision"),
        )
        self._decides.addWidget(Label(self.tr("What each count decides"), "small"))
        explain(self.memory, "parameter")
        explain(self.speed, "active-parameter")
        for row in (self.memory, self.speed, self.plain):
            row.pointed.connect(self.panel.show_trace)
            self._decides.addWidget(row)
        self._mtp = Label("", "small", wrap=True)
        self._decides.addWidget(self._mtp)
        self._decides.addStretch(1)
        self.bar.pointed.connect(self._point_bar)

    def show_model(
        self, model: Model, rig: Rig | None, quant: str, plan: WeightPlan | None
    ) -> None:
        """`plan` of a file on this computer. Raises InputError for a model whose shape is not
        published."""
        found, weighs = parameters_of(model), decides(model, quant, plan)
        self._show_parts(model, found)
        self._show_memory(found, weighs)
        self._show_speed(found, weighs, rig)
        self._show_plain(model, found)
        self._mtp.setVisible(found.mtp > 0)
        self._mtp.setText(
            self.tr(
                "The file also holds {} parameters of blocks that predict further ahead; engines "
                "load them only when asked to."
            ).format(format_params(found.mtp))
        )
        first = self.memory.trace
        if first is not None:
            self.panel.show_trace(first)

    def _show_parts(self, model: Model, found: Parameters) -> None:
        clear_layout(self._parts)
        self.rows = {}
        self._parts.addWidget(Label(self.tr("In the order in which a token meets them"), "small"))
        for part in found.parts:
            swatch = PartSwatch(part.key)
            row = self.rows[part.key] = TracedRow(swatch, term=PART_TERMS[part.key])
            if part.key in _TERMS:
                explain(row, _TERMS[part.key])
            row.pointed.connect(partial(self._point_row, part.key))
            self._parts.addWidget(row)
            self._show_part(row, part, found)
        self._parts.addStretch(1)
        passed = fill(
            self.tr("A token passes: {active}, {share:.0%} of them"),
            active=format_params(found.active),
            share=found.active / found.total,
        )
        if model.active_params and model.active_params > 1.01 * found.active:
            passed = self.tr("{passed}; model cards count the embeddings too: {card}").format(
                passed=passed, card=format_params(model.active_params)
            )
        self.bar.show_parts(
            [BarPart(p.key, part_name(p.key), p.total, p.active) for p in found.parts],
            self.tr("In memory: {} parameters").format(format_params(found.total)),
            passed,
        )

    def _show_part(self, row: TracedRow, part: ParameterPart, found: Parameters) -> None:
        share, name = part.total / found.total, part_name(part.key)
        passed = self.tr("a token passes {}").format(format_params(part.active))
        if part.active == part.total:
            passed = self.tr("a token passes all")
        elif part.active == 0:
            passed = self.tr("a token multiplies none")
        value = f"{_count(part.total)}  {_percent(share)}"
        detail = self.tr("{purpose}; {passed}").format(
            purpose=part_purpose(part.key, found.tied), passed=passed
        )
        exact = self.tr("{} parameters, all tensors of this kind added up").format(
            number(part.total, ",")
        )
        lines = (f"{part.formula} = {number(part.total, ',')}",) if part.formula else (exact,)
        row.show_row(name, detail, value, Trace(listed((name, value)), lines, TENSORS_SOURCE))

    def _show_memory(self, found: Parameters, weighs: Decides) -> None:
        bits = weighs.stored_bytes * 8 / (found.total + found.mtp)
        value = format_gib(weighs.stored_bytes)
        self.memory.show_row(
            self.tr("Total decides the memory"),
            self.tr("all {} must lie somewhere, in {}").format(
                format_params(found.total), weighs.quant
            ),
            value,
            Trace(
                self.tr("Weights, {}").format(value),
                (say("{params} × {bits} bits ÷ 8 = {size}",
                     params=format_params(found.total + found.mtp), bits=number(bits, ".2f"),
                     size=format_gib(weighs.stored_bytes, 2)),),
                "https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md",
            ),
        )  # fmt: skip

    def _show_speed(self, found: Parameters, weighs: Decides, rig: Rig | None) -> None:
        rates = [g.spec.bandwidth_bytes_per_s for g in rig.gpus] if rig else []
        bandwidth = max((rate for rate in rates if rate), default=None)
        if bandwidth is None and rig is not None:
            bandwidth = rig.memory.bandwidth_bytes_per_s
        read = format_gb(weighs.read_bytes)
        line = self.tr("{active} active parameters in {quant} are {read}").format(
            active=format_params(found.active), quant=weighs.quant, read=read
        )
        if bandwidth is None:
            self.speed.show_row(
                self.tr("Active decides the speed"), self.tr("each token reads them once"), read,
                Trace(self.tr("Read for each token"), (line,), _ROOFLINE),
            )  # fmt: skip
            return
        most = weighs.most_tokens_per_s(bandwidth)
        value = self.tr("at most {} tok/s").format(format_rate(most))
        self.speed.show_row(
            self.tr("Active decides the speed"),
            self.tr("each token reads {read}; the fastest memory gives {rate} a second").format(
                read=read, rate=format_gb(bandwidth, 0)
            ),
            value,
            Trace(
                self.tr("Ceiling of generation, {}").format(value),
                (line, f"{format_gb(bandwidth, 0)}/s ÷ {format_gb(weighs.read_bytes, 2)} = "
                       f"{format_rate(most)} tok/s",
                 self.tr("if all weights lay there and nothing else were read: an upper bound")),
                _ROOFLINE,
            ),
        )  # fmt: skip

    def _show_plain(self, model: Model, found: Parameters) -> None:
        size = bytes_at_bits(found.total, 16)
        self.plain.show_row(
            self.tr("As published, in 16 bit"),
            self.tr("two bytes a parameter"),
            format_gb(size, 0) if size >= 1e10 else format_gb(size),
            Trace(
                self.tr("{name} in 16 bit, {size}").format(name=model.name, size=format_gb(size)),
                (
                    say(
                        "{params} × {bits} bits ÷ 8 = {size}",
                        params=format_params(found.total),
                        bits=16,
                        size=format_gb(size),
                    ),
                ),
                "https://en.wikipedia.org/wiki/Half-precision_floating-point_format",
            ),
        )

    def _point_row(self, key: str, trace: Trace) -> None:
        self.bar.highlight(key)
        self.panel.show_trace(trace)

    def _point_bar(self, key: str) -> None:
        row = self.rows.get(key)
        if row is not None and row.trace is not None:
            self.panel.show_trace(row.trace)


_ROOFLINE = "https://doi.org/10.1145/1498765.1498785"  # Williams, Waterman, Patterson 2009


def _count(n_params: int) -> str:
    return format_params(n_params) if n_params >= 10**6 else number(n_params, ",")


def _percent(share: float) -> str:
    if share < 0.001:
        return f"< {number(0.001, '.1%')}"
    return number(share, ".1%" if share < 0.1 else ".0%")
