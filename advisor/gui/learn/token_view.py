"""A text cut at its tokens: each in a tint of its own, with what it is when pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from advisor.gui.theme import hub, theme
from advisor.tokens.shown import ShownToken

_TINTS = ("series.weights", "series.kv", "series.compute", "series.overhead")
_TINT_OPACITY = 0.20
_SIGNS = {"\n": "↵", "\t": "→", "\r": "␍", " ": " "}
_FEWEST_ROWS, _MOST_ROWS = 2, 10


class TokenView(QAbstractScrollArea):
    """`pointed(index)` for the token under the mouse or reached by arrow keys; -1 for none."""

    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[ShownToken] = ()
        self._boxes: list[tuple[QRectF, str]] = []
        self._current = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("The text, cut at its tokens"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        hub().changed.connect(self._lay_out)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(400), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(240), _FEWEST_ROWS * self._row_height())

    @property
    def shown(self) -> Sequence[ShownToken]:
        return self._shown

    @property
    def current(self) -> int:
        return self._current

    def show_tokens(self, shown: Sequence[ShownToken]) -> None:
        self._shown = shown
        self._current = -1
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.pointed.emit(-1)

    # Where each token lies

    def _row_height(self) -> int:
        return theme().line_px("mono") + theme().scaled(6)

    def _lay_out(self) -> None:
        """Boxes in reading order; a token with a line break ends its line."""
        of = theme()
        metrics = QFontMetricsF(of.font("mono"))
        width = float(max(self.viewport().width(), 1))
        height, gap = float(self._row_height()), 1.0
        x = y = 0.0
        self._boxes = []
        for token in self._shown:
            text = _visible(token.text)
            needed = max(metrics.horizontalAdvance(text), metrics.averageCharWidth())
            needed = min(needed + 2.0, width)
            if x > 0 and x + needed > width:
                x, y = 0.0, y + height
            box = QRectF(x, y, needed, height - of.scaled(4))
            self._boxes.append((box, text))
            x += needed + gap
            if "\n" in token.text:
                x, y = 0.0, y + height
        total = y + height
        rows = min(max(round(total / height), _FEWEST_ROWS), _MOST_ROWS)
        self.setFixedHeight(rows * self._row_height())
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(total - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(height))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        painter.setFont(of.font("mono"))
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter)
        for index, (box, text) in enumerate(self._boxes):
            if box.bottom() < top or box.top() > bottom:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(of.color(_TINTS[index % len(_TINTS)], _TINT_OPACITY))
            painter.drawRoundedRect(box, 2, 2)
            painter.setPen(of.color("text.primary"))
            painter.drawText(box, align, text)
            if index == self._current:
                pen = QPen(of.color("focus"), of.length("border.focus_width"))
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)

    # Pointing

    def index_at(self, position: QPoint) -> int:
        point = position + QPoint(0, self.verticalScrollBar().value())
        for index, (box, _) in enumerate(self._boxes):
            if box.adjusted(0, 0, 1, 4).contains(point):
                return index
        return -1

    def point_at(self, index: int) -> None:
        """Makes a token the current one and scrolls to it."""
        if index == self._current or not -1 <= index < len(self._boxes):
            return
        self._current = index
        if index >= 0:
            box, bar = self._boxes[index][0], self.verticalScrollBar()
            if box.top() < bar.value():
                bar.setValue(round(box.top()))
            elif box.bottom() > bar.value() + self.viewport().height():
                bar.setValue(round(box.bottom() - self.viewport().height()))
        self.viewport().update()
        self.pointed.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.index_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.index_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._boxes) - 1
        steps = {
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Left: max(self._current - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Down: self._nearby(1),
            Qt.Key.Key_Up: self._nearby(-1),
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
        else:
            self.point_at(min(max(wanted, 0), last))

    def _nearby(self, rows: int) -> int:
        """The token above or below the current one."""
        if not 0 <= self._current < len(self._boxes):
            return 0
        box = self._boxes[self._current][0]
        y = box.top() + rows * self._row_height()
        row = [n for n, (other, _) in enumerate(self._boxes) if abs(other.top() - y) < 1]
        middle = box.center().x()
        return min(
            row, key=lambda n: abs(self._boxes[n][0].center().x() - middle), default=self._current
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and self._boxes and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.point_at(0)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and not self.hasFocus():
            self.point_at(-1)
        return super().viewportEvent(event)


def _visible(text: str) -> str:
    """Spaces that have no ink get a sign."""
    return "".join(_SIGNS.get(char, char if char.isprintable() else "·") for char in text)
