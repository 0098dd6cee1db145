"""Several lines against a number of tokens, each named at its end; arrows move a reading line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.drawing import dashed, draw_text, polyline, text_width
from advisor.gui.charts.reading_chart import ReadingChart
from advisor.gui.charts.scales import (
    Floats,
    LinearScale,
    LogScale,
    doublings,
    linear_ticks,
    rounded_top,
    spread,
)
from advisor.gui.theme import theme
from advisor.text import listed, number
from advisor.units import format_tokens

SLOTS = ("a", "b", "c", "d")
_DASHES: dict[str, list[float]] = {"a": [], "b": [8, 4], "c": [2, 3], "d": [9, 3, 2, 3]}


@dataclass(frozen=True, slots=True)
class Line:
    """`tokens` whole and rising, a value at each; `ends_at`: beyond it, it does not fit."""

    name: str
    tokens: NDArray[np.int64]
    values: Floats
    ends_at: int | None = None

    def at(self, tokens: float) -> float:
        return float(np.interp(tokens, self.tokens, self.values))


class LinesChart(ReadingChart):
    """Dashes and the names at the ends tell the lines apart, not only the colour."""

    def __init__(
        self, title: str, unit: str, figure: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, 248, 8192, parent)
        self._unit, self._figure = unit, figure
        self._lines: tuple[Line, ...] = ()
        self._level: tuple[float, str] | None = None

    def set_unit(self, unit: str) -> None:
        self._unit = unit

    def show_lines(
        self, lines: Sequence[Line], marked: int, level: tuple[float, str] | None = None
    ) -> None:
        """`level` is a value worth a line across, and its name."""
        self._lines, self._marked, self._level = tuple(lines), marked, level
        self.refresh()

    def sentence(self) -> str:
        if not self._lines:
            return self.tr("Nothing is known to draw.")
        said = listed(
            f"{line.name} {self._figure(line.at(self._marked))} {self._unit}"
            for line in self._lines
        )
        return self.tr("At {tokens} tokens: {values}.").format(
            tokens=format_tokens(self._marked), values=said
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        heads = [self.tr("Tokens"), *(f"{line.name}, {self._unit}" for line in self._lines)]
        ends = self.ends()
        if ends is None:
            return heads, []
        return heads, [
            [
                number(tokens, ","),
                *(
                    self._figure(line.at(tokens)) if tokens <= line.tokens[-1] else "–"
                    for line in self._lines
                ),
            ]
            for tokens in doublings(*ends, most=24)
        ]

    def ends(self) -> tuple[float, float] | None:
        if not self._lines:
            return None
        low = min(float(line.tokens[0]) for line in self._lines)
        return max(1.0, low), max(float(line.tokens[-1]) for line in self._lines)

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = theme()
        ends = self.ends()
        if ends is None:
            draw_text(painter, rect.center(), self.sentence(), of.font("body"),
                      of.color("text.tertiary"), "centre")  # fmt: skip
            return
        font = of.font("small")
        names = max(text_width(font, line.name) for line in self._lines)
        names = min(names, rect.width() * 0.3)
        self._plot = rect.adjusted(
            of.scaled(44), of.length("chart.margins.top"), -names - of.scaled(28),
            -of.length("chart.margins.bottom"),
        )  # fmt: skip
        x = LogScale(*ends, self._plot.left(), self._plot.right())
        top = max(float(line.values.max()) for line in self._lines)
        top = rounded_top(max(top, self._level[0] * 1.1 if self._level else 0.0), most=5)
        y = LinearScale(0.0, top, self._plot.bottom(), self._plot.top())
        self.draw_axes(painter, x, y, linear_ticks(top, most=5), lambda tick: number(tick, "g"))
        self._draw_level(painter, y)
        for slot, line in zip(SLOTS, self._lines, strict=False):
            self._draw_line(painter, x, y, line, slot)
        self._draw_names(painter, x, y)
        self._draw_marker(painter, x, y)

    def _draw_level(self, painter: QPainter, y: LinearScale) -> None:
        if self._level is None:
            return
        of, plot = theme(), self._plot
        value, name = self._level
        at = round(y.to_px(value)) + 0.5
        painter.setPen(QPen(of.color("chart.limit"), of.length("chart.line_width")))
        painter.drawLine(QLineF(plot.left(), at, plot.right(), at))
        spot = QPointF(plot.left() + of.scaled(4), at - of.scaled(9))
        draw_text(painter, spot, name, of.font("small"), of.color("chart.limit_text"))

    def _draw_line(
        self, painter: QPainter, x: LogScale, y: LinearScale, line: Line, slot: str
    ) -> None:
        of = theme()
        color = of.color(f"compare.{slot}")
        tokens = line.tokens.astype(np.float64)
        fits = line.tokens <= line.ends_at if line.ends_at is not None else line.tokens < 0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = of.length("chart.line_width")
        for part, ink in ((~fits, _faded(color)), (fits, color)):
            if part.sum() > 1:
                painter.setPen(dashed(ink, width, _DASHES[slot]))
                points = polyline(x.to_px(tokens[part]), y.to_px(line.values[part]))
                painter.drawPolyline(points)

    def _draw_names(self, painter: QPainter, x: LogScale, y: LinearScale) -> None:
        of, plot = theme(), self._plot
        ends = [y.to_px(float(line.values[-1])) for line in self._lines]
        places = spread(ends, of.scaled(16), plot.top(), plot.bottom())
        for slot, line, end, place in zip(SLOTS, self._lines, ends, places, strict=False):
            color = of.color(f"compare.{slot}")
            last = float(x.to_px(float(line.tokens[-1])))
            start = plot.right() + of.scaled(8)
            painter.setPen(QPen(color, 1))
            painter.drawLine(QLineF(last, end, plot.right() + of.scaled(2), end))
            painter.drawLine(QLineF(plot.right() + of.scaled(2), end, start, place))
            spot = QPointF(start + of.scaled(4), place)
            draw_text(painter, spot, line.name, of.font("small"), of.color("text.primary"))

    def _draw_marker(self, painter: QPainter, x: LogScale, y: LinearScale) -> None:
        of = theme()
        tokens = self.read_tokens(x)
        at = float(x.to_px(tokens))
        self.draw_reading_line(painter, at)
        for slot, line in zip(SLOTS, self._lines, strict=False):
            if tokens > line.tokens[-1]:
                continue
            painter.setPen(QPen(of.color(f"compare.{slot}"), 2))
            painter.setBrush(of.color("surface.card"))
            spot = QPointF(at, y.to_px(line.at(tokens)))
            painter.drawEllipse(spot, of.scaled(4), of.scaled(4))
        self.setToolTip(self._reading(tokens))

    def _reading(self, tokens: float) -> str:
        lines = [
            f"{line.name}: {self._figure(line.at(tokens))} {self._unit}"
            for line in self._lines
            if tokens <= line.tokens[-1]
        ]
        return "\n".join([format_tokens(round(tokens)), *lines])


def _faded(color: QColor) -> QColor:
    faded = QColor(color)
    faded.setAlphaF(0.45)
    return faded
