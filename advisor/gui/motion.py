"""Whether the person asked the system for less motion."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def less_motion() -> bool:
    """What the system says, where Qt passes it on: Windows' switch for animations. Elsewhere Qt
    does not say, and pages that move something offer a switch of their own."""
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
