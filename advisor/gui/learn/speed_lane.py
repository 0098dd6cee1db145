"""One side of the comparison: who writes, how fast, and the text as it comes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy

from advisor.catalog.felt_speed import SampleText, reading_speed, wait_limits
from advisor.domain.result import Range
from advisor.export.words import format_range
from advisor.gui.charts.range_chart import Swatch
from advisor.gui.theme import theme
from advisor.gui.widgets.figure import Figure
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.learn.felt_speed import tokens_written, writing_seconds
from advisor.text import number
from advisor.units import format_rate, format_seconds, format_tokens

_TEXT_HEIGHT = 208
_READS_ALONG = (0.9, 1.15)  # times reading speed that feel the same


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes in a lane; `problem` says why nobody does. `prompt_tokens` 0: a fixed pace, which
    has nothing to read first. `answers` are seconds for each of `speed_times.ANSWER_LENGTHS`."""

    title: str
    first_token_s: Range | None = None
    generation: Range | None = None
    prompt_tokens: int = 0
    answers: tuple[Range | None, ...] = ()
    basis: str = ""  # where the figures come from, for tool tips
    problem: str = ""


class Lane(Card):
    """`advance` shows what stands after so many seconds; a pure function of time, so that it can
    be played, paused and looked at in steps."""

    chosen = Signal(str)

    def __init__(self, slot: str, name: str, choices: ChoiceModel) -> None:
        super().__init__()
        of = theme()
        self.name = name
        self.writer = Writer("")
        self._sample: SampleText | None = None
        self._shown = -1
        self.choice = FindCombo(name, choices)
        self.choice.found.connect(self.chosen)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(of.scaled(8))
        head.addWidget(Swatch(slot))
        head.addWidget(self.choice, 1)
        self.column.addLayout(head)
        self.wait, self.speed, self.ratio = Figure(), Figure(), Figure()
        figures = QHBoxLayout()
        figures.setSpacing(of.scaled(24))
        for figure in (self.wait, self.speed, self.ratio):
            figures.addWidget(figure)
        figures.addStretch(1)
        self.column.addLayout(figures)
        self.feel = Label("", tone="secondary", wrap=True)
        self.feel.setToolTip(wait_limits().source)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of {}").format(name))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Press Play, or Space in here."))
        self.text.setUndoRedoEnabled(False)
        self.text.setFixedHeight(of.scaled(_TEXT_HEIGHT))
        self.column.addWidget(self.text)
        self.status = Label("", "small", "secondary", wrap=True)
        self.column.addWidget(self.status)
        self.column.addWidget(self.feel)
        self.column.addStretch(1)

    def show_writer(self, writer: Writer, reading_tokens_per_s: float) -> None:
        self.writer = writer
        self.text.setAccessibleName(self.tr("Text written by {}").format(writer.title))
        for figure in (self.wait, self.speed, self.ratio, self.feel):
            figure.setVisible(writer.generation is not None)
        if writer.generation is None or writer.first_token_s is None:
            self.status.setText(writer.problem)
            return
        caption = (
            self.tr("while writing, est.") if writer.prompt_tokens else self.tr("while writing")
        )
        self.wait.show_value(
            seconds_range(writer.first_token_s) if writer.prompt_tokens else self.tr("none"),
            "",
            self.tr("until the first word"),
        )
        self.speed.show_value(
            format_range(writer.generation), self.tr("tok/s"),
            caption,
        )  # fmt: skip
        times = writer.generation.mid / reading_tokens_per_s
        shown = number(times, ".1f") if times < 9.95 else number(times, ".0f")
        self.ratio.show_value(f"{shown} ×", "", self.tr("reading speed"))
        self.wait.setToolTip(writer.basis)
        self.speed.setToolTip(writer.basis)
        self.ratio.setToolTip(reading_speed().source)
        self.feel.setText(f"{self._wait_words(writer.first_token_s.mid)} {self._pace_words(times)}")

    def _wait_words(self, wait_s: float) -> str:
        """What a wait of that length does to a person, by Nielsen's limits."""
        limits = wait_limits()
        if wait_s <= limits.instant_s:
            return self.tr("The answer seems to begin at once.")
        if wait_s <= limits.flow_s:
            return self.tr("The wait is noticed and does not break the train of thought.")
        if wait_s <= limits.attention_s:
            return self.tr("The wait breaks the train of thought, and attention stays.")
        return self.tr("The wait is long enough to turn to something else.")

    def _pace_words(self, times: float) -> str:
        if times < _READS_ALONG[0]:
            return self.tr("It writes slower than people read.")
        if times <= _READS_ALONG[1]:
            return self.tr("It writes about as fast as people read.")
        return self.tr("It writes faster than people read.")

    @property
    def can_play(self) -> bool:
        return self.writer.generation is not None

    def begin(self, sample: SampleText) -> None:
        """Empties the page for a new text."""
        self._sample, self._shown = sample, -1
        self.text.setProperty("mono", "true" if sample.key == "python" else "false")
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.text.clear()
        if self.can_play:
            self._say(0.0, 0, sample.n_tokens)

    def seconds(self) -> float:
        """How long this lane takes from sending to the last token; 0 if it cannot play."""
        writer, sample = self.writer, self._sample
        if writer.generation is None or writer.first_token_s is None or sample is None:
            return 0.0
        return writing_seconds(sample.n_tokens, writer.first_token_s.mid, writer.generation.mid)

    def advance(self, elapsed_s: float) -> None:
        writer, sample = self.writer, self._sample
        if writer.generation is None or writer.first_token_s is None or sample is None:
            return
        wait, rate = writer.first_token_s.mid, writer.generation.mid
        n_tokens = min(tokens_written(elapsed_s, wait, rate), sample.n_tokens)
        self._say(elapsed_s, n_tokens, sample.n_tokens)
        if n_tokens == self._shown:
            return
        before = len(sample.after(self._shown))
        self._shown = n_tokens
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(sample.after(n_tokens)[before:])
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _say(self, elapsed_s: float, n_tokens: int, of: int) -> None:
        if n_tokens == of:
            text = self.tr("Done after {}.").format(format_seconds(self.seconds()))
        elif n_tokens:
            text = self.tr("Writing: {done} of {all} tokens").format(done=n_tokens, all=of)
        elif elapsed_s > 0 and self.writer.prompt_tokens:
            read = format_tokens(self.writer.prompt_tokens)
            text = self.tr("Reading the prompt of {} tokens").format(read)
        else:
            text = self.tr("{} tokens to write").format(of)
        if text != self.status.plain_text():
            self.status.setText(text)
            if n_tokens == of:  # screen readers say the end, not each token
                said = f"{self.writer.title}. {text}"
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.text, said))

    def skip_to_end(self) -> None:
        self.advance(self.seconds() + 1.0)


def seconds_range(value: Range) -> str:
    """`0.4–0.7 s`, `12 s`: the unit once where both ends have the same."""
    low, high = format_seconds(value.low), format_seconds(value.high)
    if low == high:
        return low
    if low.split()[-1] == high.split()[-1]:
        low = low.split()[0]
    return f"{low}–{high}"


def fixed_paces() -> tuple[tuple[str, float, str], ...]:
    """Paces to hold a model against: key, tokens a second, name."""
    paces = (2.0, 5.0, 10.0, 20.0, 40.0, 80.0)
    name = QCoreApplication.translate("Lane", "Fixed pace: {} tok/s")
    return tuple(
        (f"pace:{number(rate, 'g')}", rate, name.format(format_rate(rate))) for rate in paces
    )
