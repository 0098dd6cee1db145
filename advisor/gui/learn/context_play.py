"""Playing a conversation forward: what happens when the window is full, under each policy."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advisor.gui.learn.context_composer import in_row
from advisor.gui.learn.context_parts import ContextBar, Piece, part_name
from advisor.gui.learn.part_slider import TokenTrack
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import TermLabel
from advisor.gui.widgets.text import Label
from advisor.learn.context_window import Composition, Turn, first_at_limit, play
from advisor.text import number

_LONGEST = 40  # turns
_POLICIES = (
    (
        "error",
        QT_TRANSLATE_NOOP("ContextPlay", "Refuse (llama-server)"),
        QT_TRANSLATE_NOOP(
            "ContextPlay",
            "The engine answers until the window is full, cuts the answer that reaches its end, "
            "and refuses the next prompt. Nothing is forgotten in silence.",
        ),
    ),
    (
        "fifo",
        QT_TRANSLATE_NOOP("ContextPlay", "Drop the oldest (many clients)"),
        QT_TRANSLATE_NOOP(
            "ContextPlay",
            "The client cuts the oldest tokens off until prompt and answer have room: the system "
            "prompt goes first. The prompt now begins elsewhere, so the whole of it is read again "
            "at every turn.",
        ),
    ),
    (
        "shift",
        QT_TRANSLATE_NOOP("ContextPlay", "Context shift (llama.cpp)"),
        QT_TRANSLATE_NOOP(
            "ContextPlay",
            "The first n_keep tokens stay, here system prompt and tools; of the rest the older "
            "half is thrown away, as often as needed, also in the middle of an answer.",
        ),
    ),
    (
        "sliding",
        QT_TRANSLATE_NOOP("ContextPlay", "Sliding window"),
        QT_TRANSLATE_NOOP(
            "ContextPlay",
            "Attention sees the last tokens only: with every token the window moves on by one, "
            "and memory never grows.",
        ),
    ),
)


class PlayCard(Card):
    """The turns are computed anew whenever the composition, the window or the policy changes."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Play the conversation forward"),
            self.tr("every turn brings your question and an answer of the sizes above"),
        )
        of = theme()
        self.policy = Combo(self.tr("What happens at the limit"))
        for key, name, _ in _POLICIES:
            self.policy.addItem(QCoreApplication.translate("ContextPlay", str(name)), key)
        self.back = Button(self.tr("Back"))
        self.next = Button(self.tr("Next turn"))
        self.to_limit = Button(self.tr("To the limit"))
        self.slider = TokenTrack(self.tr("Turn of the conversation"), _LONGEST, even=True)
        self.slider.setMinimumWidth(of.scaled(320))
        self.turn_label = Label("", "medium")
        bar = FlowLayout(of.scaled(8))
        at_limit = TermLabel("context-shift", self.tr("At the limit"), tone="secondary")
        controls = (
            in_row((at_limit, self.policy), of.scaled(8)), self.back, self.next,
            self.to_limit,
        )  # fmt: skip
        for control in controls:
            bar.addWidget(control)
        self.column.addLayout(bar)
        self.explained = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self.explained)
        self.column.addWidget(in_row((self.turn_label, self.slider), of.scaled(12)))
        self.window_label = Label(self.tr("What the model sees"), "small")
        self.said_label = Label(self.tr("Everything said so far; hollow: forgotten"), "small")
        self.window_bar = ContextBar(self.tr("What the model sees"))
        self.said_bar = ContextBar(self.tr("Everything said so far"))
        for widget in (self.window_label, self.window_bar, self.said_label, self.said_bar):
            self.column.addWidget(widget)
        self.happened = Label("", "strong", wrap=True)
        self.lost = Label("", tone="secondary", wrap=True)
        self.column.addWidget(self.happened)
        self.column.addWidget(self.lost)
        self.turns: tuple[Turn, ...] = ()
        self._window = 1
        self._composition = Composition()
        self._connect()

    def _connect(self) -> None:
        self.policy.activated.connect(lambda _index: self._play())
        self.slider.valueChanged.connect(lambda _value: self._show())
        self.back.clicked.connect(lambda: self.slider.setValue(self.slider.value() - 1))
        self.next.clicked.connect(lambda: self.slider.setValue(self.slider.value() + 1))
        self.to_limit.clicked.connect(self._go_to_limit)

    def show_composition(self, composition: Composition, window: int) -> None:
        self._composition, self._window = composition, window
        self._play()

    def _play(self) -> None:
        policy = str(self.policy.currentData())
        text = next(text for key, _, text in _POLICIES if key == policy)
        self.explained.setText(QCoreApplication.translate("ContextPlay", str(text)))
        self.turns = play(self._composition, self._window, policy, _LONGEST)
        self._show()

    def _go_to_limit(self) -> None:
        turn = first_at_limit(self.turns)
        self.slider.setValue(turn.number if turn else _LONGEST)

    def _show(self) -> None:
        turn = self.turns[self.slider.value() - 1]
        self.turn_label.setText(self.tr("Turn {}").format(turn.number))
        self.back.setEnabled(turn.number > 1)
        self.next.setEnabled(turn.number < _LONGEST)
        seen = [Piece(s.part, s.seen, written=True) for s in turn.segments if s.seen]
        free = max(self._window - turn.seen_tokens, 0)
        self.window_bar.show_pieces(
            seen, self._window,
            self.tr("{} seen").format(number(turn.seen_tokens, ",")),
            self.tr("{} free").format(number(free, ",")), None,
        )  # fmt: skip
        said = [Piece(s.part, s.tokens, s.lost, written=True) for s in turn.segments]
        self.said_bar.show_pieces(
            said, max(turn.said_tokens, self._window),
            self.tr("{} said").format(number(turn.said_tokens, ",")), "", None,
        )  # fmt: skip
        self.happened.setText(self._event_text(turn))
        self.happened.set_tone("error" if turn.event in ("refused", "cut") else "primary")
        self.lost.setText(self._lost_text(turn))

    def _event_text(self, turn: Turn) -> str:
        if turn.number == 1 and not turn.event:
            text = self.tr("There is room. The whole prompt of {read} tokens is read once.")
            return text.format(read=number(turn.read_tokens, ","))
        texts = {
            "": self.tr("There is room: only {read} tokens are read for this turn, the rest is in "
                        "the cache."),
            "refused": self.tr("Refused: the request exceeds the available context size of "
                               "{window} tokens. The conversation ends here."),
            "cut": self.tr("The answer is cut after {answer} tokens: the window is full."),
            "dropped": self.tr("{lost} more tokens are cut off, and all {read} tokens of the "
                               "prompt are read again before the first word."),
            "shifted": self.tr("Context shift: {lost} tokens are thrown away at once, {shifts} "
                               "times in this turn."),
            "slid": self.tr("The window has moved on by {lost} tokens."),
        }  # fmt: skip
        return texts[turn.event].format(
            read=number(turn.read_tokens, ","), window=number(self._window, ","),
            answer=number(turn.answer_tokens, ","), lost=number(turn.lost_now, ","),
            shifts=turn.n_shifts,
        )  # fmt: skip

    def _lost_text(self, turn: Turn) -> str:
        lost = turn.lost_by_part()
        if not lost:
            return self.tr("Nothing is forgotten.")
        names = {"question": "questions", "answer": "answers"}
        parts = []
        for part, (gone, total) in lost.items():
            name = part_name(names.get(part, part))
            if gone == total:
                parts.append(self.tr("{part}: all {n}").format(part=name, n=number(gone, ",")))
            else:
                parts.append(
                    self.tr("{part}: {n} of {all}").format(
                        part=name, n=number(gone, ","), all=number(total, ",")
                    )
                )
        return self.tr("Forgotten by now: {}.").format("; ".join(parts))
