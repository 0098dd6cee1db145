"""Numbers as people write them on the command line: 8e9, 8B, 15T, 128k; shares as 0.4 or 40%."""

from __future__ import annotations

import argparse

from advisor.units import parse_count


def amount(text: str) -> int:
    """For argparse: a wrong value is wrong usage."""
    try:
        value = parse_count(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if value < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not above 0")
    return value


def amount_or_none(text: str) -> int:
    """The same, where 0 is an amount too."""
    return 0 if text.strip() == "0" else amount(text)


def share(text: str) -> float:
    """0 to 1, or a percentage."""
    try:
        value = float(text.rstrip("% ")) / (100 if text.rstrip().endswith("%") else 1)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"'{text}' is no share; valid: 0 to 1, or 40%")
    return value


def dollars(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise argparse.ArgumentTypeError(f"'{text}' is not an amount of money")
    return value
