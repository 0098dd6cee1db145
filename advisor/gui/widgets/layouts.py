"""Emptying a layout whose widgets are about to be replaced."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear_layout(layout: QLayout) -> None:
    """Takes out and deletes the widgets of `layout`; spacers go too. Nested layouts are not
    looked into: put what must go into a widget."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
