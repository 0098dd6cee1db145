"""Speed as a person feels it: a text is written at the predicted pace, beside a second writer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent

from advisor.catalog.felt_speed import SampleText, reading_speed, sample_texts
from advisor.domain.result import Range
from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.learn.speed_chart import PaceChart, PaceRow
from advisor.gui.learn.speed_lane import Lane, Writer, fixed_paces
from advisor.gui.learn.speed_times import ANSWER_LENGTHS, TimesCard
from advisor.gui.learn.speed_writers import model_choices, model_writer
from advisor.gui.learn.subject import chosen_model
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.motion import less_motion
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.find_combo import Choice, ChoiceModel
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.switch import Switch
from advisor.gui.widgets.text import Label
from advisor.learn.felt_speed import reading_tokens_per_s
from advisor.text import fill
from advisor.units import format_rate

if TYPE_CHECKING:
    from advisor.session.results import Results
    from advisor.session.state import AppState

_FRAME_MS, _CALM_FRAME_MS = 33, 1000
_READING = "pace:reading"
_SLOTS = ("a", "b")


class SpeedTopic(ScrollPage):
    """Two lanes and a clock. Nothing runs while the text stands still or the page is hidden."""

    def __init__(self, context: Context, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(max_width=1240)
        self._context, self._session, self._clock = context, context.session, clock
        self._keys = ["", _READING]
        self._own_choice = False  # until a person chooses, the first lane follows the window
        self._elapsed = 0.0
        self._started: float | None = None  # None: not playing
        self._stale = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._choices = ChoiceModel(self)
        self.lanes = tuple(
            Lane(slot, name, self._choices)
            for slot, name in zip(_SLOTS, (self.tr("Writer"), self.tr("Beside it")), strict=True)
        )
        self.chart, self.times = PaceChart(), TimesCard()
        self._build_controls()
        self._lay_out()
        self._connect()
        self._show_sample()

    # The page

    def _build_controls(self) -> None:
        self.prompt = Combo(self.tr("Prompt"))
        for n_tokens, name in (
            (64, self.tr("A short question, 64 tokens")),
            (512, self.tr("A page, 512 tokens")),
            (4096, self.tr("An article, 4K tokens")),
            (16384, self.tr("A long report, 16K tokens")),
            (65536, self.tr("A code base, 64K tokens")),
        ):
            self.prompt.addItem(name, n_tokens)
        self.prompt.setCurrentIndex(1)
        self.sample = Combo(self.tr("Text"))
        for text in sample_texts():
            self.sample.addItem(text.name, text.key)
        self.play = Button(self.tr("Play"), "play", "primary")
        self.again = Button(self.tr("From the start"), "refresh")
        self.end = Button(self.tr("To the end"), role="quiet")
        self.calm = Switch(self.tr("Less motion"))
        self.calm.setChecked(less_motion())

    def _lay_out(self) -> None:
        of = theme()
        head = Card()
        head.column.addWidget(Label(self.tr("What the speed feels like"), "section"))
        speed = reading_speed()
        words = fill(
            self.tr(
                "The text below comes as fast as the model would write it here, after the wait for "
                "the first word. People read {low:.0f} to {high:.0f} words a second: what is "
                "slower "
                "makes you wait, what is faster does not."
            ),
            low=speed.mean_words_per_s,
            high=speed.fast_words_per_s,
        )
        intro = Label(words, tone="secondary", wrap=True)
        intro.setToolTip(speed.source)
        head.column.addWidget(intro)
        row = FlowLayout(of.scaled(8))
        for control in (self.prompt, self.sample, self.play, self.again, self.end, self.calm):
            row.addWidget(control)
        head.column.addLayout(row)
        self.column.addWidget(head)
        gap = theme().px("space.between_cards")
        for lane in self.lanes:
            lane.setMinimumWidth(of.scaled(400))
        self.column.addWidget(ResponsiveRow(list(self.lanes), [1, 1], gap))
        pace = Card(self.tr("Pace against reading"), self.tr("tokens a second, logarithmic"))
        pace.setMinimumWidth(of.scaled(360))
        pace.column.addWidget(self.chart)
        self.reading = Label("", "small", wrap=True)
        pace.column.addWidget(self.reading)
        pace.column.addStretch(1)
        self.times.setMinimumWidth(of.scaled(400))
        self.column.addWidget(ResponsiveRow([pace, self.times], [1, 1], gap))
        self.column.addStretch(1)

    def _connect(self) -> None:
        bridge = self._context.bridge
        self._context.ready.connect(self._refresh)
        bridge.answers_changed.connect(self._refresh)
        bridge.selection_changed.connect(self._refresh)
        self.prompt.activated.connect(lambda _index: self._refresh())
        self.sample.activated.connect(lambda _index: self._show_sample())
        self.play.clicked.connect(self.toggle)
        self.again.clicked.connect(self.restart)
        self.end.clicked.connect(self.skip_to_end)
        self.calm.toggled.connect(lambda _on: self._set_pace_of_frames())
        for number, lane in enumerate(self.lanes):
            lane.chosen.connect(lambda key, number=number: self._choose(number, key))
            for keys, action in (("Space", self.toggle), ("Home", self.restart),
                                 ("End", self.skip_to_end)):  # fmt: skip
                shortcut = QShortcut(QKeySequence(keys), lane.text)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(action)

    # Who writes

    def _choose(self, number: int, key: str) -> None:
        self._own_choice = self._own_choice or number == 0
        self._keys[number] = key
        self._show_lane(number)

    def _refresh(self) -> None:
        """New figures for this rig and prompt; the play starts over."""
        self._stale = not self.isVisible()
        if self._stale or not self._context.is_ready or self._context.results is None:
            return
        state, results = self._session.state, self._context.results
        models = model_choices(results, state)
        fixed = [Choice(key, name) for key, _, name in fixed_paces()]
        reading = Choice(_READING, self.tr("Reading pace"))
        self._choices.set_choices([reading, *fixed, *models])
        if not self._own_choice:
            self._keys[0] = chosen_model(results, state)
        for number in (0, 1):
            self._show_lane(number)

    def _show_lane(self, number: int) -> None:
        key = self._keys[number]
        self.lanes[number].choice.choose(key)
        self.stop()
        if key == _READING:
            self._show_writer(number, self._reader())
            return
        fixed = {name: (rate, title) for name, rate, title in fixed_paces()}
        if key in fixed:
            self._show_writer(number, _fixed_writer(*fixed[key]))
            return
        assert self._context.results is not None
        jobs.run(
            _numbered, number, self._context.results, self._session.state, key,
            int(self.prompt.currentData()), done=self._take_writer, key=f"felt speed {number}",
        )  # fmt: skip

    def _take_writer(self, found: tuple[int, Writer]) -> None:
        """A method, so that an answer that comes after the page is gone is dropped."""
        self._show_writer(*found)

    def _reader(self) -> Writer:
        low, high = self.reading_range()
        rate = Range(low, (low + high) / 2, high)
        now = Range(0.0, 0.0, 0.0)
        answers = tuple(Range(n / high, n / rate.mid, n / low) for n in ANSWER_LENGTHS)
        return Writer(self.tr("Reading pace"), now, rate, 0, answers)

    def _show_writer(self, number: int, writer: Writer) -> None:
        low, high = self.reading_range()
        middle = (low + high) / 2
        self.lanes[number].show_writer(writer, middle)
        first, second = (lane.writer for lane in self.lanes)
        self.times.show_writers((first, second), (first.title, second.title), middle)
        rows = tuple(
            (slot, PaceRow(lane.writer.title, lane.writer.generation))
            for slot, lane in zip(_SLOTS, self.lanes, strict=True)
            if lane.writer.generation is not None
        )
        self.chart.show_paces(rows, (low, high))
        self.play.setEnabled(any(lane.can_play for lane in self.lanes))
        self.restart(play=False)

    def reading_range(self) -> tuple[float, float]:
        """Tokens of this text a second at which people read."""
        speed, text = reading_speed(), self._counted_text()
        n_words = len(text.text.split())
        return (
            reading_tokens_per_s(speed.mean_words_per_s, n_words, text.n_tokens),
            reading_tokens_per_s(speed.fast_words_per_s, n_words, text.n_tokens),
        )

    def _counted_text(self) -> SampleText:
        """The text whose words are counted: English where spaces do not part words."""
        key = str(self.sample.currentData())
        texts = {text.key: text for text in sample_texts()}
        return texts[key if key in ("english", "german", "spanish") else "english"]

    def _show_sample(self) -> None:
        low, high = self.reading_range()
        counted = self._counted_text()
        text = self.tr(
            "{words} words of this text are {tokens} tokens ({vocabulary}), so people read "
            "{low} to {high} tokens a second. {source}"
        ).format(
            words=len(counted.text.split()), tokens=counted.n_tokens,
            vocabulary=counted.vocabulary, low=format_rate(low), high=format_rate(high),
            source=reading_speed().source,
        )  # fmt: skip
        self.reading.setText(text)
        for number, key in enumerate(self._keys):
            if key == _READING:
                self._show_writer(number, self._reader())
        self.restart(play=False)

    # The clock

    @property
    def is_playing(self) -> bool:
        return self._started is not None

    @property
    def is_ticking(self) -> bool:
        """True while a timer wakes the program."""
        return self._timer.isActive()

    def toggle(self) -> None:
        if self.is_playing:
            self.stop()
        elif self._elapsed >= self._length():
            self.restart()
        else:
            self._go_on()

    def stop(self) -> None:
        if self._started is not None:
            self._elapsed += self._clock() - self._started
        self._started = None
        self._timer.stop()
        self._show_button()

    def restart(self, *, play: bool = True) -> None:
        """Empty pages, the clock at zero."""
        self.stop()
        self._elapsed = 0.0
        sample = next(t for t in sample_texts() if t.key == self.sample.currentData())
        for lane in self.lanes:
            lane.begin(sample)
        self._show_button()
        if play:
            self._go_on()

    def skip_to_end(self) -> None:
        self.stop()
        self._elapsed = self._length()
        for lane in self.lanes:
            lane.skip_to_end()
        self._show_button()

    def _go_on(self) -> None:
        if not any(lane.can_play for lane in self.lanes):
            return
        self._started = self._clock()
        self._set_pace_of_frames()
        self._timer.start()
        self._show_button()

    def _length(self) -> float:
        return max(lane.seconds() for lane in self.lanes)

    def _set_pace_of_frames(self) -> None:
        """With less motion the text grows once a second instead of flowing."""
        self._timer.setInterval(_CALM_FRAME_MS if self.calm.isChecked() else _FRAME_MS)

    def _tick(self) -> None:
        if self._started is None:
            return
        elapsed = self._elapsed + self._clock() - self._started
        for lane in self.lanes:
            lane.advance(elapsed)
        if elapsed >= self._length():
            self.stop()

    def _show_button(self) -> None:
        playing = self.is_playing
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.play.set_icon("pause" if playing else "play")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)


def _fixed_writer(rate: float, title: str) -> Writer:
    now, pace = Range(0.0, 0.0, 0.0), Range(rate, rate, rate)
    answers = tuple(Range(n / rate, n / rate, n / rate) for n in ANSWER_LENGTHS)
    return Writer(title, now, pace, 0, answers)


def _numbered(
    number: int, results: Results, state: AppState, model_id: str, prompt_tokens: int
) -> tuple[int, Writer]:
    return number, model_writer(results, state, model_id, prompt_tokens)
