"""What a quantization loses against its size: one study, a point a row, no two studies together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import (
    diamond,
    draw_bubble,
    draw_text,
    draw_text_on_halo,
    text_width,
)
from advisor.gui.charts.label_places import Box, covered, place_label
from advisor.gui.charts.scales import LinearScale, LogScale, decade_ticks, linear_ticks, rounded_top
from advisor.gui.theme import Theme, theme
from advisor.text import number

_HEIGHT, _REACH_PX, _MOST_NAMES = 330, 14, 24


@dataclass(frozen=True, slots=True)
class QualityPoint:
    """`x` None: its size is not known, and it is left out of the drawing. `marked`: made with an
    importance matrix, drawn as a diamond."""

    name: str
    x: float | None
    y: float
    value: str
    size: str
    marked: bool = False


class QualityChart(ChartView):
    """`chosen(index)` when a point is pointed at; `choose` shows one from elsewhere."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss against size"), _HEIGHT, parent)
        self._points: tuple[QualityPoint, ...] = ()
        self._heads = ("", "")
        self._about = ""
        self._chosen: int | None = None
        self._plot = QRectF()

    def show_points(
        self, points: Sequence[QualityPoint], x_head: str, y_head: str, about: str
    ) -> None:
        """`about` ends the sentence: what was measured on what."""
        self._points, self._heads, self._about = tuple(points), (x_head, y_head), about
        self._chosen = None
        self.refresh()

    def choose(self, index: int | None) -> None:
        self._chosen = index
        self.refresh()

    def sentence(self) -> str:
        if not self._points:
            return self.tr("Nothing was measured.")
        best, worst = self._points[0], self._points[-1]
        return self.tr("From {best} ({low}) to {worst} ({high}). {about}").format(
            best=best.name, low=best.value, worst=worst.name, high=worst.value, about=self._about
        )

    def table(self) -> tuple[list[str], Sequence[Sequence[str]]]:
        heads = [self.tr("Quantization"), *self._heads]
        return heads, [[point.name, point.size, point.value] for point in self._points]

    # Geometry

    def _drawn(self) -> list[tuple[int, QualityPoint]]:
        return [(i, point) for i, point in enumerate(self._points) if point.x is not None]

    def _logarithmic(self) -> bool:
        values = [point.y for _, point in self._drawn()]
        return min(values) > 0 and max(values) > 20 * min(values)

    def _scales(self, rect: QRectF) -> tuple[LinearScale, LogScale | LinearScale, list[float]]:
        of = theme()
        self._plot = plot = rect.adjusted(
            of.scaled(54), of.scaled(34), -of.scaled(14), -of.length("chart.margins.bottom")
        )
        xs = [point.x or 0.0 for _, point in self._drawn()]
        spare = max(0.06 * (max(xs) - min(xs)), 0.02 * max(xs))
        x = LinearScale(max(0.0, min(xs) - spare), max(xs) + spare, plot.left(), plot.right())
        ys = [point.y for _, point in self._drawn()]
        if self._logarithmic():
            low, high = min(ys) / 1.5, max(ys) * 1.5
            return x, LogScale(low, high, plot.bottom(), plot.top()), decade_ticks(low, high)
        top, low = rounded_top(max(max(ys), 1e-9)), min(0.0, min(ys) * 1.2)
        return x, LinearScale(low, top, plot.bottom(), plot.top()), linear_ticks(top)

    def _places(self) -> dict[int, QPointF]:
        if not self._drawn():
            return {}
        x, y, _ = self._scales(QRectF(self.viewport().rect()))
        return {
            i: QPointF(float(x.to_px(point.x or 0.0)), float(y.to_px(point.y)))
            for i, point in self._drawn()
        }

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of, drawn = theme(), self._drawn()
        if not drawn:
            draw_text(painter, rect.center(), self.tr("No size is known: see the table."),
                      of.font("body"), of.color("text.tertiary"), "centre")  # fmt: skip
            return
        x, y, ticks = self._scales(rect)
        self._draw_axes(painter, of, x, y, ticks)
        places = {
            i: QPointF(float(x.to_px(point.x or 0.0)), float(y.to_px(point.y)))
            for i, point in drawn
        }
        size = of.length("chart.point_size")
        for i, point in drawn:
            painter.setPen(QPen(of.color("surface.card"), 1))
            painter.setBrush(of.color("series.kv" if point.marked else "series.weights"))
            if point.marked:
                painter.drawPolygon(diamond(places[i], size + 2, size + 2))
            else:
                painter.drawEllipse(places[i], size / 2, size / 2)
        self._draw_names(painter, of, drawn, places)
        if self._chosen in places:
            self._draw_chosen(painter, of, places[self._chosen], self._points[self._chosen])

    def _draw_axes(
        self,
        painter: QPainter,
        of: Theme,
        x: LinearScale,
        y: LogScale | LinearScale,
        ticks: list[float],
    ) -> None:
        plot, font, ink = self._plot, of.font("small"), of.color("chart.tick_text")
        draw_text(painter, QPointF(0, of.scaled(9)), self._heads[1], font, ink)
        for tick in ticks:
            level = round(float(y.to_px(tick))) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), 1))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
            draw_text(painter, at, number(tick, "g"), font, ink, "right")
        bottom = plot.bottom() + 0.5
        painter.setPen(QPen(of.color("chart.axis"), 1))
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        shown = [tick for tick in linear_ticks(x.high, most=9) if tick >= x.low]
        for tick in shown:
            left = round(float(x.to_px(tick))) + 0.5
            painter.setPen(QPen(of.color("chart.axis"), 1))
            painter.drawLine(QLineF(left, bottom, left, bottom + of.scaled(4)))
            draw_text(
                painter,
                QPointF(left, bottom + of.scaled(14)),
                number(tick, "g"),
                font,
                ink,
                "centre",
            )
        last = float(x.to_px(shown[-1])) if shown else plot.left()
        room = plot.right() - last > text_width(font, self._heads[0]) + of.scaled(24)
        above = QPointF(plot.right(), bottom + of.scaled(14) if room else bottom - of.scaled(9))
        draw_text(painter, above, self._heads[0], font, ink, "right")

    def _draw_names(
        self,
        painter: QPainter,
        of: Theme,
        drawn: list[tuple[int, QualityPoint]],
        places: dict[int, QPointF],
    ) -> None:
        """As many names as stand free, the common quantizations first."""
        plot, font = self._plot, of.font("small")
        bounds = (plot.left(), plot.top() - of.scaled(8), plot.right(), plot.bottom())
        spots = [(at.x(), at.y()) for at in places.values()]
        taken: list[Box] = []
        named: set[str] = set()
        first = sorted(drawn, key=lambda item: (item[1].marked, not _is_common(item[1].name)))
        for i, point in first:
            if len(taken) >= _MOST_NAMES:
                return
            if point.name in named:
                continue
            at = places[i]
            size = (text_width(font, point.name), float(of.line_px("small")))
            box = place_label(
                (at.x(), at.y()), size, spots, taken, bounds, away=float(of.scaled(8))
            )
            hit = any(box[0] < o[2] and o[0] < box[2] and box[1] < o[3] and o[1] < box[3]
                      for o in taken)  # fmt: skip
            if hit or covered(box, [s for s in spots if s != (at.x(), at.y())]):
                continue
            taken.append(box)
            named.add(point.name)
            draw_text_on_halo(painter, QPointF(box[0], (box[1] + box[3]) / 2), point.name, font,
                              of.color("text.secondary"), of.color("surface.card"))  # fmt: skip

    def _draw_chosen(self, painter: QPainter, of: Theme, at: QPointF, point: QualityPoint) -> None:
        painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, of.scaled(8), of.scaled(8))
        lines = [(point.name, point.value), (self.tr("Size"), point.size)]
        height = len(lines) * of.line_px("body") + of.scaled(4)
        top = min(max(at.y() - height / 2, self._plot.top()), self._plot.bottom() - height)
        draw_bubble(painter, of, self._plot, QPointF(at.x(), top), lines)

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, best = event.position(), (float(theme().scaled(_REACH_PX)), -1)
        for i, place in self._places().items():
            distance = math.hypot(place.x() - at.x(), place.y() - at.y())
            best = min(best, (distance, i)) if distance < best[0] else best
        if best[1] >= 0 and best[1] != self._chosen:
            self.choose(best[1])
            self.chosen.emit(best[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(Qt.Key(event.key()))
        order = [i for i, _ in sorted(self._drawn(), key=lambda item: -(item[1].x or 0.0))]
        if step is None or not order:
            event.ignore()
            return
        at = order.index(self._chosen) + step if self._chosen in order else 0
        index = order[min(max(at, 0), len(order) - 1)]
        self.choose(index)
        self.chosen.emit(index)


def _is_common(name: str) -> bool:
    return name in ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K", "IQ4_XS", "IQ3_XXS",
                    "IQ2_M", "IQ1_M")  # fmt: skip
