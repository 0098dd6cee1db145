"""Where arrow keys lead on an axis of doublings."""

from __future__ import annotations

from PySide6.QtCore import Qt


def doubling_step(
    key: int, modifiers: Qt.KeyboardModifier, value: int, first: int, last: int, fine: int
) -> int | None:
    """Arrows go to the next power of two, with Shift by `fine`; Home and End to the ends. None for
    keys that mean nothing here."""
    by_little = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    below = 1 << (value - 1).bit_length() - 1 if value > 1 else 1
    above = 1 << value.bit_length()
    wanted = {
        Qt.Key.Key_Left: value - fine if by_little else below,
        Qt.Key.Key_Down: value - fine if by_little else below,
        Qt.Key.Key_Right: value + fine if by_little else above,
        Qt.Key.Key_Up: value + fine if by_little else above,
        Qt.Key.Key_Home: first,
        Qt.Key.Key_End: last,
    }.get(Qt.Key(key))
    return None if wanted is None else min(max(wanted, first), last)
