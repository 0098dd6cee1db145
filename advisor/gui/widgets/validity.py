"""What is typed wrongly looks wrong: the border of a field."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark_valid(field: QWidget, valid: bool) -> None:
    """Show `field` as valid or not. What is wrong is for its owner to say."""
    if bool(field.property("invalid")) == (not valid):
        return
    field.setProperty("invalid", not valid)
    field.style().unpolish(field)
    field.style().polish(field)
