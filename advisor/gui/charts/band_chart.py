"""A line with the range around it against a number of tokens: speed by depth, wait by prompt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import (
    area,
    dashed,
    draw_bubble,
    draw_line_on_halo,
    draw_text,
    draw_text_on_halo,
    polyline,
)
from advisor.gui.charts.scales import (
    Floats,
    LinearScale,
    LogScale,
    decade_ticks,
    doublings,
    linear_ticks,
    rounded_top,
)
from advisor.gui.theme import theme
from advisor.text import number
from advisor.units import format_tokens


@dataclass(frozen=True, slots=True)
class Band:
    """Arrays of shape (n,): whole tokens, rising, and the range at each."""

    tokens: NDArray[np.int64]
    low: Floats
    mid: Floats
    high: Floats

    def at(self, tokens: float) -> tuple[float, float, float]:
        """Low, mid, high, interpolated."""
        low, mid, high = (
            float(np.interp(tokens, self.tokens, values))
            for values in (self.low, self.mid, self.high)
        )
        return low, mid, high


@dataclass(frozen=True, slots=True)
class BandWords:
    """How a chart speaks: axis heads with units, a figure, a range, and the whole sentence."""

    x_head: str
    y_head: str
    figure: Callable[[float], str]  # for tables
    tick: Callable[[float], str]
    range: Callable[[float, float], str]  # with the unit
    sentence: Callable[[Band, int], str]


class BandChart(ChartView):
    """`log` for a value axis in decades. A marker stands at a number of tokens; arrows move it."""

    def __init__(
        self,
        title: str,
        words: BandWords,
        series: str,
        *,
        log: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, 184, parent)
        self._words, self._series, self._log = words, series, log
        self._band: Band | None = None
        self._marked = 1024
        self._comfort: tuple[float, str] | None = None
        self._hover: float | None = None
        self._plot = QRectF()

    def set_band(
        self, band: Band | None, marked: int, comfort: tuple[float, str] | None = None
    ) -> None:
        """`marked` in tokens; `comfort` is a level worth a dashed line, and its name."""
        self._band, self._marked, self._comfort = band, marked, comfort
        self.refresh()

    @property
    def marked(self) -> int:
        return self._marked

    def sentence(self) -> str:
        if self._band is None:
            return self.tr("The speed is unknown, or the model does not fit.")
        return self._words.sentence(self._band, self._marked)

    def table(self) -> tuple[list[str], list[list[str]]]:
        words = self._words
        heads = [words.x_head, *(f"{words.y_head}, {name}" for name in
                                 (self.tr("low"), self.tr("middle"), self.tr("high")))]  # fmt: skip
        band = self._band
        if band is None:
            return heads, []
        points = doublings(max(1, int(band.tokens[0])), int(band.tokens[-1]), most=24)
        return heads, [
            [number(tokens, ","), *(words.figure(value) for value in band.at(tokens))]
            for tokens in points
        ]

    # Drawing

    def _scales(self, rect: QRectF) -> tuple[LogScale, LinearScale | LogScale, list[float]]:
        of, band = theme(), self._band
        assert band is not None
        self._plot = rect.adjusted(
            of.scaled(44), of.length("chart.margins.top"), -of.scaled(20),
            -of.length("chart.margins.bottom"),
        )  # fmt: skip
        plot = self._plot
        x = LogScale(
            float(max(1, band.tokens[0])), float(band.tokens[-1]), plot.left(), plot.right()
        )
        if self._log:
            low, high = float(band.low.min()) * 0.9, float(band.high.max()) * 1.1
            return x, LogScale(low, high, plot.bottom(), plot.top()), decade_ticks(low, high)
        comfort = self._comfort[0] if self._comfort else 0.0
        top = rounded_top(max(float(band.high.max()), comfort * 1.15), most=5)
        return x, LinearScale(0.0, top, plot.bottom(), plot.top()), linear_ticks(top, most=5)

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of, band = theme(), self._band
        if band is None:
            draw_text(painter, rect.center(), self.sentence(), of.font("body"),
                      of.color("text.tertiary"), "centre")  # fmt: skip
            return
        x, y, ticks = self._scales(rect)
        self._draw_axes(painter, x, y, ticks)
        xs = x.to_px(np.maximum(band.tokens, 1).astype(np.float64))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color(f"series.{self._series}", 0.28))
        painter.drawPolygon(area(xs, y.to_px(band.high), y.to_px(band.low)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(of.color(f"series.{self._series}"), of.length("chart.line_width")))
        painter.drawPolyline(polyline(xs, y.to_px(band.mid)))
        self._draw_comfort(painter, y)
        self._draw_marker(painter, x, y)

    def _draw_axes(
        self, painter: QPainter, x: LogScale, y: LinearScale | LogScale, ticks: list[float]
    ) -> None:
        of, plot = theme(), self._plot
        font, color = of.font("small"), of.color("chart.tick_text")
        grid = QPen(of.color("chart.grid"), of.length("chart.grid_width"))
        for tick in ticks:
            level = round(float(y.to_px(tick))) + 0.5
            painter.setPen(grid)
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
            draw_text(painter, at, self._words.tick(tick), font, color, "right")
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

    def _draw_comfort(self, painter: QPainter, y: LinearScale | LogScale) -> None:
        if self._comfort is None:
            return
        of, (level, name) = theme(), self._comfort
        at = round(float(y.to_px(level))) + 0.5
        painter.setPen(dashed(of.color("chart.comfort"), 1, [5, 4]))
        painter.drawLine(QLineF(self._plot.left(), at, self._plot.right(), at))
        above = QPointF(self._plot.left() + of.scaled(4), at - of.scaled(9))
        draw_text_on_halo(painter, above, name, of.font("small"), of.color("text.secondary"),
                          of.color("surface.card"))  # fmt: skip

    def _draw_marker(self, painter: QPainter, x: LogScale, y: LinearScale | LogScale) -> None:
        of, band, plot = theme(), self._band, self._plot
        assert band is not None
        tokens = self._marked if self._hover is None else x.from_px(self._hover)
        tokens = min(max(tokens, x.low), x.high)
        low, mid, high = band.at(tokens)
        at = QPointF(float(x.to_px(tokens)), float(y.to_px(mid)))
        color = of.color("chart.marker")
        draw_line_on_halo(
            painter, QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()),
            QPen(color, of.length("chart.marker_width")), of.color("surface.card", 0.5),
        )  # fmt: skip
        painter.setPen(QPen(color, 2))
        painter.setBrush(of.color("surface.card"))
        radius = of.length("chart.marker_radius")
        painter.drawEllipse(at, radius, radius)
        upper_half = at.y() < plot.center().y()
        top = plot.bottom() - of.scaled(32) if upper_half else plot.top() + of.scaled(4)
        if self._comfort is not None:  # its words stay legible
            words = float(y.to_px(self._comfort[0])) - of.scaled(22)
            if top + of.scaled(26) > words and top < words + of.scaled(22):
                top = words - of.scaled(28)
        lines = [(format_tokens(round(tokens)), self._words.range(low, high))]
        draw_bubble(painter, of, plot, QPointF(at.x(), top), lines)

    # Reading values

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
        if self._band is None or event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        points = doublings(max(1, int(self._band.tokens[0])), int(self._band.tokens[-1]), most=40)
        if event.key() == Qt.Key.Key_Right:
            moved = next((p for p in points if p > self._marked), points[-1])
        else:
            moved = next((p for p in reversed(points) if p < self._marked), points[0])
        self._marked = moved
        self.refresh()
