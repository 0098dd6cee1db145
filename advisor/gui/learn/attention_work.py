"""The card about the work of attention: what grows with the context beside what does not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from advisor.gui.charts.log_axes import flop_axis, token_axis, token_step
from advisor.gui.charts.log_lines import LINE_STYLES, LogLine, LogLines
from advisor.gui.charts.scales import Floats
from advisor.gui.learn.attention_memory import beside, line_name
from advisor.gui.learn.attention_subjects import AttentionSubject
from advisor.gui.learn.traced import Trace, TracedRow, TracePanel
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.segments import Segments
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.attention import LONGEST_TOKENS
from advisor.learn.attention_flops import FLOPS_SOURCE, Work
from advisor.text import fill, number
from advisor.units import format_flop, format_tokens

TOKEN, PROMPT, LOOKBACK = "token", "prompt", "lookback"


class ShareBar(QWidget):
    """How much of the work is looking back: filled in the line's colour, the rest is plain."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._share = token, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.update)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    @property
    def share(self) -> float:
        return self._share

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(104), theme().scaled(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = of.length("radius.strip")
        painter.setPen(QPen(of.color("border.control"), 1))
        painter.setBrush(of.color("series.free"))
        painter.drawRoundedRect(track, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color(f"series.{self._token}"))
        filled = QRectF(track.left(), track.top(), track.width() * self._share, track.height())
        painter.drawRoundedRect(filled, radius, radius)


class WorkCard(Card):
    """Same models, same colours, same marker as the memory card."""

    context_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("How the work grows"))
        assert self.heading is not None
        self._subjects: Sequence[AttentionSubject] = ()
        self._context, self._mode = 32768, TOKEN
        self.chart = LogLines(
            self.tr("FLOPs against context"), 400, token_axis(self.tr("Context, tokens")),
            flop_axis(self.tr("FLOP")), token_step,
        )  # fmt: skip
        as_table = Button(self.tr("Show as table"), role="link")
        as_table.clicked.connect(self.chart.show_table)
        self.heading.row.addWidget(as_table)
        self.modes = Segments(
            self.tr("What is counted"),
            (
                (TOKEN, self.tr("One token")),
                (PROMPT, self.tr("The whole prompt")),
                (LOOKBACK, self.tr("Looking back alone")),
            ),
        )
        self.modes.show_choice(TOKEN)
        self.modes.chosen.connect(self._choose)
        self.column.addWidget(self.modes, 0, Qt.AlignmentFlag.AlignLeft)
        self._explained = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self._explained)
        self.rows: dict[str, TracedRow] = {}
        self._bars: dict[str, ShareBar] = {}
        self._pointed = ""  # the key of the row whose arithmetic is shown
        holder = QWidget()
        holder.setMinimumWidth(theme().scaled(430))
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.chart.setMinimumWidth(theme().scaled(430))
        self.column.addWidget(beside(self.chart, holder))
        self.panel = TracePanel()
        self.column.addWidget(self.panel)
        self.chart.marked.connect(lambda x: self.context_changed.emit(round(x)))

    def _choose(self, mode: str) -> None:
        self._mode = mode
        self.show_subjects(self._subjects, self._context)

    def show_subjects(self, subjects: Sequence[AttentionSubject], context: int) -> None:
        self._subjects = [subject for subject in subjects if subject.work is not None]
        clear_layout(self._rows)
        self.rows, self._bars = {}, {}
        head = Label(self.tr("Filled: the share of the work that is looking back"), "small")
        self._rows.addWidget(head)
        for subject in self._subjects:
            token, _ = LINE_STYLES[subject.pick.slot]
            bar = self._bars[subject.pick.key] = ShareBar(token)
            row = self.rows[subject.pick.key] = TracedRow(bar, term="flop")
            row.pointed.connect(partial(self._point, subject.pick.key))
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self.chart.set_lines([line for s in self._subjects if (line := self._line(s))],
                             float(context))  # fmt: skip
        self._explained.setText(self._explain())
        self.show_context(context)

    def _explain(self) -> str:
        return {
            TOKEN: self.tr(
                "Each written token passes all active parameters once, whatever was said before, "
                "and looks back at what its layers keep."
            ),
            PROMPT: self.tr(
                "A prompt of n tokens passes the parameters n times and compares n × (n + 1) ÷ 2 "
                "pairs of tokens: twice the length is four times the looking back."
            ),
            LOOKBACK: self.tr(
                "The quadratic part alone. A window, an indexer or compression bends the line: "
                "beyond the bend, twice the length is twice the work."
            ),
        }[self._mode]

    def _line(self, subject: AttentionSubject) -> LogLine | None:
        assert subject.work is not None
        values = self._values(subject.work, subject.contexts)
        if values.min() <= 0:
            return None  # nothing looks back: there is no line on a logarithmic axis
        most = subject.cache.context_max if subject.cache else None
        return LogLine(line_name(subject), subject.pick.slot, subject.contexts, values, most)

    def _values(self, work: Work, contexts: Floats) -> Floats:
        if self._mode == TOKEN:
            return work.token(contexts)
        if self._mode == PROMPT:
            return work.prompt(contexts)
        return work.attention_for_prompt(contexts)

    def show_context(self, context: int) -> None:
        self._context = context
        self.chart.set_marker(float(context))
        for subject in self._subjects:
            self._show_row(subject, context)
        pointed = self.rows.get(self._pointed) or next(iter(self.rows.values()), None)
        if pointed is not None and pointed.trace is not None:
            self.panel.show_trace(pointed.trace)

    def _point(self, key: str, trace: Trace) -> None:
        self._pointed = key
        self.panel.show_trace(trace)

    def _show_row(self, subject: AttentionSubject, context: int) -> None:
        work, at = subject.work, np.array([float(context)])
        assert work is not None
        total = float(self._values(work, at)[0])
        if self._mode == TOKEN:
            looking = float(work.attention_for_token(at)[0])
            share = looking / float(work.token(at)[0])
        else:
            looking = float(work.attention_for_prompt(at)[0])
            share = looking / float(work.prompt(at)[0])
        self._bars[subject.pick.key].show_share(share)
        crossing = work.crossover(LONGEST_TOKENS)
        passed = (
            self.tr("looking back outweighs the rest from {} on").format(format_tokens(crossing))
            if crossing
            else self.tr("looking back never outweighs the rest")
        )
        name = line_name(subject)
        detail = fill(self.tr("{share:.0%} looking back; {passed}"), share=share, passed=passed)
        title = self.tr("{name}, {work} for one token at {context}").format(
            name=name, work=format_flop(float(work.token(at)[0])), context=format_tokens(context)
        )
        lines = list(work.formulas(context))
        if self._mode != TOKEN:
            title = self.tr("{name}, {work} for a prompt of {context}").format(
                name=name, work=format_flop(total), context=format_tokens(context)
            )
            lines.append(
                self.tr(
                    "a prompt: the first line × {tokens}, and looking back summed over its tokens "
                    "= {work}"
                ).format(tokens=number(context, ","), work=format_flop(looking))
            )
        trace = Trace(title, tuple(lines), FLOPS_SOURCE)
        self.rows[subject.pick.key].show_row(name, detail, format_flop(total), trace)
