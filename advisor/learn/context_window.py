"""A conversation in a context window: what goes in, and what is lost when it is full.

Each policy is what a program really does at the limit. `error`: llama-server without context shift
refuses a prompt that fills the window and cuts an answer that reaches its end. `fifo`: a client
cuts the oldest tokens off the prompt until prompt and answer have room. `shift`: llama.cpp keeps
the first n_keep tokens and throws away half of the rest (n_discard = n_left / 2), as often as
needed. `sliding`: attention sees only the last tokens, with every token the window moves on by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

PARTS = ("system", "tools", "documents", "history", "question", "answer")
POLICIES = ("error", "fifo", "shift", "sliding")
_KEPT_PARTS = ("system", "tools")  # what n_keep covers


@dataclass(frozen=True, slots=True)
class Composition:
    """Tokens of each part of a session. `answer` is what is kept free for it; `question` and
    `answer` are also the size of every later turn."""

    system: int = 900
    tools: int = 1800
    documents: int = 9600
    history: int = 3200
    question: int = 300
    answer: int = 2000

    @property
    def prompt_tokens(self) -> int:
        return self.system + self.tools + self.documents + self.history + self.question

    @property
    def total_tokens(self) -> int:
        return self.prompt_tokens + self.answer

    def parts(self) -> tuple[tuple[str, int], ...]:
        """In the order in which they stand in the prompt."""
        return tuple((name, int(getattr(self, name))) for name in PARTS)


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of tokens of one kind; the first `lost` of them are no longer seen. `turn` 0: it was
    there before the conversation is played."""

    part: str
    turn: int
    tokens: int
    lost: int = 0

    @property
    def seen(self) -> int:
        return self.tokens - self.lost


@dataclass(frozen=True, slots=True)
class Turn:
    """After turn `number`. `event`: "" (room enough), refused, cut, dropped, shifted or slid;
    `read_tokens` are read anew before the first word of the answer, the rest is in the cache."""

    number: int
    segments: tuple[Segment, ...]
    event: str = ""
    lost_now: int = 0
    n_shifts: int = 0
    read_tokens: int = 0
    answer_tokens: int = 0

    @property
    def said_tokens(self) -> int:
        return sum(segment.tokens for segment in self.segments)

    @property
    def seen_tokens(self) -> int:
        return sum(segment.seen for segment in self.segments)

    def lost_by_part(self) -> dict[str, tuple[int, int]]:
        """Tokens lost and tokens there were, for every part that lost any."""
        found: dict[str, tuple[int, int]] = {}
        for segment in self.segments:
            lost, total = found.get(segment.part, (0, 0))
            found[segment.part] = lost + segment.lost, total + segment.tokens
        return {part: pair for part, pair in found.items() if pair[0]}


def play(composition: Composition, window: int, policy: str, n_turns: int) -> tuple[Turn, ...]:
    """The state after each of `n_turns` turns, the first being the composition's own question and
    answer. Raises ValueError for an unknown policy."""
    step = {"error": _refuse, "fifo": _drop_oldest, "shift": _shift, "sliding": _slide}.get(policy)
    if step is None:
        raise ValueError(f"no policy '{policy}'; valid: {', '.join(POLICIES)}")
    before = [
        Segment(part, 0, tokens)
        for part, tokens in composition.parts()
        if part not in ("question", "answer") and tokens
    ]
    log = _Log(window, composition, before)
    turns = []
    for number in range(1, n_turns + 1):
        turns.append(step(log, number))
    return tuple(turns)


def first_at_limit(turns: Sequence[Turn]) -> Turn | None:
    """The first turn at which the window was not enough."""
    return next((turn for turn in turns if turn.event), None)


@dataclass(slots=True)
class _Log:
    """All that was said, in order, and what of it is still seen."""

    window: int
    composition: Composition
    segments: list[Segment]
    refused: bool = False
    lost_now: int = field(default=0)

    @property
    def seen(self) -> int:
        return sum(segment.seen for segment in self.segments)

    def add(self, part: str, turn: int, tokens: int) -> None:
        """A part grows where it goes on in the same turn."""
        last = self.segments[-1] if self.segments else None
        if last is not None and (last.part, last.turn) == (part, turn):
            self.segments[-1] = Segment(part, turn, last.tokens + tokens, last.lost)
        elif tokens:
            self.segments.append(Segment(part, turn, tokens))

    def lose(self, tokens: int, keeping: Sequence[str] = ()) -> None:
        """Takes the oldest seen tokens away, but for the parts in `keeping`."""
        for index, segment in enumerate(self.segments):
            if tokens <= 0:
                break
            if segment.part in keeping:
                continue
            gone = min(tokens, segment.seen)
            self.segments[index] = Segment(
                segment.part, segment.turn, segment.tokens, segment.lost + gone
            )
            tokens -= gone
            self.lost_now += gone

    def turn(self, number: int, event: str, read: int, answer: int, n_shifts: int = 0) -> Turn:
        lost, self.lost_now = self.lost_now, 0
        return Turn(number, tuple(self.segments), event, lost, n_shifts, read, answer)

    def new_tokens(self, number: int) -> int:
        """What must be read for this turn's answer with everything before in the cache."""
        return self.seen if number == 1 else self.composition.question


def _refuse(log: _Log, number: int) -> Turn:
    question, answer = log.composition.question, log.composition.answer
    if log.refused or log.seen + question >= log.window:
        log.refused = True
        return log.turn(number, "refused", 0, 0)
    log.add("question", number, question)
    read = log.new_tokens(number)
    given = min(answer, log.window - log.seen)
    log.add("answer", number, given)
    return log.turn(number, "cut" if given < answer else "", read, given)


def _drop_oldest(log: _Log, number: int) -> Turn:
    """The prompt begins elsewhere after a cut, so that nothing of the cache can be used again."""
    answer = min(log.composition.answer, log.window)
    log.add("question", number, log.composition.question)
    over = log.seen - (log.window - answer)
    log.lose(over)
    read = log.seen if over > 0 else log.new_tokens(number)
    log.add("answer", number, answer)
    return log.turn(number, "dropped" if over > 0 else "", read, answer)


def _shift(log: _Log, number: int) -> Turn:
    kept = sum(segment.tokens for segment in log.segments if segment.part in _KEPT_PARTS)
    if kept + 2 >= log.window:
        return log.turn(number, "refused", 0, 0)
    n_shifts = _grow(log, "question", number, log.composition.question, kept)
    read = log.new_tokens(number)
    n_shifts += _grow(log, "answer", number, log.composition.answer, kept)
    event = "shifted" if n_shifts else ""
    return log.turn(number, event, read, log.composition.answer, n_shifts)


def _grow(log: _Log, part: str, number: int, tokens: int, kept: int) -> int:
    """Adds tokens as they come; a full window loses half of what is not kept. Number of shifts."""
    n_shifts = 0
    while log.seen >= log.window:  # the composition alone is longer than the window
        log.lose(max(1, (log.seen - kept) // 2), _KEPT_PARTS)
        n_shifts += 1
    while tokens:
        room = min(log.window - log.seen, tokens)
        log.add(part, number, room)
        tokens -= room
        if tokens:
            log.lose(max(1, (log.seen - kept) // 2), _KEPT_PARTS)
            n_shifts += 1
    return n_shifts


def _slide(log: _Log, number: int) -> Turn:
    log.add("question", number, log.composition.question)
    read = log.new_tokens(number)
    log.add("answer", number, log.composition.answer)
    over = log.seen - log.window
    log.lose(over)
    return log.turn(number, "slid" if over > 0 else "", read, log.composition.answer)
