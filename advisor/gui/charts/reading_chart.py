"""A chart over tokens with a marker that reads it: arrows move the marker, the pointer looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import draw_line_on_halo, draw_text
from advisor.gui.charts.scales import LinearScale, LogScale, doublings
from advisor.gui.theme import theme
from advisor.units import format_tokens


class ReadingChart(ChartView):
    """Tokens run along a logarithmic axis; a kind of chart says from where to where."""

    def __init__(self, title: str, height: int, marked: int, parent: QWidget | None) -> None:
        super().__init__(title, height, parent)
        self._marked = marked
        self._hover: float | None = None
        self._plot = QRectF()

    @property
    def marked(self) -> int:
        return self._marked

    def ends(self) -> tuple[float, float] | None:
        """Fewest and most tokens, None while there is nothing to read."""
        raise NotImplementedError

    def read_tokens(self, x: LogScale) -> float:
        """Tokens under the pointer, or at the marker."""
        tokens = float(self._marked) if self._hover is None else x.from_px(self._hover)
        return min(max(tokens, x.low), x.high)

    def draw_axes(
        self,
        painter: QPainter,
        x: LogScale,
        y: LinearScale | LogScale,
        ticks: Sequence[float],
        text: Callable[[float], str],
    ) -> None:
        """Lines across with `text` of their values, and powers of two below."""
        of, plot = theme(), self._plot
        font, color = of.font("small"), of.color("chart.tick_text")
        grid = QPen(of.color("chart.grid"), of.length("chart.grid_width"))
        for tick in ticks:
            level = round(float(y.to_px(tick))) + 0.5
            painter.setPen(grid)
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
            draw_text(painter, at, text(tick), font, color, "right")
        bottom = plot.bottom() + 0.5
        axis = QPen(of.color("chart.axis"), of.length("chart.axis_width"))
        painter.setPen(axis)
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        for tokens in doublings(x.low, x.high, most=8):
            left = round(float(x.to_px(tokens))) + 0.5
            painter.setPen(axis)
            painter.drawLine(QLineF(left, bottom, left, bottom + of.length("chart.tick_length")))
            at = QPointF(left, bottom + of.scaled(14))
            draw_text(painter, at, format_tokens(tokens), font, color, "centre")

    def draw_reading_line(self, painter: QPainter, at: float) -> None:
        """The upright line at the pixel `at`."""
        of, plot = theme(), self._plot
        draw_line_on_halo(
            painter, QPointF(at, plot.top()), QPointF(at, plot.bottom()),
            QPen(of.color("chart.marker"), of.length("chart.marker_width")),
            of.color("surface.card", 0.5),
        )  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = self._plot.contains(event.position())
        self._hover = event.position().x() if inside else None
        self._drawing.update()

    def leaveEvent(self, event: object) -> None:
        self._hover = None
        self._drawing.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the reading to the next power of two."""
        ends = self.ends()
        if ends is None or event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        points = doublings(*ends, most=40)
        if event.key() == Qt.Key.Key_Right:
            self._marked = next((p for p in points if p > self._marked), points[-1])
        else:
            self._marked = next((p for p in reversed(points) if p < self._marked), points[0])
        self.refresh()
