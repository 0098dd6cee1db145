"""Numbers and sizes as tools print them; anything unreadable is None, never zero."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from advisor.units import GIB, KIB, MIB

# No machine holds a pebibyte: larger "sizes" are sentinels or damage.
LARGEST_SIZE = 1 << 50
# Nor does any count, clock or power in it reach ten million.
_LARGEST_COUNT = 10_000_000

_NUMBER = re.compile(r"[-+]?\d{1,20}(?:[.,]\d{1,12})?")
_SIZE = re.compile(r"^\s*([-+]?\d{1,20}(?:[.,]\d{1,12})?)\s*([A-Za-z]{0,5})\b", re.ASCII)
_UNITS = {
    "b": 1,
    "bytes": 1,
    "byte": 1,
    "k": KIB,
    "kb": KIB,
    "kib": KIB,
    "m": MIB,
    "mb": MIB,
    "mib": MIB,
    "mo": MIB,
    "g": GIB,
    "gb": GIB,
    "gib": GIB,
    "go": GIB,
    "t": GIB * 1024,
    "tb": GIB * 1024,
    "tib": GIB * 1024,
    "to": GIB * 1024,
}
_MISSING = re.compile(
    r"^\W*(n/?a|not (supported|available|specified|provided|applicable|found)|none|null|unknown.*|"
    r"insufficient permissions|no module installed|<?out of spec>?|"
    r"requested functionality has been deprecated|err!?|function not found|gpu is lost|)\W*$",
    re.IGNORECASE,
)


def is_missing(text: str) -> bool:
    """True for the texts that tools print in place of a value: `[N/A]`, `Not Supported` ..."""
    return bool(_MISSING.match(text.strip()[:80]))


def present(text: object) -> str | None:
    """The stripped text, or None if it stands for "no value"."""
    if not isinstance(text, str) or is_missing(text):
        return None
    return text.strip()[:200] or None


def number(value: object) -> float | None:
    """A finite number from a JSON value or the front of a text such as `450.00 W`, `16x`."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value) if abs(value) < 1e25 and math.isfinite(value) else None
    if not isinstance(value, str) or is_missing(value):
        return None
    match = _NUMBER.match(value.strip())
    return float(match[0].replace(",", ".")) if match else None


def positive(value: object) -> float | None:
    found = number(value)
    return found if found is not None and 0 < found < _LARGEST_COUNT else None


def whole(value: object) -> int | None:
    """A positive whole number, or None."""
    found = positive(value)
    return int(found) if found is not None and found >= 1 else None


def size(value: object, unit: int = 1, *, zero: bool = False) -> int | None:
    """Bytes from `24564 MiB`, `16 GB` (tools mean GiB), or a bare number of `unit` bytes.

    `zero=True` keeps a zero, which is a real answer for memory that is free or in use.
    """
    if isinstance(value, str):
        if is_missing(value):
            return None
        match = _SIZE.match(value)
        if not match:
            return None
        amount, factor = float(match[1].replace(",", ".")), _UNITS.get(match[2].lower(), unit)
    else:
        found = number(value)
        if found is None:
            return None
        amount, factor = found, unit
    n_bytes = round(amount * factor)
    smallest = 0 if zero else 1
    return n_bytes if smallest <= n_bytes <= LARGEST_SIZE else None


def is_possible(fact: str, value: object) -> bool:
    """Whether a machine can have this value; `fact` is the field's name. Zero is real only for
    memory that is free, used or available."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value is not None
    if fact.endswith("_bytes"):
        smallest = 0 if any(word in fact for word in ("free", "used", "available")) else 1
        return smallest <= value <= LARGEST_SIZE
    return 0 < value < _LARGEST_COUNT


def hex_id(value: object) -> str | None:
    """A four-digit PCI id from `0x10de`, `10DE`, `4318` given as a number."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return f"{value:04x}" if 0 < value <= 0xFFFF else None
    if not isinstance(value, str):
        return None
    match = re.fullmatch(r"(?:0x)?([0-9a-f]{1,4})", value.strip().lower())
    return match[1].zfill(4) if match else None


def pci_address(text: object) -> str | None:
    """`0000:01:00.0` from `00000000:01:00.0`, `01:00.0` or `0000:01:00.0`; else None."""
    if not isinstance(text, str):
        return None
    match = re.fullmatch(
        r"(?:([0-9a-f]{4,8}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-7])", text.strip().lower()
    )
    if not match:
        return None
    domain = (match[1] or "0000")[-4:].rjust(4, "0")
    return f"{domain}:{match[2]}:{match[3]}.{match[4]}"


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    """The members of a JSON array; a single object stands for an array of one."""
    if isinstance(value, list):
        return value[:256]
    return [value] if isinstance(value, dict) else []
