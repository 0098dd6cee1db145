"""The cards about one model in one quantization: what its file is made of; a rule that fails."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from advisor.advise.formulas import rule_of_thumb
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.gui.charts.drawing import draw_text_on_halo, text_width
from advisor.gui.learn.block_view import BlockView
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.quant_blocks import BLOCK_FORMATS, BLOCKS_SOURCE, block_formula
from advisor.learn.quantization import Mix, TypeShare
from advisor.learn.routing import expert_shape
from advisor.text import fill, listed, say
from advisor.text import number as written
from advisor.units import format_gb, format_gib, format_params, format_tokens

RULE_TERMS = {"rule": "active-parameter", "truth": "usable-memory", "factor": "moe"}
_TYPE_TOKENS = ("weights", "kv", "compute", "overhead", "ram", "other")
_RULES_SOURCE = "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-quant.cpp"


class ShareBarOfTypes(QWidget):
    """The bytes of each tensor type, to scale, named where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mix: Mix | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.updateGeometry)

    def show_mix(self, mix: Mix) -> None:
        self._mix = mix
        said = listed(f"{s.type_name} {written(s.bytes / mix.bytes, '.0%')}" for s in mix.shares)
        self.setAccessibleName(self.tr("{quant} by bytes: {parts}").format(
            quant=mix.quant, parts=said))  # fmt: skip
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(400), theme().scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter, left = theme(), QPainter(self), 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, share in enumerate(self._mix.shares if self._mix else ()):
            assert self._mix is not None
            width = share.bytes / self._mix.bytes * self.width()
            box = QRectF(left, 0, max(width - 1, 1), self.height())
            token = _TYPE_TOKENS[number % len(_TYPE_TOKENS)]
            painter.fillRect(box, of.color(f"series.{token}"))
            text = f"{share.type_name}  {written(share.bytes / self._mix.bytes, '.0%')}"
            if text_width(of.font("small_strong"), text) + 10 < width:
                draw_text_on_halo(painter, box.center(), text, of.font("small_strong"),
                                  of.color("text.primary"), of.color("surface.card"),
                                  "centre")  # fmt: skip
            left += width


class MixCard(Card):
    """What a file type is made of, for the chosen model."""

    def __init__(self) -> None:
        super().__init__(self.tr("What the file is made of"))
        self._about = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self._about)
        self.bar, self.block = ShareBarOfTypes(), BlockView()
        self.column.addWidget(self.bar)
        left, right = QWidget(), QWidget()
        self._rows = QVBoxLayout(left)
        drawn = QVBoxLayout(right)
        for holder, column in ((left, self._rows), (right, drawn)):
            holder.setMinimumWidth(theme().scaled(400))
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self._block_title = Label("", "medium", wrap=True)
        self._block_text = Label("", "small", wrap=True)
        drawn.addWidget(self._block_title)
        drawn.addWidget(self._block_text)
        drawn.addSpacing(theme().scaled(6))
        drawn.addWidget(self.block)
        drawn.addStretch(1)
        self.column.addWidget(ResponsiveRow([left, right], [1, 1], theme().scaled(20)))
        self.panel = TracePanel()
        self.column.addWidget(self.panel)
        self.rows: dict[str, TracedRow] = {}
        self.mix: Mix | None = None

    def show_mix(self, name: str, mix: Mix) -> None:
        self.mix, quant = mix, mix.quant
        self._about.setText(
            fill(
                self.tr(
                    "{quant} of {model} stores {bits:.2f} bits a weight: {size} instead of "
                    "{full} in "
                    "16 bit, {saved:.0%} less. Matrices that hurt most when rounded get more bits; "
                    "norms stay in 32. The KV cache does not shrink with it."
                ),
                quant=quant,
                model=name,
                bits=mix.bits_per_weight,
                size=format_gib(mix.bytes),
                full=format_gib(mix.params * 2),
                saved=mix.saved_share,
            )
        )
        self.bar.show_mix(mix)
        clear_layout(self._rows)
        self.rows = {}
        for share in mix.shares:
            row = self.rows[share.type_name] = TracedRow(term="bits-per-weight")
            row.pointed.connect(partial(self._point, share.type_name))
            self._rows.addWidget(row)
            self._show_row(row, share, mix)
        self._rows.addStretch(1)
        self._show_block(mix.shares[0].type_name)
        if (first := self.rows[mix.shares[0].type_name].trace) is not None:
            self.panel.show_trace(first)

    def _show_row(self, row: TracedRow, share: TypeShare, mix: Mix) -> None:
        value = f"{format_gib(share.bytes, 2)}  {_percent(share.bytes / mix.bytes)}"
        detail = fill(
            self.tr("{bits:.2f} bits a weight; {count} tensors: {names}"),
            bits=share.bits_per_weight,
            count=share.n_tensors,
            names=listed(share.tensors),
        )
        line = say(
            "{params} × {bits} bits ÷ 8 = {size}",
            params=format_params(share.params),
            bits=written(share.bits_per_weight, ".4g"),
            size=format_gib(share.bytes, 2),
        )
        trace = Trace(listed((share.type_name, value)), (line,), _RULES_SOURCE)
        row.show_row(share.type_name, detail, value, trace)

    def _point(self, type_name: str, trace: Trace) -> None:
        self._show_block(type_name)
        self.panel.show_trace(trace)

    def _show_block(self, type_name: str) -> None:
        found = BLOCK_FORMATS.get(type_name)
        self.block.setVisible(found is not None)
        if found is None:
            self._block_title.setText(self.tr("{} has a layout of its own").format(type_name))
            self._block_text.setText(self.tr("its values come from tables of patterns"))
            return
        self.block.show_format(found)
        self._block_title.setText(
            self.tr("A block of {type}: {count} weights in {bytes} bytes").format(
                type=type_name, count=found.layout.elements, bytes=found.layout.bytes
            )
            if found.layout.elements > 1
            else self.tr("{} stores each weight by itself").format(type_name)
        )
        self._block_text.setText(f"{block_formula(found)}\n{BLOCKS_SOURCE}")


class RuleCard(Card):
    """1.2 GB per billion active parameters, beside what the model needs."""

    def __init__(self) -> None:
        super().__init__(self.tr("1.2 GB for each billion active parameters?"))
        self.reason = Label("", tone="secondary", wrap=True)
        self.rows = {key: TracedRow(term=term) for key, term in RULE_TERMS.items()}
        self.panel = TracePanel()
        for row in self.rows.values():
            row.pointed.connect(self.panel.show_trace)
            self.column.addWidget(row)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.panel)

    def show_estimate(self, model: Model, found: Estimate | None) -> None:
        """Hidden where the parameters, or the machine, are unknown."""
        self.setVisible(False)
        rule = rule_of_thumb(model, found) if found is not None else None
        if rule is None or found is None:
            return
        quant, scenario = found.scenario.quant, found.scenario
        active, at = format_params(model.active_params or 0), format_tokens(scenario.context)
        said, true = format_gb(rule.rule_bytes), format_gb(rule.true_bytes)
        self.rows["rule"].show_row(
            self.tr("The rule says"), self.tr("from {} active parameters").format(active), said,
            Trace(self.tr("The rule, {}").format(said), (f"1.2 GB × {active[:-1]} = {said}"
                  if active.endswith("B") else f"1.2 × {active} = {said}",), _ARTICLE_RULE),
        )  # fmt: skip
        memory = found.memory
        parts = (
            (self.tr("weights"), memory.weights_bytes),
            (self.tr("KV cache"), memory.kv_cache_bytes + memory.recurrent_state_bytes),
            (self.tr("buffers"), memory.compute_buffer_bytes + memory.output_buffer_bytes),
            (self.tr("driver"), memory.runtime_overhead_bytes),
        )
        lines = (" + ".join(f"{name} {format_gb(size, 2)}" for name, size in parts) + f" = {true}",)
        self.rows["truth"].show_row(
            self.tr("It needs"), self.tr("{quant}, {context}, on this machine").format(
                quant=quant, context=at), true,
            Trace(self.tr("Memory needed, {}").format(true), lines, _RULES_SOURCE),
        )  # fmt: skip
        factor = rule.true_bytes / rule.rule_bytes
        value = fill(self.tr("{:.1f} times the rule"), factor)
        self.rows["factor"].show_row(
            self.tr("Off by"),
            self._verdict(model, factor),
            value,
            Trace(value, (f"{true} ÷ {said} = {written(factor, '.2f')}",), _RULES_SOURCE),
        )
        self.reason.setText(rule.reason)
        if (first := self.rows["truth"].trace) is not None:
            self.panel.show_trace(first)
        self.setVisible(True)

    def _verdict(self, model: Model, factor: float) -> str:
        if model.architecture is not None and expert_shape(model.architecture) is not None:
            return self.tr("the rule counts what a token uses, memory holds all experts")
        if model.is_moe:
            return self.tr("the rule counts what a token multiplies, memory holds the tables too")
        if factor < 0.9:
            return self.tr("for a dense model the rule asks for more than needed at this context")
        return self.tr("for a dense model active and total are the same")


def _percent(share: float) -> str:
    return f"< {written(0.01, '.0%')}" if share < 0.01 else written(share, ".0%")


_ARTICLE_RULE = "https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md"
