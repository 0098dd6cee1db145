"""Price against speed: the rigs that no other beats in both, from the cheapest to the fastest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.drawing import dashed, draw_text, draw_text_on_halo, text_width
from advisor.gui.charts.label_places import Box, Point, leader, meet, place_label
from advisor.gui.charts.point_chart import PointChart
from advisor.gui.charts.scales import LogScale, one_two_five
from advisor.gui.theme import Theme, theme
from advisor.text import fill, number
from advisor.units import format_rate

_HEIGHT, _RIGHT_PX, _FOOT_PX = 320, 20, 46
_APART_PX = 9


@dataclass(frozen=True, slots=True)
class FrontierPoint:
    """`label` is short, for the chart; `facts` are pairs for the bubble and the table."""

    label: str
    price: float
    tokens_per_s: float
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A level worth a dashed line: this computer's speed, the least asked for, the budget."""

    value: float
    text: str


class FrontierChart(PointChart):
    """Both axes are logarithmic. `chosen(index)` when a point is clicked or Enter pressed on it."""

    chosen = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, _HEIGHT, parent)
        self._points: tuple[FrontierPoint, ...] = ()
        self._rates: tuple[Mark, ...] = ()
        self._budget: Mark | None = None
        self._currency = ""
        self._plot = QRectF()

    def show_points(
        self, points: Sequence[FrontierPoint], currency: str, rates: Sequence[Mark] = (),
        budget: Mark | None = None,
    ) -> None:  # fmt: skip
        """`points` from the cheapest; `rates` are levels of speed in tokens per second."""
        self._points, self._currency = tuple(points), currency
        self._rates, self._budget = tuple(rates), budget
        self.pointed_at = None
        self.refresh()

    def sentence(self) -> str:
        if not self._points:
            return self.tr("No rig with a known price does it.")
        first, last = self._points[0], self._points[-1]
        return fill(
            self.tr(
                "{} rigs from {} at {:,.0f} {} with {} tokens per second to {} at {:,.0f} {} "
                "with {}."
            ),
            len(self._points),
            first.label,
            first.price,
            self._currency,
            format_rate(first.tokens_per_s),
            last.label,
            last.price,
            self._currency,
            format_rate(last.tokens_per_s),
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        if not self._points:
            return [self.tr("Rig")], []
        heads = [self.tr("Rig"), *(name for name, _ in self._points[0].facts)]
        return heads, [[p.label, *(text for _, text in p.facts)] for p in self._points]

    # Geometry

    def _scales(self, rect: QRectF) -> tuple[LogScale, LogScale]:
        of = theme()
        left = text_width(of.font("small"), "88,888") + of.length("chart.tick_gap")
        self._plot = rect.adjusted(left, of.scaled(14), -of.scaled(_RIGHT_PX), -of.scaled(_FOOT_PX))
        prices = [point.price for point in self._points]
        if self._budget is not None:
            prices.append(self._budget.value)
        rates = [p.tokens_per_s for p in self._points] + [mark.value for mark in self._rates]
        plot = self._plot
        return (
            LogScale(min(prices) / 1.25, max(prices) * 1.35, plot.left(), plot.right()),
            LogScale(min(rates) / 1.35, max(rates) * 1.35, plot.bottom(), plot.top()),
        )

    def spots(self) -> list[QPointF]:
        if not self._points:
            return []
        x, y = self._scales(QRectF(self.rect()))
        return [QPointF(x.to_px(p.price), y.to_px(p.tokens_per_s)) for p in self._points]

    def facts(self, index: int) -> list[tuple[str, str]]:
        point = self._points[index]
        return [(point.label, ""), *point.facts]

    def choose(self, index: int) -> None:
        self.chosen.emit(index)

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._points:
            return
        of = theme()
        x, y = self._scales(rect)
        self._draw_axes(painter, of, x, y)
        taken = self._draw_marks(painter, of, x, y)
        spots = self.spots()
        self._draw_steps(painter, of, spots)
        self._draw_names(painter, of, spots, taken)
        self._draw_spots(painter, of, spots)
        self.draw_pointed_at(painter, self._plot)

    def _draw_axes(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        plot, font, ink = self._plot, of.font("small"), of.color("chart.tick_text")
        grid, gap = of.color("chart.grid"), of.length("chart.tick_gap")
        for tick in one_two_five(y.low, y.high):
            level = round(y.to_px(tick)) + 0.5
            painter.setPen(QPen(grid, 1))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            draw_text(
                painter, QPointF(plot.left() - gap, level), number(tick, ",g"), font, ink, "right"
            )
        bottom = round(plot.bottom()) + 0.5
        painter.setPen(QPen(of.color("chart.axis"), 1))
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        for tick in one_two_five(x.low, x.high):
            at = round(x.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.axis"), 1))
            painter.drawLine(QLineF(at, bottom, at, bottom + of.scaled(4)))
            words = number(tick, ",g")
            middle = min(at, self.width() - text_width(font, words) / 2 - 1)
            spot = QPointF(middle, bottom + of.scaled(15))
            draw_text(painter, spot, words, font, ink, "centre")
        words = self.tr("Price of the whole rig, {}").format(self._currency)
        foot = QPointF(plot.right(), bottom + of.scaled(35))
        draw_text(painter, foot, words, font, ink, "right")
        draw_text(painter, QPointF(plot.left() + of.scaled(6), plot.top() - of.scaled(2)),
                  self.tr("tok/s"), font, ink)  # fmt: skip

    def _draw_marks(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> list[Box]:
        """The dashed lines with their words; the boxes of the words."""
        plot, font = self._plot, of.font("small")
        ink, halo = of.color("text.secondary"), of.color("surface.card")
        pen = dashed(of.color("chart.comfort"), 1, [5.0, 4.0])
        taken: list[Box] = []
        for mark in self._rates:
            level = round(y.to_px(mark.value)) + 0.5
            painter.setPen(pen)
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            middle = level - of.scaled(9)
            draw_text_on_halo(painter, QPointF(plot.right(), middle), mark.text, font, ink, halo,
                              "right")  # fmt: skip
            width = text_width(font, mark.text)
            taken.append((plot.right() - width, middle - 8, plot.right(), middle + 8))
        if self._budget is not None:
            at = round(x.to_px(self._budget.value)) + 0.5
            painter.setPen(pen)
            painter.drawLine(QLineF(at, plot.top(), at, plot.bottom()))
            spot = QPointF(at - of.scaled(6), plot.top() + of.scaled(8))
            draw_text_on_halo(painter, spot, self._budget.text, font, ink, halo, "right")
            width = text_width(font, self._budget.text)
            taken.append((spot.x() - width, spot.y() - 8, spot.x(), spot.y() + 8))
        return taken

    def _draw_steps(self, painter: QPainter, of: Theme, spots: list[QPointF]) -> None:
        """What money buys: level until the next rig, then up to it."""
        painter.setPen(QPen(of.color("compare.a"), 1.5))
        for one, two in pairwise(spots):
            corner = QPointF(two.x(), one.y())
            painter.drawLine(QLineF(one, corner))
            painter.drawLine(QLineF(corner, two))

    def _draw_spots(self, painter: QPainter, of: Theme, spots: list[QPointF]) -> None:
        painter.setPen(QPen(of.color("surface.card"), 1))
        painter.setBrush(of.color("compare.a"))
        radius = of.length("chart.point_size") / 2 + 1
        for spot in spots:
            painter.drawEllipse(spot, radius, radius)

    def _draw_names(
        self, painter: QPainter, of: Theme, spots: list[QPointF], taken: list[Box]
    ) -> None:
        """The ends first; a name that finds no free place is left to the bubble and the table."""
        plot, font = self._plot, of.font("small")
        bounds = (plot.left() + 2, plot.top() + 2, plot.right(), plot.bottom() - 2)
        points = [(spot.x(), spot.y()) for spot in spots]
        on_steps = [spot for one, two in pairwise(points) for spot in _along_step(one, two)]
        order = sorted(range(len(spots)), key=lambda i: (i not in (0, len(spots) - 1), i))
        for index in order:
            name = self._points[index].label
            size = (text_width(font, name), float(of.line_px("small")))
            if size[0] > plot.width() / 2:
                continue
            box = place_label(
                points[index], size, points + on_steps, taken, bounds, away=float(of.scaled(18))
            )
            if any(meet(box, other) for other in taken):
                continue
            taken.append(box)
            start, end = leader(points[index], box, float(of.scaled(6)))
            painter.setPen(QPen(of.color("chart.marker"), 1))
            painter.drawLine(QPointF(*start), QPointF(*end))
            at = QPointF(box[0], (box[1] + box[3]) / 2)
            draw_text_on_halo(painter, at, name, font, of.color("text.primary"),
                              of.color("surface.card"))  # fmt: skip


def _along_step(one: Point, two: Point) -> list[Point]:
    """Points on the step from one rig to the next, near enough for names to keep off it."""
    across = [(x, one[1]) for x in np.arange(one[0], two[0], _APART_PX)]
    return across + [(two[0], y) for y in np.arange(two[1], one[1], _APART_PX)]
