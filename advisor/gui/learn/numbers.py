"""Large numbers as people write them."""

from __future__ import annotations

import math

from advisor.text import number

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_text(value: float, digits: int = 1) -> str:
    """`7.2 × 10²³`; `10²⁵` where the first figure would be 1 and nothing else."""
    exponent = math.floor(math.log10(value))
    first = number(value / 10**exponent, f".{digits}f")
    if first.startswith("10"):  # rounding reached the next power
        first, exponent = number(1, f".{digits}f"), exponent + 1
    power = f"10{str(exponent).translate(_RAISED)}"
    return power if math.isclose(value, 10.0**exponent) else f"{first} × {power}"
