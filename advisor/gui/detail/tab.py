"""What every tab of the detail panel is: a scrolling column that is filled when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from advisor.gui.context import Context
from advisor.gui.theme import theme
from advisor.session.state import AppState

if TYPE_CHECKING:
    from advisor.session.results import Detail


class Tab(QScrollArea):
    """Subclasses add to `column` and fill it in `show_detail`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = context.session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", "card")
        content = QWidget()
        content.setObjectName("detailContent")
        self.column = QVBoxLayout(content)
        self.column.setSpacing(theme().scaled(8))
        self.setWidget(content)
        self._leave_room_for_bar(0, 0)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room_for_bar)

    def _leave_room_for_bar(self, low: int, high: int) -> None:
        """The text ends where it did, whether or not a scroll bar stands beside it."""
        side, top = theme().scaled(20), theme().scaled(12)
        bar = self.verticalScrollBar().sizeHint().width() if high > low else 0
        self.column.setContentsMargins(side, top, max(0, side - bar), side)

    def show_detail(self, detail: Detail, state: AppState) -> None:
        raise NotImplementedError

    def preview(self, detail: Detail, state: AppState) -> None:
        """`detail` is for an earlier context than the state's; most tabs wait for the new one."""

    def pick_context(self, tokens: int) -> None:
        self.session.apply_scenario(context=tokens)
