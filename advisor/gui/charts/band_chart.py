"""A line with the range around it against a number of tokens: speed by depth, wait by prompt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.drawing import (
    area,
    dashed,
    draw_bubble,
    draw_text,
    draw_text_on_halo,
    polyline,
)
from advisor.gui.charts.reading_chart import ReadingChart
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


class BandChart(ReadingChart):
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
        super().__init__(title, 184, 1024, parent)
        self._words, self._series, self._log = words, series, log
        self._band: Band | None = None
        self._comfort: tuple[float, str] | None = None

    def set_band(
        self, band: Band | None, marked: int, comfort: tuple[float, str] | None = None
    ) -> None:
        """`marked` in tokens; `comfort` is a level worth a dashed line, and its name."""
        self._band, self._marked, self._comfort = band, marked, comfort
        self.refresh()

    def ends(self) -> tuple[float, float] | None:
        if self._band is None:
            return None
        return max(1, int(self._band.tokens[0])), int(self._band.tokens[-1])

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
        self.draw_axes(painter, x, y, ticks, self._words.tick)
        xs = x.to_px(np.maximum(band.tokens, 1).astype(np.float64))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color(f"series.{self._series}", 0.28))
        painter.drawPolygon(area(xs, y.to_px(band.high), y.to_px(band.low)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(of.color(f"series.{self._series}"), of.length("chart.line_width")))
        painter.drawPolyline(polyline(xs, y.to_px(band.mid)))
        self._draw_comfort(painter, y)
        self._draw_marker(painter, x, y)

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
        tokens = self.read_tokens(x)
        low, mid, high = band.at(tokens)
        at = QPointF(float(x.to_px(tokens)), float(y.to_px(mid)))
        color = of.color("chart.marker")
        self.draw_reading_line(painter, at.x())
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
