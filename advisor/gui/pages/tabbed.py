"""A page of tabs: each view is made when its tab is first opened, and kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from advisor.gui.widgets.tab_head import TabHead
from advisor.gui.widgets.text import Line


class TabbedPage(QWidget):
    """`opened(key)` when the person picks a tab. A kind of page makes the views."""

    opened = Signal(str)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self.keys = tuple(keys)
        self._views: dict[str, QWidget] = {}

    def _lay_out(self, name: str, titles: Sequence[str]) -> None:
        """One title a key; `name` says what the tabs are."""
        self.head = TabHead(name, titles)
        self.bar = self.head.bar
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        self.head.chosen.connect(lambda index: self.opened.emit(self.keys[index]))

    def make_view(self, key: str) -> QWidget:
        """The view of a tab, new."""
        raise NotImplementedError

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.head, self.stack]

    def view(self, key: str) -> QWidget:
        """The view of a tab, made if it is not yet."""
        if key not in self._views:
            self._views[key] = self.make_view(key)
            self.stack.addWidget(self._views[key])
        return self._views[key]

    def show_view(self, key: str) -> None:
        """Brings a tab to the front; the first one for a key that is not known."""
        index = self.keys.index(key) if key in self.keys else 0
        self.head.show_index(index)
        self.stack.setCurrentWidget(self.view(self.keys[index]))
