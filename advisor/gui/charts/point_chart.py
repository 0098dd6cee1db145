"""The frame of charts made of points: one is pointed at by mouse or keys, ringed and read out."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import draw_bubble
from advisor.gui.theme import theme
from advisor.text import listed

_REACH_PX, _RING_PX = 12, 8
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageDown: 10,
          Qt.Key.Key_PageUp: -10}  # fmt: skip
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PointChart(ChartView):
    """Subclasses say where their points lie, what the bubble beside one reads, and what a choice
    does; they draw points themselves and call `draw_pointed_at` last."""

    def __init__(self, title: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(title, height, parent)
        self.pointed_at: int | None = None

    # For subclasses

    def spots(self) -> Sequence[QPointF]:
        """Where each point lies in the view."""
        raise NotImplementedError

    def facts(self, index: int) -> list[tuple[str, str]]:
        """Lines of the bubble beside a point, its name first."""
        raise NotImplementedError

    def spoken(self, index: int) -> str:
        """What a screen reader says when keys reach a point."""
        (name, beside), *rest = self.facts(index)
        head = f"{name} {beside}".strip()
        return listed([head, *(f"{what} {text}" for what, text in rest)])

    def choose(self, index: int) -> None:
        """A click on a point, or Enter pressed on it."""
        raise NotImplementedError

    # Pointing

    def nearest(self, at: QPointF) -> int | None:
        """The point under the mouse, or near enough."""
        away = [math.hypot(spot.x() - at.x(), spot.y() - at.y()) for spot in self.spots()]
        best = min(range(len(away)), key=away.__getitem__, default=None)
        return best if best is not None and away[best] <= theme().scaled(_REACH_PX) else None

    def point_at(self, index: int | None) -> None:
        if index != self.pointed_at:
            self.pointed_at = index
            self.viewport().setCursor(self.cursor_over(index))
            self.refresh()

    def cursor_over(self, index: int | None) -> Qt.CursorShape:
        """The mouse's shape over a point, or over none."""
        return Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor

    def point_along(self, index: int) -> None:
        """Points at a point reached by keys, and says it."""
        self.point_at(index)
        self.setAccessibleDescription(self.spoken(index))

    def choose_pointed_at(self) -> None:
        if self.pointed_at is not None:
            self.choose(self.pointed_at)

    def draw_pointed_at(self, painter: QPainter, plot: QRectF) -> None:
        """The ring around the point, and its bubble, kept inside `plot`."""
        spots = self.spots()
        if self.pointed_at is None or self.pointed_at >= len(spots):
            return
        of, spot = theme(), spots[self.pointed_at]
        painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, of.scaled(_RING_PX), of.scaled(_RING_PX))
        lines = self.facts(self.pointed_at)
        height = len(lines) * of.line_px("body") + of.scaled(4)
        top = min(max(spot.y() - height / 2, plot.top()), plot.bottom() - height)
        draw_bubble(painter, of, plot, QPointF(spot.x(), top), lines)

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.point_at(self.nearest(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose_pointed_at()

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from point to point, page keys ten at once; Enter chooses."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self.spots():
            start = -1 if self.pointed_at is None else self.pointed_at
            self.point_along(min(max(start + step, 0), len(self.spots()) - 1))
        elif Qt.Key(event.key()) in ENTER_KEYS:
            self.choose_pointed_at()
        else:
            super().keyPressEvent(event)
