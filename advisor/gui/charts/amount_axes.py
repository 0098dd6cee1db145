"""Logarithmic axes of large counts, money and losses, for charts of training and cost."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt

from advisor.gui.charts.log_axes import decade_steps
from advisor.gui.charts.log_lines import LogAxis
from advisor.text import number
from advisor.units import format_params

_FINE = 2 ** (1 / 12)


def short_count(value: float) -> str:
    """`20B`, `1.5T`, `300`: two digits, no idle zero."""
    if value < 999.5:
        return number(value, ".0f" if value >= 10 else ".2g")
    if value < 999_500:
        return f"{number(value / 1000, '.3g')}K"
    return format_params(value).replace(number(0.0, ".1f")[1:], "")


def count_axis(head: str) -> LogAxis:
    return LogAxis(head, decade_steps, short_count, short_count)


def money_axis(head: str, text: Callable[[float], str]) -> LogAxis:
    """`text` writes an amount in the person's currency."""
    return LogAxis(head, decade_steps, text, text)


def loss_axis(head: str) -> LogAxis:
    return LogAxis(head, _loss_ticks, lambda v: number(v, ".1f"), lambda v: number(v, ".3f"))


def _loss_ticks(low: float, high: float) -> list[float]:
    """Tenths, fifths, halves or wholes: at most seven of them."""
    step = next((s for s in (0.1, 0.2, 0.5, 1.0) if (high - low) / s <= 7), 2.0)
    first = math.ceil(low / step)
    return [step * number for number in range(first, math.floor(high / step) + 1)]


def stepped(
    key: int, modifiers: Qt.KeyboardModifier, value: float, first: float, last: float
) -> float | None:
    """Arrows go a tenth of a decade, with Shift a twelfth of a doubling; None for other keys."""
    factor = _FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else 10**0.1
    moved = {
        Qt.Key.Key_Right: value * factor, Qt.Key.Key_Up: value * factor,
        Qt.Key.Key_Left: value / factor, Qt.Key.Key_Down: value / factor,
        Qt.Key.Key_PageUp: value * 10, Qt.Key.Key_PageDown: value / 10,
        Qt.Key.Key_Home: first, Qt.Key.Key_End: last,
    }.get(Qt.Key(key))  # fmt: skip
    return None if moved is None else min(max(moved, first), last)
