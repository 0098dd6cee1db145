"""A row of widgets that becomes a column when the window is too narrow for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from advisor.gui.theme import theme

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


def scroll_bar_room() -> int:
    """More than a scroll bar takes of a page's width."""
    return theme().scaled(20)


class ResponsiveRow(QWidget):
    """Lays `widgets` out across while each gets its least width, else below each other.

    `stretches` share the width; 0 keeps a widget at the width it asks for.
    """

    def __init__(
        self,
        widgets: Sequence[QWidget],
        stretches: Sequence[int],
        spacing: int,
        *,
        spacing_down: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._widgets, self._stretches = tuple(widgets), tuple(stretches)
        self._spacing = spacing, spacing if spacing_down is None else spacing_down
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for widget, stretch in zip(widgets, stretches, strict=True):
            self._box.addWidget(widget, stretch)

    @property
    def is_across(self) -> bool:
        return self._box.direction() == _ACROSS

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def least_width_across(self) -> int:
        """Below this the widgets stand below each other."""
        shown = self._shown()
        widths = sum(max(w.minimumSizeHint().width(), w.minimumWidth()) for w in shown)
        return widths + self._spacing[0] * max(0, len(shown) - 1)

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        width = max((max(w.minimumSizeHint().width(), w.minimumWidth()) for w in shown), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.adapt()

    def adapt(self) -> None:
        """Chooses the direction for the present width; call when widgets were shown or hidden. Back
        to a row only where a scroll bar that comes or goes would not undo it: page and bar would
        turn one another to and fro without an end."""
        slack = 0 if self.is_across else scroll_bar_room()
        wanted = _ACROSS if self.width() >= self.least_width_across() + slack else _DOWN
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self._box.setSpacing(self._spacing[0 if wanted == _ACROSS else 1])
            for index, stretch in enumerate(self._stretches):
                self._box.setStretch(index, stretch if wanted == _ACROSS else 0)
            self.updateGeometry()
