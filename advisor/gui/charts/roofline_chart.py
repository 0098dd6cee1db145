"""The roofline: FLOP/s that memory and arithmetic allow against FLOP for each byte read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import (
    dashed,
    diamond,
    draw_bubble,
    draw_text,
    draw_text_on_halo,
    polyline,
    text_width,
)
from advisor.gui.charts.log_axes import decade_steps
from advisor.gui.charts.scales import LogScale
from advisor.gui.theme import Theme, theme
from advisor.text import fill, listed
from advisor.text import number as written
from advisor.units import format_digits, format_flop

_HEIGHT, _REACH_PX = 360, 16
_X_ENDS = (0.25, 8192.0)
_ROOF_LOOKS = (("series.weights", "series_text.weights", ()),
               ("series.ram", "series_text.ram", (7.0, 3.0)))  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoofLine:
    name: str
    peak_flops: float
    bandwidth_bytes_per_s: float


@dataclass(frozen=True, slots=True)
class RoofPoint:
    """`flops_per_s` None: the speed is not known, the point then lies on the roof, hollow."""

    key: str
    name: str
    intensity: float
    flops_per_s: float | None
    facts: tuple[tuple[str, str], ...]


class RooflineChart(ChartView):
    """Up to two roofs; `pointed(key)` when a point is hovered or reached by arrows."""

    pointed = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, _HEIGHT, parent)
        self._roofs: tuple[RoofLine, ...] = ()
        self._points: tuple[RoofPoint, ...] = ()
        self._hovered: int | None = None
        self._plot = QRectF()

    def show_roofs(self, roofs: Sequence[RoofLine], points: Sequence[RoofPoint]) -> None:
        self._roofs, self._points = tuple(roofs)[: len(_ROOF_LOOKS)], tuple(points)
        self._hovered = None
        self.refresh()

    def sentence(self) -> str:
        if not self._roofs:
            return self.tr("The memory bandwidth of this machine is not known.")
        roof = self._roofs[0]
        ridge = roof.peak_flops / roof.bandwidth_bytes_per_s
        parts = listed(f"{p.name} {format_digits(p.intensity, 3)}" for p in self._points)
        return fill(
            self.tr("{name}: arithmetic is the limit from {ridge:.0f} FLOP a byte on. {points}."),
            name=roof.name,
            ridge=ridge,
            points=parts,
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        heads = [self.tr("Stage"), self.tr("FLOP a byte"), self.tr("FLOP/s reached"),
                 self.tr("FLOP/s allowed")]  # fmt: skip
        return heads, [
            [
                p.name,
                format_digits(p.intensity, 3),
                "–" if p.flops_per_s is None else f"{format_flop(p.flops_per_s)}/s",
                f"{format_flop(self._allowed(p))}/s",
            ]
            for p in self._points
        ]

    def _allowed(self, point: RoofPoint) -> float:
        roof = self._roofs[0]
        return min(roof.peak_flops, point.intensity * roof.bandwidth_bytes_per_s)

    # Geometry

    def _scales(self, rect: QRectF) -> tuple[LogScale, LogScale]:
        of = theme()
        left = text_width(of.font("small"), "888 TFLOP") + of.length("chart.tick_gap") + 2
        self._plot = rect.adjusted(left, of.scaled(20), -of.scaled(12), -of.scaled(44))
        levels = [p.flops_per_s for p in self._points if p.flops_per_s]
        levels += [roof.peak_flops for roof in self._roofs]
        levels += [roof.bandwidth_bytes_per_s * _X_ENDS[0] for roof in self._roofs]
        low, high = min(levels) / 2, max(levels) * 3
        plot = self._plot
        return (LogScale(*_X_ENDS, plot.left(), plot.right()),
                LogScale(low, high, plot.bottom(), plot.top()))  # fmt: skip

    def _spot(self, point: RoofPoint, x: LogScale, y: LogScale) -> QPointF:
        level = self._allowed(point) if point.flops_per_s is None else point.flops_per_s
        across = min(max(point.intensity, x.low), x.high)
        return QPointF(x.to_px(across), y.to_px(level))

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = theme()
        if not self._roofs:
            draw_text(painter, rect.center(), self.sentence(), of.font("body"),
                      of.color("text.tertiary"), "centre")  # fmt: skip
            return
        x, y = self._scales(rect)
        self._draw_axes(painter, of, x, y)
        self._draw_ridge(painter, of, x, y)
        for number, roof in reversed(list(enumerate(self._roofs))):
            self._draw_roof(painter, of, number, roof, x, y)
        for point in self._points:
            self._draw_point(painter, of, point, x, y)
        if self._hovered is not None:
            point = self._points[self._hovered]
            spot = self._spot(point, x, y)
            lines = [(point.name, ""), *point.facts]
            height = len(lines) * of.line_px("body") + of.scaled(4)
            top = min(max(spot.y() + of.scaled(10), self._plot.top()),
                      self._plot.bottom() - height)  # fmt: skip
            draw_bubble(painter, of, self._plot, QPointF(spot.x(), top), lines)

    def _draw_axes(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        plot, font, ink = self._plot, of.font("small"), of.color("chart.tick_text")
        for tick in decade_steps(y.low, y.high):
            level = round(y.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), 1))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
            text = format_flop(tick).replace(".0 ", " ")
            draw_text(painter, at, text, font, ink, "right")
        bottom = round(plot.bottom()) + 0.5
        painter.setPen(QPen(of.color("chart.axis"), 1))
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        for tick in (1.0, 4.0, 16.0, 64.0, 256.0, 1024.0, 4096.0):
            across = round(x.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.axis"), 1))
            painter.drawLine(QLineF(across, bottom, across, bottom + of.scaled(4)))
            spot = QPointF(across, bottom + of.scaled(14))
            draw_text(painter, spot, written(tick, ",.0f"), font, ink, "centre")
        foot = QPointF(plot.right(), bottom + of.scaled(33))
        draw_text(painter, foot, self.tr("FLOP for each byte read from memory"), font, ink, "right")
        head = QPointF(plot.left(), plot.top() - of.scaled(12))
        draw_text(painter, head, self.tr("FLOP a second"), font, ink)

    def _draw_ridge(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        roof, plot = self._roofs[0], self._plot
        ridge = roof.peak_flops / roof.bandwidth_bytes_per_s
        if not x.low < ridge < x.high:
            return
        at = x.to_px(ridge)
        painter.setPen(dashed(of.color("chart.comfort"), 1, [3.0, 4.0]))
        painter.drawLine(QLineF(at, y.to_px(roof.peak_flops), at, plot.bottom()))
        level = plot.bottom() - of.scaled(12)
        font, ink, halo = of.font("small"), of.color("text.secondary"), of.color("surface.card")
        gap = of.scaled(8)
        draw_text_on_halo(painter, QPointF(at - gap, level), self.tr("memory is the limit"), font,
                          ink, halo, "right")  # fmt: skip
        right = self.tr("arithmetic is")
        draw_text_on_halo(painter, QPointF(at + gap, level), right, font, ink, halo)

    def _draw_roof(
        self, painter: QPainter, of: Theme, number: int, roof: RoofLine, x: LogScale, y: LogScale
    ) -> None:
        line, words, dash = _ROOF_LOOKS[number]
        at = np.geomspace(x.low, x.high, 200)
        level = np.minimum(roof.peak_flops, at * roof.bandwidth_bytes_per_s)
        painter.setPen(dashed(of.color(line), of.length("chart.line_width"), list(dash)))
        painter.drawPolyline(polyline(x.to_px(at), y.to_px(level)))
        lift = of.scaled(12 if number else -18)  # the lower roof is named below it
        spot = QPointF(self._plot.right() - 2, y.to_px(roof.peak_flops) + lift)
        draw_text_on_halo(painter, spot, roof.name, of.font("small"), of.color(words),
                          of.color("surface.card"), "right")  # fmt: skip

    def _draw_point(
        self, painter: QPainter, of: Theme, point: RoofPoint, x: LogScale, y: LogScale
    ) -> None:
        spot = self._spot(point, x, y)
        top = QPointF(spot.x(), y.to_px(self._allowed(point)))
        ink = of.color("series.kv" if point.key == "generation" else "series.compute")
        painter.setPen(dashed(ink, 1.5, [2.0, 3.0]))
        painter.drawLine(QLineF(spot, top))
        painter.setPen(QPen(ink, 2))
        known = point.flops_per_s is not None
        painter.setBrush(ink if known else of.color("surface.card"))
        if point.key == "generation":
            painter.drawEllipse(spot, of.scaled(5), of.scaled(5))
        else:
            painter.drawPolygon(diamond(spot, of.scaled(12), of.scaled(12)))
        font = of.font("body_strong")
        words = of.color("series_text.kv" if point.key == "generation" else "series_text.compute")
        left = spot.x() + of.scaled(10)
        align = "left"
        if left + text_width(font, point.name) > self._plot.right():
            left, align = spot.x() - of.scaled(10), "right"
        at = QPointF(left, spot.y() + of.scaled(12))
        draw_text_on_halo(painter, at, point.name, font, words, of.color("surface.card"), align)

    # Mouse and keys

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self._drawing.update()
            if index is not None:
                self.pointed.emit(self._points[index].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._roofs:
            return
        x, y = self._scales(QRectF(self.viewport().rect()))
        near = [
            number for number, point in enumerate(self._points)
            if QLineF(self._spot(point, x, y), event.position()).length()
            <= theme().scaled(_REACH_PX)
        ]  # fmt: skip
        self._hover(near[0] if near else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        start = -1 if self._hovered is None else self._hovered
        self._hover(min(max(start + step, 0), len(self._points) - 1))
