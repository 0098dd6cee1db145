"""Right answers against the length of the input: lines of published results."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import dashed, draw_text, polyline, text_width
from advisor.gui.charts.log_lines import LINE_STYLES
from advisor.gui.charts.scales import LinearScale, LogScale, doublings, spread
from advisor.gui.theme import theme
from advisor.text import fill, number
from advisor.units import format_tokens

Line = tuple[str, Sequence[tuple[int, float]]]  # name, (tokens, percent)


class LengthChart(ChartView):
    """Percent from 0 to 100; `window` is marked, `bound` is the line below which a length counts
    as not usable."""

    def __init__(self) -> None:
        super().__init__(self.tr("Right answers by length of the input"), 250)
        self._lines: Sequence[Line] = ()
        self._window, self._bound = 0, 0.0

    def show_lines(self, lines: Sequence[Line], window: int, bound: float | None) -> None:
        self._lines, self._window, self._bound = lines, window, bound or 0.0
        self.refresh()

    def sentence(self) -> str:
        parts = [
            fill(
                self.tr("{name}: {first:.0f} % at {short}, {last:.0f} % at {long}"),
                name=name,
                first=points[0][1],
                short=format_tokens(points[0][0]),
                last=points[-1][1],
                long=format_tokens(points[-1][0]),
            )
            for name, points in self._lines
        ]
        return "; ".join(parts) if parts else self.tr("No published results.")

    def table(self) -> tuple[list[str], Sequence[Sequence[str]]]:
        lengths = sorted({tokens for _, points in self._lines for tokens, _ in points})
        heads = [self.tr("Model"), *(format_tokens(tokens) for tokens in lengths)]
        rows = []
        for name, points in self._lines:
            values = dict(points)
            rows.append(
                [name, *(number(values[n], ".1f") if n in values else "–" for n in lengths)]
            )
        return heads, rows

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        if not self._lines:
            return
        of = theme()
        small, strong = of.font("small"), of.font("small_strong")
        names = min(max(text_width(strong, name) for name, _ in self._lines), rect.width() * 0.4)
        lengths = [tokens for _, points in self._lines for tokens, _ in points]
        percents = text_width(small, "100 %") + of.scaled(8)
        plot = rect.adjusted(percents, of.scaled(10), -names - of.scaled(16), -of.scaled(26))
        x = LogScale(min(lengths), max(lengths), plot.left(), plot.right())
        y = LinearScale(0, 100, plot.bottom(), plot.top())
        for percent in (0, 25, 50, 75, 100):
            level = y.to_px(float(percent))
            painter.setPen(QPen(of.color("chart.grid"), 1))
            painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level))
            draw_text(painter, QPointF(plot.left() - of.scaled(6), level),
                      number(percent / 100, ".0%"), small,
                      of.color("chart.tick_text"), "right")  # fmt: skip
        for tokens in doublings(min(lengths), max(lengths), most=6):
            at = QPointF(x.to_px(float(tokens)), plot.bottom() + of.scaled(14))
            draw_text(painter, at, format_tokens(tokens), small, of.color("chart.tick_text"),
                      "centre")  # fmt: skip
        self._paint_marks(painter, plot, x, y)
        ends = []
        for slot, (_, points) in enumerate(self._lines):
            series, dash = LINE_STYLES[slot % len(LINE_STYLES)]
            places = x.to_px(np.array([float(tokens) for tokens, _ in points]))
            levels = y.to_px(np.array([value for _, value in points]))
            painter.setPen(dashed(of.color(f"series.{series}"), 2, list(dash)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(polyline(places, levels))
            ends.append((float(places[-1]), float(levels[-1])))
        labels = spread([end[1] for end in ends], of.scaled(17), plot.top(), plot.bottom())
        for slot, ((name, _), end, level) in enumerate(zip(self._lines, ends, labels, strict=True)):
            ink = of.color(f"series_text.{LINE_STYLES[slot % len(LINE_STYLES)][0]}")
            left = plot.right() + of.scaled(10)
            painter.setPen(QPen(ink, 1))
            painter.drawLine(QPointF(end[0] + 2, end[1]), QPointF(left - 2, level))
            draw_text(painter, QPointF(left, level), name, strong, ink)

    def _paint_marks(self, painter: QPainter, plot: QRectF, x: LogScale, y: LinearScale) -> None:
        of = theme()
        if self._bound:
            level = y.to_px(self._bound)
            painter.setPen(dashed(of.color("chart.comfort"), 1, [4, 3]))
            painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level))
        if x.low <= self._window <= x.high:
            place = x.to_px(float(self._window))
            painter.setPen(QPen(of.color("chart.marker"), 1))
            painter.drawLine(QPointF(place, plot.top()), QPointF(place, plot.bottom()))
