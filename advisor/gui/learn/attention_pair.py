"""Two models of the comparison, one as a share of the other: memory and work at one context."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.learn.attention_memory import line_name
from advisor.gui.learn.attention_subjects import AttentionSubject
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.attention import SOURCES, CacheLine
from advisor.learn.attention_flops import FLOPS_SOURCE, Work
from advisor.text import number
from advisor.units import format_bytes, format_flop, format_tokens

_FIRST, _SECOND = "deepseek-v4-pro", "deepseek-v3.2"
_MILLION = 1 << 20


class PairCard(Card):
    """Starts with DeepSeek V4 Pro beside V3.2, the pair whose maker publishes shares."""

    context_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("One as a share of the other"))
        self._subjects: dict[str, AttentionSubject] = {}
        self._context = 32768
        self.first, self.second = Combo(self.tr("Model")), Combo(self.tr("Compared with"))
        for combo in (self.first, self.second):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.million = Button(self.tr("At 1M tokens"))
        self.million.clicked.connect(lambda: self.context_changed.emit(_MILLION))
        row = QHBoxLayout()
        row.setSpacing(theme().scaled(8))
        against = Label(self.tr("against"), tone="secondary")
        for part in (self.first, against, self.second, self.million):
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(row)
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.memory, self.work = TracedRow(), TracedRow()
        self.panel = TracePanel()
        for traced in (self.memory, self.work):
            traced.pointed.connect(self.panel.show_trace)
            rows.addWidget(traced)
        self.column.addWidget(holder)
        self.column.addWidget(self.panel)
        self._note = Label(
            self.tr(
                "DeepSeek says of V4 Pro against V3.2 at 1M tokens: 10 % of the KV cache and 27 % "
                "of the FLOPs a token. Both shares follow from the layers; none is written down "
                "here. The cache above is in the chosen type throughout, as llama.cpp keeps it; "
                "DeepSeek stores parts of its own in fewer bits."
            ),
            "small", "secondary", wrap=True,
        )  # fmt: skip
        self.column.addWidget(self._note)
        for combo in (self.first, self.second):
            combo.activated.connect(lambda _index: self._show())

    def show_subjects(self, subjects: Sequence[AttentionSubject], context: int) -> None:
        self._subjects = {s.pick.key: s for s in subjects if s.cache is not None}
        for combo, wanted in ((self.first, _FIRST), (self.second, _SECOND)):
            chosen = combo.currentData() or wanted
            combo.clear()
            for key, subject in self._subjects.items():
                combo.addItem(line_name(subject), key)
            combo.choose_data(chosen if chosen in self._subjects else wanted)
            if combo.currentIndex() < 0 and combo.count():
                combo.setCurrentIndex(min(combo.count() - 1, 1 if combo is self.second else 0))
        self.show_context(context)

    def show_context(self, context: int) -> None:
        self._context = context
        self._show()

    def _show(self) -> None:
        first = self._subjects.get(str(self.first.currentData()))
        second = self._subjects.get(str(self.second.currentData()))
        if first is None or second is None or first.cache is None or second.cache is None:
            return
        self._show_memory(first.cache, second.cache, line_name(first), line_name(second))
        has_work = first.work is not None and second.work is not None
        self.work.setVisible(has_work)
        if first.work is not None and second.work is not None:
            self._show_work(first.work, second.work, line_name(first), line_name(second))
        published = self.first.currentData() == _FIRST and self.second.currentData() == _SECOND
        self._note.setVisible(published)
        if self.memory.trace is not None:
            self.panel.show_trace(self.memory.trace)

    def _show_memory(self, first: CacheLine, second: CacheLine, a: str, b: str) -> None:
        mine, other = first.bytes_at(self._context), second.bytes_at(self._context)
        at = format_tokens(self._context)
        lines = (f"{a}:", *first.formulas(self._context), f"{b}:",
                 *second.formulas(self._context))  # fmt: skip
        sources = "; ".join(dict.fromkeys((SOURCES[first.kind], SOURCES[second.kind])))
        value = _percent(mine / other) if other else "–"
        title = self.tr("KV cache at {}, {}").format(at, value)
        self.memory.show_row(
            self.tr("KV cache at {}").format(at),
            f"{format_bytes(mine)} ÷ {format_bytes(other)}", value, Trace(title, lines, sources),
        )  # fmt: skip

    def _show_work(self, first: Work, second: Work, a: str, b: str) -> None:
        at = np.array([float(self._context)])
        mine, other = float(first.token(at)[0]), float(second.token(at)[0])
        name, value = format_tokens(self._context), _percent(mine / other)
        lines = (f"{a}:", *first.formulas(self._context), f"{b}:",
                 *second.formulas(self._context))  # fmt: skip
        title = self.tr("FLOPs for one token at {}, {}").format(name, value)
        self.work.show_row(
            self.tr("FLOPs for one token at {}").format(name),
            f"{format_flop(mine)} ÷ {format_flop(other)}", value, Trace(title, lines, FLOPS_SOURCE),
        )  # fmt: skip


def _percent(share: float) -> str:
    return number(share, ".1%" if share < 0.1 else ".0%")
