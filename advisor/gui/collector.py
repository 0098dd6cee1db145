"""Python's cycle collector, on the main thread only.

Left to itself it runs in whatever thread allocates. In a job's thread it may then destroy widgets:
Qt's destructors take Qt's locks and ask for Python's while the main thread holds them the other way
round, which is a deadlock, or a crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher

_installed = False


def install() -> None:
    """Collects when the event loop has nothing to do, as often as Python itself would. Wakes
    nobody: a program that rests collects nothing. The application must exist."""
    global _installed
    dispatcher = QAbstractEventDispatcher.instance()
    if _installed or dispatcher is None:
        return
    _installed = True
    gc.disable()
    dispatcher.aboutToBlock.connect(_collect_if_due)


def _collect_if_due() -> None:
    """The oldest generation whose count is over its threshold."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
