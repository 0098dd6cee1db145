"""What the chart of the compare page can show: one question at a time, one bar a rig."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor.advise.side_by_side import generation
from advisor.domain.result import Range, Verdict
from advisor.export.words import format_range
from advisor.units import format_digits, format_seconds, format_tokens

if TYPE_CHECKING:
    from advisor.advise.compare_columns import Cell
    from advisor.domain.money import Money
    from advisor.domain.result import Estimate

Text = Callable[[Range], str]


@dataclass(frozen=True, slots=True)
class Question:
    """`answer` gives one model on one rig, None where it does not run or nobody knows; `text` how
    a figure is written. `better` says which end is the good one."""

    key: str
    title: str
    better: str
    answer: Callable[[Estimate, Cell], Range | None]
    text: Callable[[Money], Text]


def _exactly(value: float | None) -> Range | None:
    return None if value is None else Range(value, value, value)


def _first_word(estimate: Estimate, _cell: Cell) -> Range | None:
    if estimate.placement.verdict is Verdict.NONE or estimate.speed is None:
        return None
    return estimate.speed.time_to_first_token_s


def _seconds(value: Range) -> str:
    low, high = format_seconds(value.low), format_seconds(value.high)
    return low if low == high else f"{low} – {high}"


def _two_digits(value: Range) -> str:
    return format_digits(value.mid)


QUESTIONS = (
    Question(
        "speed", str(QT_TRANSLATE_NOOP("questions", "Tokens per second")),
        str(QT_TRANSLATE_NOOP("questions", "more is better")),
        lambda estimate, _cell: generation(estimate), lambda _money: format_range,
    ),
    Question(
        "first", str(QT_TRANSLATE_NOOP("questions", "Seconds to the first word")),
        str(QT_TRANSLATE_NOOP("questions", "less is better")),
        _first_word, lambda _money: _seconds,
    ),
    Question(
        "context", str(QT_TRANSLATE_NOOP("questions", "Longest context, tokens")),
        str(QT_TRANSLATE_NOOP("questions", "more is better")),
        lambda estimate, _cell: _exactly(float(estimate.max_context) or None),
        lambda _money: lambda value: format_tokens(int(value.mid)),
    ),
    Question(
        "price", str(QT_TRANSLATE_NOOP("questions", "Price per token a second")),
        str(QT_TRANSLATE_NOOP("questions", "less is better")),
        lambda _estimate, cell: _exactly(cell.usd_per_tps),
        lambda money: lambda value: money.text(value.mid),
    ),
    Question(
        "joule", str(QT_TRANSLATE_NOOP("questions", "Tokens per joule")),
        str(QT_TRANSLATE_NOOP("questions", "more is better")),
        lambda _estimate, cell: _exactly(
            1 / cell.joules_per_token if cell.joules_per_token else None
        ),
        lambda _money: _two_digits,
    ),
)  # fmt: skip
