"""Facts of a model with their source: who, when, licence, size, shape, published files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from advisor.advise.ability import evidence, reporter_word
from advisor.domain.architecture import (
    Architecture,
    Attention,
    CompressedAttention,
    GatedDeltaNet,
    KimiDeltaAttention,
    LatentAttention,
    Mamba,
    MoeFfn,
    ShortConv,
)
from advisor.domain.model import Model
from advisor.domain.score import PURPOSES
from advisor.gui.context import Context
from advisor.gui.detail.tab import Tab
from advisor.gui.models.filter_chips import task_text
from advisor.gui.theme import theme
from advisor.gui.widgets.text import Label, SectionTitle
from advisor.session.state import AppState
from advisor.text import later, listed, number, say
from advisor.units import format_gb, format_params, format_tokens

if TYPE_CHECKING:
    from advisor.session.results import Detail

Facts = list[tuple[str, str]]
_MOST_SCORES = 24

_MIXERS: dict[type, str] = {
    LatentAttention: later("latent"),
    CompressedAttention: later("compressed"),
    GatedDeltaNet: later("gated delta net"),
    KimiDeltaAttention: later("Kimi delta attention"),
    Mamba: later("Mamba"),
    ShortConv: later("short convolution"),
}
_KINDS = {"text": later("text"), "image": later("images"), "video": later("video"),
          "audio": later("audio")}  # fmt: skip
_SPANS = {"full": later("full"), "sliding": later("sliding"), "chunked": later("chunked")}


class AboutTab(Tab):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._model: Model | None = None
        self._content: QWidget | None = None
        self.column.addStretch(1)

    def show_detail(self, detail: Detail, state: AppState) -> None:
        if detail.model is self._model:
            return
        self._model = detail.model
        if self._content is not None:
            self.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = self._made(detail.model)
        self.column.insertWidget(0, self._content)

    def _made(self, model: Model) -> QWidget:
        host = QWidget()
        grid = QGridLayout(host)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme().scaled(16))
        grid.setVerticalSpacing(theme().scaled(6))
        grid.setColumnStretch(1, 1)
        self._add(grid, self.facts(model))
        if model.architecture is not None:
            self._head(grid, self.tr("Shape"))
            self._add(grid, self.shape(model.architecture))
        scores = self.scores(model)
        if scores:
            self._head(grid, self.tr("Published scores"),
                       self.tr("of the unquantized model; compare within one source"))  # fmt: skip
            self._add(grid, scores)
        if model.published_files:
            self._head(grid, self.tr("Published files"), self.tr("GB are 10⁹ bytes"))
            self._add(grid, self.files(model))
        self._head(grid, self.tr("Sources"))
        for source in model.sources:
            row = grid.rowCount()
            label = Label(source, "small", "secondary", wrap=True, selectable=True)
            grid.addWidget(label, row, 0, 1, 2)
        return host

    def _head(self, grid: QGridLayout, text: str, remark: str = "") -> None:
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, theme().scaled(36))
        grid.addWidget(SectionTitle(text, remark), row, 0, 1, 2)

    def _add(self, grid: QGridLayout, facts: Facts) -> None:
        for name, value in facts:
            row = grid.rowCount()
            label = Label(name, tone="tertiary")
            label.setMinimumWidth(theme().scaled(120))
            grid.addWidget(label, row, 0)
            grid.addWidget(Label(value, wrap=True, selectable=True), row, 1)

    # The facts as text

    def facts(self, model: Model) -> Facts:
        unknown = self.tr("unknown")
        total = format_params(model.total_params) if model.total_params else unknown
        rows = [
            (self.tr("By"), model.vendor),
            (self.tr("Family"), model.family),
            (self.tr("Released"), model.released or unknown),
            (self.tr("Licence"), model.licence or unknown),
            (self.tr("Parameters"), self.tr("{total} in all: decides memory").format(total=total)),
        ]
        if model.is_moe and model.active_params:
            active = format_params(model.active_params)
            rows.append(("", self.tr("{active} active: decides speed").format(active=active)))
        context = format_tokens(model.context_max) if model.context_max else unknown
        kinds = listed(say(_KINDS.get(kind, kind)) for kind in model.modalities)
        rows += [
            (self.tr("Longest context"), context),
            (self.tr("Made for"), listed(task_text(task) for task in model.tasks) or unknown),
            (
                self.tr("Reads"),
                kinds or unknown,
            ),
        ]
        if model.training_tokens:
            rows.append((self.tr("Trained on"), self.tr("{count} tokens").format(
                count=format_params(model.training_tokens))))  # fmt: skip
        if model.hf_repo:
            rows.append((self.tr("Repository"), model.hf_repo))
        if model.note:
            rows.append((self.tr("Note"), say(model.note)))
        return rows

    def shape(self, architecture: Architecture) -> Facts:
        rows = [
            (self.tr("Layers"), str(architecture.n_layers)),
            (self.tr("Width"), number(architecture.hidden_size, ",")),
            (self.tr("Vocabulary"), number(architecture.vocab_size, ",")),
            (self.tr("Architecture"), architecture.gguf_arch),
        ]
        spans: dict[str, int] = {}
        for layer in architecture.layers:
            for mixer in layer.mixers:
                known = _SPANS[mixer.span] if isinstance(mixer, Attention) else _MIXERS[type(mixer)]
                name = say(known)
                spans[name] = spans.get(name, 0) + 1
        text = listed(f"{count} × {name}" for name, count in spans.items())
        rows.append((self.tr("Attention"), text))
        experts = {
            (layer.ffn.n_experts, layer.ffn.n_experts_used)
            for layer in architecture.layers
            if isinstance(layer.ffn, MoeFfn)
        }
        for count, used in sorted(experts):
            rows.append((self.tr("Experts"), self.tr("{count}, {used} used per token").format(
                count=count, used=used)))  # fmt: skip
        return rows

    def scores(self, model: Model) -> Facts:
        rows = []
        for purpose in PURPOSES:
            for score in evidence(model, purpose):
                value = (
                    number(score.value / 100, ".1%")
                    if score.unit == "%"
                    else number(score.value, ".4g")
                )
                by = QCoreApplication.translate("scores", reporter_word(score))
                said = self.tr("{value}, {by}, {date}").format(
                    value=value, by=by, date=score.date[:7]
                )
                rows.append((score.benchmark, said))
        return rows[:_MOST_SCORES]

    def files(self, model: Model) -> Facts:
        return [
            (file.quant, f"{format_gb(file.file_bytes, 2)}, {file.publisher}")
            for file in sorted(model.published_files, key=lambda file: file.file_bytes)
        ]
