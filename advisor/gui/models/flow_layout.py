"""A row of widgets that continues on the next line when it is full."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Items keep their own size; `spacing` px between them in both directions."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        height = self._arrange(rect, move=False)
        inset = max(0, (rect.height() - height) // 2)
        self._arrange(rect.adjusted(0, inset, 0, 0), move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Places the items, those of a line on one middle; returns the height that they take."""
        y = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            y += self.spacing() if number else 0
            x, height = rect.x(), max(item.sizeHint().height() for item in line)
            for item in line:
                size = item.sizeHint()
                if move:
                    above = (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + above), size))
                x += size.width() + self.spacing()
            y += height
        return y - rect.y()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        """The items by lines of at most `width`; a wider item has a line of its own."""
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            wanted = item.sizeHint().width()
            if line and used + wanted > width:
                yield line
                line, used = [], 0
            line.append(item)
            used += wanted + self.spacing()
        if line:
            yield line
