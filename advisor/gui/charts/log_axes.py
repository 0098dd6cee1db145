"""Logarithmic axes that several charts share: tokens, bytes, FLOPs, plain counts."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt

from advisor.estimate.kv_cache import CELL_PADDING
from advisor.gui.charts.log_lines import LogAxis
from advisor.gui.charts.scales import doublings
from advisor.gui.charts.stepping import doubling_step
from advisor.units import format_bytes, format_flop, format_tokens


def byte_ticks(low: float, high: float) -> list[float]:
    """Powers of four or sixteen: between four and seven of them."""
    return [float(tick) for tick in doublings(low, high, most=7)]


def decade_steps(low: float, high: float) -> list[float]:
    """Powers of ten, every second or third where there are many."""
    first, last = math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9)
    stride = max(1, math.ceil((last - first + 1) / 7))
    return [10.0**exponent for exponent in range(first, last + 1, stride)]


def token_ticks(low: float, high: float) -> list[float]:
    """Every power of two, and the end where it is none, in place of one that lies too near."""
    ticks = [float(tick) for tick in doublings(low, high, most=40)]
    if ticks and high > ticks[-1] * 1.1:
        if high < ticks[-1] * 1.5:
            ticks.pop()
        ticks.append(float(high))
    return ticks


def _tokens(value: float) -> str:
    return format_tokens(round(value))


def token_axis(head: str) -> LogAxis:
    return LogAxis(head, token_ticks, _tokens, _tokens)


def byte_axis(head: str) -> LogAxis:
    return LogAxis(head, byte_ticks, lambda v: format_bytes(v).replace(".0 ", " "), format_bytes)


def flop_axis(head: str) -> LogAxis:
    return LogAxis(head, decade_steps, lambda v: format_flop(v).replace(".0 ", " "), format_flop)


def token_step(
    key: int, modifiers: Qt.KeyboardModifier, value: float, first: float, last: float
) -> float | None:
    """Arrows halve and double, with Shift they go one cell of the cache."""
    moved = doubling_step(key, modifiers, round(value), round(first), round(last), CELL_PADDING)
    return None if moved is None else float(moved)
