"""Memory sizes as the person chose to read them: GiB, or GB "as on the box"."""

from __future__ import annotations

import re

from advisor.text import number as written
from advisor.units import GB, GIB, format_gb, format_gib


def size_text(n_bytes: float, in_gb: bool) -> str:
    """`9.9 GiB` or `10.6 GB`."""
    return format_gb(n_bytes) if in_gb else format_gib(n_bytes)


def size_figure(n_bytes: float, in_gb: bool) -> str:
    """The number alone, for where the unit stands beside it."""
    return written(n_bytes / (GB if in_gb else GIB), ".1f")


def size_unit(in_gb: bool) -> str:
    return "GB" if in_gb else "GiB"


_SIZE = re.compile(r"^\s*([0-9]+(?:[.,][0-9]+)?)\s*(gib|gb|mib|mb|g|m)?\s*$", re.IGNORECASE)
_FACTORS = {"gib": GIB, "gb": GB, "mib": 1 << 20, "mb": 10**6, "g": GIB, "m": 1 << 20, "": GIB}


def parse_size(text: str) -> int:
    """Bytes of a typed size: `24`, `24 GiB`, `11.5 GB`, `8192 MiB`. A bare number is GiB, as
    memory is sold. Raises ValueError that says what is valid."""
    match = _SIZE.match(text)
    size = (
        round(float(match[1].replace(",", ".")) * _FACTORS[(match[2] or "").lower()])
        if match
        else 0
    )
    if not 1 << 28 <= size <= 1 << 44:
        raise ValueError("Type a size in GiB, for example 24")
    return size


def parse_rate(text: str) -> int:
    """Bytes a second of a typed bandwidth: `77`, `77 GB/s`. Raises ValueError."""
    number = text.lower().replace("gb/s", "").replace(",", ".").strip()
    try:
        rate = float(number)
    except ValueError:
        rate = 0.0
    if not 1 <= rate <= 10_000:
        raise ValueError("Type a bandwidth in GB/s, for example 77")
    return round(rate * GB)
