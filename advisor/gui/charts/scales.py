"""Where numbers land on a chart: linear and logarithmic axes, their ticks, and label spacing.

Pure arithmetic in pixels; nothing here knows Qt. Pixels grow to the right and downwards.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_GIB_STEPS = (0.5, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024)


@dataclass(frozen=True, slots=True)
class LinearScale:
    """Maps `low`..`high` to the pixels `start`..`end` (end < start for an upright axis)."""

    low: float
    high: float
    start: float
    end: float

    @overload
    def to_px(self, value: float) -> float: ...
    @overload
    def to_px(self, value: Floats) -> Floats: ...
    def to_px(self, value: float | Floats) -> float | Floats:
        return self.start + (value - self.low) * ((self.end - self.start) / (self.high - self.low))

    def from_px(self, px: float) -> float:
        return self.low + (px - self.start) * (self.high - self.low) / (self.end - self.start)


@dataclass(frozen=True, slots=True)
class LogScale:
    """The same with equal pixels per doubling, or per decade; `low` > 0."""

    low: float
    high: float
    start: float
    end: float

    @overload
    def to_px(self, value: float) -> float: ...
    @overload
    def to_px(self, value: Floats) -> Floats: ...
    def to_px(self, value: float | Floats) -> float | Floats:
        per_doubling = (self.end - self.start) / math.log2(self.high / self.low)
        return self.start + np.log2(value / self.low) * per_doubling

    def from_px(self, px: float) -> float:
        share = (px - self.start) / (self.end - self.start)
        return float(self.low * (self.high / self.low) ** share)

    def sample(self, spacing_px: float = 3.0) -> NDArray[np.int64]:
        """Whole values from `low` to `high`, one per `spacing_px` pixels, without repeats."""
        count = max(2, int(abs(self.end - self.start) / spacing_px) + 1)
        values = np.geomspace(self.low, self.high, count)
        return np.unique(np.rint(values).astype(np.int64))


def doublings(low: float, high: float, *, most: int = 9) -> list[int]:
    """Powers of two in `low`..`high`; every second one, and so on, when there are too many."""
    first, last = math.ceil(math.log2(low) - 1e-9), math.floor(math.log2(high) + 1e-9)
    stride = max(1, math.ceil((last - first + 1) / most))
    return [1 << exponent for exponent in range(first, last + 1, stride)]


def linear_ticks(top: float, *, most: int = 6) -> list[float]:
    """Round values from 0 to at most `top`, between 3 and `most` of them."""
    if top <= 0:
        return [0.0]
    magnitude = 10.0 ** math.floor(math.log10(top / (most - 1)))
    step = next(s * magnitude for s in _STEPS if s * magnitude * (most - 1) >= top * (1 - 1e-9))
    return [step * i for i in range(math.floor(top / step + 1e-9) + 1)]


def decade_ticks(low: float, high: float) -> list[float]:
    """1, 10, 100 ... in `low`..`high`; with 3, 30, 300 between when that leaves few."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    inside = [
        factor * 10.0**exponent
        for exponent in range(first, last + 1)
        for factor in (1, 3)
        if low * (1 - 1e-9) <= factor * 10.0**exponent <= high * (1 + 1e-9)
    ]
    return inside if len(inside) <= 6 else [t for t in inside if f"{t:e}".startswith("1")]


def one_two_five(low: float, high: float) -> list[float]:
    """1, 2, 5, 10, 20 ... in `low`..`high`."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    ticks = [step * 10.0**power for power in range(first, last + 1) for step in (1.0, 2.0, 5.0)]
    return [tick for tick in ticks if low <= tick <= high]


def rounded_top(value: float, *, most: int = 6) -> float:
    """The end of an axis from 0 that holds `value` and lies on a tick."""
    if value <= 0:
        return 1.0
    ticks = linear_ticks(value, most=most)
    step = ticks[1] - ticks[0] if len(ticks) > 1 else value
    return step * math.ceil(value / step - 1e-9)


def memory_axis(capacity_gib: float) -> tuple[float, list[float]]:
    """End and ticks, in GiB, of a memory axis for a device: a third more than it holds, rounded up
    to a step that people know from memory sizes."""
    wanted = max(capacity_gib, 0.5) * 4 / 3
    step = next((s for s in _GIB_STEPS if wanted / s <= 5), 2.0 ** math.ceil(math.log2(wanted / 5)))
    count = math.ceil(wanted / step - 1e-6)
    return step * count, [float(step * i) for i in range(count + 1)]


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Positions for labels, at least `gap` apart, inside `low`..`high`, as near as they can be to
    `wanted` (least squares, in the order given by `wanted`). If they cannot all fit, the gap
    shrinks."""
    if not wanted:
        return []
    if len(wanted) > 1:
        gap = min(gap, (high - low) / (len(wanted) - 1))
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    # With k * gap taken off the k-th, "gap apart" becomes "not decreasing": pool violators.
    blocks: list[tuple[float, int]] = []  # (sum, count)
    for rank, index in enumerate(order):
        blocks.append((wanted[index] - rank * gap, 1))
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            (total, count), (before, n_before) = blocks.pop(), blocks.pop()
            blocks.append((total + before, count + n_before))
    ceiling = high - (len(wanted) - 1) * gap
    placed: list[float] = []
    for total, count in blocks:
        placed += [min(max(total / count, low), ceiling)] * count
    result = [0.0] * len(wanted)
    for rank, index in enumerate(order):
        result[index] = placed[rank] + rank * gap
    return result
