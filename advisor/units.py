"""Sizes, rates and counts: the only place that turns them into text and back.

GiB is 2^30 bytes, GB is 10^9 bytes; every text says which.
"""

from __future__ import annotations

import math
import re

from advisor.text import number

KIB = 1 << 10
MIB = 1 << 20
GIB = 1 << 30
KB = 10**3
MB = 10**6
GB = 10**9
_REPETITIONS = 1.02  # repeated runs of one benchmark lie nearer than this

_COUNT = re.compile(
    r"^\s*([0-9][0-9_,]*\.?[0-9]*(?:e[+-]?[0-9]+)?)\s*([kmbgt]?)\s*$", re.IGNORECASE
)
_FLOP_PREFIXES = ("", "k", "M", "G", "T", "P", "E", "Z", "Y")
_DECIMAL = {"": 1, "k": 10**3, "m": 10**6, "b": 10**9, "g": 10**9, "t": 10**12}


def gib(n_bytes: float) -> float:
    return n_bytes / GIB


def format_gib(n_bytes: float, digits: int = 1) -> str:
    """`7.3 GiB`; below 0.1 GiB in MiB so that nothing shows as 0.0."""
    if 0 < n_bytes < 0.1 * GIB:
        return (
            f"{number(n_bytes / MIB, '.0f')} MiB"
            if n_bytes >= 10 * MIB
            else f"{number(n_bytes / MIB, '.1f')} MiB"
        )
    return f"{number(n_bytes / GIB, f'.{digits}f')} GiB"


def format_gb(n_bytes: float, digits: int = 1) -> str:
    """Decimal gigabytes, for files and bandwidth."""
    return f"{number(n_bytes / GB, f'.{digits}f')} GB"


def format_tokens(n_tokens: int) -> str:
    """Context lengths as people say them: 512, 8K, 40K, 128K, 1M (powers of 1024)."""
    if n_tokens < 1024:
        return str(n_tokens)
    if n_tokens >= 1 << 20:
        millions = n_tokens / (1 << 20)
        return (
            f"{number(millions, '.0f')}M"
            if abs(millions - round(millions)) < 0.05
            else f"{number(millions, '.1f')}M"
        )
    thousands = n_tokens / 1024
    if thousands < 10 and abs(thousands - round(thousands)) >= 0.05:
        return f"{number(thousands, '.1f')}K"
    return f"{int(thousands)}K"


def format_params(n_params: float) -> str:
    """Parameter counts: 494M, 8.0B, 30.5B, 235B, 1.6T."""
    for limit, divisor, suffix in ((1e9, 1e6, "M"), (1e12, 1e9, "B"), (float("inf"), 1e12, "T")):
        if n_params < limit:
            value = n_params / divisor
            return (
                f"{number(value, '.1f')}{suffix}"
                if value < 99.95 and suffix != "M"
                else f"{number(value, '.0f')}{suffix}"
            )
    raise AssertionError("unreachable")


def format_bytes(n_bytes: float) -> str:
    """`384 KiB`, `3.1 GiB`, `1.3 TiB`: in the unit that suits, for figures of any size."""
    for size, unit in ((1 << 40, "TiB"), (GIB, "GiB"), (MIB, "MiB"), (KIB, "KiB")):
        if n_bytes >= size:
            value = n_bytes / size
            return (
                f"{number(value, '.1f')} {unit}"
                if value < 99.95
                else f"{number(value, '.0f')} {unit}"
            )
    return f"{number(n_bytes, '.0f')} B"


def format_flop(flop: float) -> str:
    """`15 GFLOP`, `1.1 PFLOP`: two digits, as good as such a count is."""
    power = 0
    while flop >= 999.5 and power < len(_FLOP_PREFIXES) - 1:
        flop, power = flop / 1000, power + 1
    digits = number(flop, ".1f") if 0 < flop < 9.95 else number(flop, ".0f")
    return f"{digits} {_FLOP_PREFIXES[power]}FLOP"


def format_rate(tokens_per_s: float) -> str:
    """Two significant digits: 2.4, 26, 140, 1,300."""
    if tokens_per_s <= 0:
        return "0"
    if tokens_per_s < 10:
        return number(tokens_per_s, ".1f")
    magnitude = 10 ** max(0, len(str(int(tokens_per_s))) - 2)
    return number(round(tokens_per_s / magnitude) * magnitude, ",.0f")


def format_digits(value: float, digits: int = 2) -> str:
    """Two significant digits, or as many, and never an exponent: 0.000098, 0.026, 7.3, 1,300."""
    rounded = float(f"{value:.{digits}g}")
    if 0 < abs(rounded) < _WRITTEN_FROM:
        return number(rounded, f".{digits - 1 - math.floor(math.log10(abs(rounded)))}f")
    return number(rounded, ",.12g")


_WRITTEN_FROM = 1e-4  # below it `g` takes an exponent


def format_measured_rate(tokens_per_s: float) -> str:
    """Three significant digits below 100, whole numbers above: 2.41, 26.3, 122, 7,126."""
    return number(tokens_per_s, ",.0f") if tokens_per_s >= 100 else number(tokens_per_s, ".3g")


def format_rates(low: float, high: float) -> str:
    """`49–59`; one figure where both ends print the same, and with a measurement's digits where
    they are as near as repetitions of one."""
    if low > 0 and high < low * _REPETITIONS:
        return format_measured_rate((low + high) / 2)
    first, last = format_rate(low), format_rate(high)
    return first if first == last else f"{first}–{last}"


def format_seconds(seconds: float) -> str:
    """`0.3 s`, `12 s`, `4 min`, `2.5 h`."""
    if seconds < 10:
        return (
            f"{number(seconds, '.1f')} s"
            if seconds >= 0.095
            else f"{number(seconds * 1000, '.0f')} ms"
        )
    if seconds < 120:
        return f"{number(seconds, '.0f')} s"
    if seconds < 2 * 3600:
        return f"{number(seconds / 60, '.0f')} min"
    return f"{number(seconds / 3600, '.1f')} h"


def parse_count(text: str) -> int:
    """A count as people write it: `8192`, `8e9`, `8B`, `15T`, `128k` (decimal, but see
    `parse_tokens` for contexts). Raises ValueError naming what would be valid."""
    match = _COUNT.match(text)
    if not match:
        raise ValueError(f"'{text}' is not a count; valid: 8192, 8e9, 8B, 15T, 128k")
    number = float(match[1].replace(",", "").replace("_", ""))
    return round(number * _DECIMAL[match[2].lower()])


def parse_tokens(text: str) -> int:
    """A context length: `8192`, `8k`, `128K`, `1M` where k is 1024 and M 1024 * 1024."""
    match = _COUNT.match(text)
    factor = {"": 1, "k": 1 << 10, "m": 1 << 20}.get(match[2].lower()) if match else None
    if not match or factor is None:
        raise ValueError(f"'{text}' is not a context length; valid: 8192, 8k, 128K, 1M")
    return round(float(match[1].replace(",", "").replace("_", "")) * factor)
