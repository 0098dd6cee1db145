"""The card that compares what models remember: a chart and a row for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.charts.log_axes import byte_axis, token_axis, token_step
from advisor.gui.charts.log_lines import LINE_STYLES, LogLine, LogLines
from advisor.gui.learn.attention_subjects import INFINI, AttentionSubject
from advisor.gui.learn.attention_words import KIND_TERMS, kind_detail, kind_title
from advisor.gui.learn.head_picture import HeadPicture
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.context_slider import ContextSlider
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import TermLabel, explain
from advisor.gui.widgets.text import Label
from advisor.learn.attention import LONGEST_TOKENS, SHORTEST_TOKENS, SOURCES, AttentionKind
from advisor.units import format_bytes, format_tokens

_INFINI_DOUBT = "https://genereux-akotenou.github.io/"
KV_TYPES = ("f16", "q8_0", "q5_1", "q4_0")


# What the glossary says of a kind.
_TERMS = {
    AttentionKind.MULTI_HEAD: "mha", AttentionKind.GROUPED_QUERY: "gqa",
    AttentionKind.MULTI_QUERY: "mqa", AttentionKind.SLIDING: "sliding-window",
    AttentionKind.LATENT: "mla", AttentionKind.COMPRESSED: "sparse-attention",
    AttentionKind.HYBRID: "linear-attention", AttentionKind.RECURRENT: "linear-attention",
}  # fmt: skip


class MemoryCard(Card):
    """Emits what the person changes; the topic computes and calls `show_subjects`."""

    context_changed = Signal(int)
    kv_type_changed = Signal(str)
    added = Signal(str)
    removed = Signal(str)

    def __init__(self, choices: ChoiceModel) -> None:
        super().__init__(self.tr("How models remember what was said"))
        assert self.heading is not None
        self.chart = LogLines(
            self.tr("KV cache against context"), 530, token_axis(self.tr("Context, tokens")),
            byte_axis(self.tr("KV cache")), token_step,
        )  # fmt: skip
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        self.heading.row.addWidget(as_table)
        self.kv_type = Combo(self.tr("KV cache type"))
        for name in KV_TYPES:
            self.kv_type.addItem(name, name)
        self.add = FindCombo(self.tr("Add a model"), choices)
        field = self.add.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Add a model"))
        self.slider = ContextSlider(SHORTEST_TOKENS, LONGEST_TOKENS)
        explained = self.tr(
            "The KV cache of one conversation against its context, both axes logarithmic. A line "
            "turns pale beyond the context that the model was made for."
        )
        self.column.addWidget(Label(explained, tone="secondary", wrap=True))
        self.column.addWidget(self._controls())
        self.rows: dict[str, TracedRow] = {}
        self._pointed = ""  # the key of the row whose arithmetic is shown
        self._list = QWidget()
        whole = QVBoxLayout(self._list)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._list_head())
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        whole.addWidget(holder)
        whole.addStretch(1)
        self._list.setMinimumWidth(theme().scaled(430))
        self.chart.setMinimumWidth(theme().scaled(430))
        self.column.addWidget(beside(self.chart, self._list))
        self.panel = TracePanel()
        self.column.addWidget(self.panel)
        self.chart.marked.connect(lambda x: self.context_changed.emit(round(x)))
        self.slider.changed.connect(self.context_changed)
        self.kv_type.activated.connect(
            lambda _index: self.kv_type_changed.emit(str(self.kv_type.currentData()))
        )
        self.add.found.connect(self._add)

    def _list_head(self) -> QHBoxLayout:
        """What the pictures show, and for which context the figures hold."""
        of, head = theme(), QHBoxLayout()
        self._at = Label("", "small")
        head.setContentsMargins(of.scaled(6), 0, of.scaled(50), of.scaled(4))
        head.addWidget(Label(self.tr("Query heads on top, what is kept below"), "small"))
        head.addStretch(1)
        head.addWidget(self._at)
        return head

    def _controls(self) -> QWidget:
        of = theme()
        self.slider.setMinimumWidth(of.scaled(360))
        left, right = QWidget(), QWidget()
        for holder, parts in (
            (
                left,
                (TermLabel("context-window", self.tr("Context"), tone="secondary"), self.slider),
            ),
            (
                right,
                (
                    TermLabel("kv-type", self.tr("KV type"), tone="secondary"),
                    self.kv_type,
                    self.add,
                ),
            ),
        ):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(of.scaled(10))
            for part in parts:
                row.addWidget(part, 1 if part is self.slider or part is self.add else 0)
        return ResponsiveRow([left, right], [3, 2], of.scaled(20))

    def _add(self, key: str) -> None:
        self.add.choose("")
        self.added.emit(key)

    def show_context(self, context: int) -> None:
        self._at.setText(self.tr("at {}").format(format_tokens(context)))
        self.slider.set_tokens(context)
        self.chart.set_marker(float(context))

    def show_subjects(self, subjects: Sequence[AttentionSubject], context: int) -> None:
        """Rows are made anew; use `show_values` when only the context changed."""
        self.add.choose("")  # filling the list has chosen its first
        clear_layout(self._rows)
        self.rows = {}
        for subject in subjects:
            self.rows[subject.pick.key] = row = self._make_row(subject)
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self.chart.set_lines(_lines(subjects), float(context))
        self.show_values(subjects, context)

    def _make_row(self, subject: AttentionSubject) -> TracedRow:
        token, _ = LINE_STYLES[subject.pick.slot]
        remove = Button(
            icon_name="close", role="icon", name=self.tr("Remove {}").format(line_name(subject))
        )
        key = subject.pick.key
        remove.clicked.connect(lambda: self.removed.emit(key))
        cache = subject.cache
        picture = HeadPicture(cache.kind, cache.layout, token) if cache else None
        term = KIND_TERMS[cache.kind] if cache else "kv-cache"
        row = TracedRow(picture, actions=(remove,), term=term)
        if cache is not None and cache.kind in _TERMS:
            explain(row, _TERMS[cache.kind])
        row.pointed.connect(partial(self._point, key))
        return row

    def show_values(self, subjects: Sequence[AttentionSubject], context: int) -> None:
        self.show_context(context)
        for subject in subjects:
            self._show_row(self.rows[subject.pick.key], subject, context)
        pointed = self.rows.get(self._pointed) or next(iter(self.rows.values()), None)
        if pointed is not None and pointed.trace is not None:
            self.panel.show_trace(pointed.trace)

    def _point(self, key: str, trace: Trace) -> None:
        self._pointed = key
        self.panel.show_trace(trace)

    def _show_row(self, row: TracedRow, subject: AttentionSubject, context: int) -> None:
        name, cache = line_name(subject), subject.cache
        if cache is None:
            trace = Trace(name, (subject.problem,), "https://github.com/ggml-org/llama.cpp")
            row.show_row(name, subject.problem, "–", trace)
            return
        total = cache.bytes_at(context)
        growth = format_bytes(cache.growth_bytes).replace(".0 ", " ")
        numbers = self.tr("{numbers}; {growth} a token").format(
            numbers=kind_detail(cache), growth=growth
        )
        detail = f"{kind_title(cache.kind)}\n{numbers}"
        beyond = cache.context_max is not None and context > cache.context_max
        if beyond:
            most = format_tokens(cache.context_max or 0)
            detail += "\n" + self.tr("made for up to {}").format(most)
        title = self.tr("{name}, {size} at {context}").format(
            name=name, size=format_bytes(total), context=format_tokens(context)
        )
        lines = cache.formulas(context)
        if cache.kind is AttentionKind.INFINI:
            lines += (
                self.tr(
                    "no model of the catalog has it; a public attempt to repeat its results "
                    "failed: {}"
                ).format(_INFINI_DOUBT),
            )
        trace = Trace(
            title, lines,
            self.tr("{}; sizes as llama.cpp allocates them").format(SOURCES[cache.kind]),
        )  # fmt: skip
        row.show_row(name, detail, format_bytes(total), trace)


def beside(chart: LogLines, rows: QWidget) -> ResponsiveRow:
    """A chart at the top left, its rows at the right, below it where there is no room."""
    holder = QWidget()
    holder.setMinimumWidth(chart.minimumWidth())
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chart)
    column.addStretch(1)
    return ResponsiveRow([holder, rows], [7, 6], theme().scaled(20))


def line_name(subject: AttentionSubject) -> str:
    """`Llama 3.1 8B Instruct`; with a plus and what is imagined in it."""
    short = subject.name.removesuffix(" Instruct")
    return f"{short} + Infini" if subject.pick.key.startswith(INFINI) else short


def _lines(subjects: Sequence[AttentionSubject]) -> list[LogLine]:
    return [
        LogLine(
            line_name(subject), subject.pick.slot, subject.contexts, subject.total_bytes,
            subject.cache.context_max if subject.cache else None,
        )
        for subject in subjects
        if subject.total_bytes is not None and subject.total_bytes.min() > 0
    ]  # fmt: skip
