"""Training tokens against parameters: models as points, equal compute as lines, thresholds named on
their lines, and one run that is dragged, moved by arrows, or set by its owner."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.amount_axes import short_count
from advisor.gui.charts.drawing import dashed, draw_text, draw_text_on_halo, text_width
from advisor.gui.charts.label_places import Box, Point, leader, meet, place_label
from advisor.gui.charts.point_chart import PointChart
from advisor.gui.charts.scales import LogScale
from advisor.gui.theme import Theme, theme

_HEIGHT, _REACH_PX = 600, 12
_STEP, _FINE_STEP = 10**0.1, 2 ** (1 / 12)
_X_ENDS, _Y_ENDS = (1e8, 4e12), (3e9, 2e14)
# Threshold lines: colour of line, colour of words, dash.
_LINE_LOOKS = (
    ("series.weights", "series_text.weights", (6.0, 4.0)),
    ("chart.limit", "chart.limit_text", ()),
    ("series.overhead", "series_text.overhead", (2.0, 3.0)),
)


@dataclass(frozen=True, slots=True)
class MapPoint:
    """`facts` for the bubble and the table; `named`: worth a label where there is room."""

    name: str
    params: float
    tokens: float
    facts: tuple[tuple[str, str], ...]
    named: bool
    mixture: bool


@dataclass(frozen=True, slots=True)
class Threshold:
    flop: float
    text: str


class TrainingMap(PointChart):
    """`moved(params, tokens)` when a person moves the run; the owner answers with `set_run`.
    `chosen(index)` when a point is clicked. Page keys go from point to point."""

    moved = Signal(float, float)
    chosen = Signal(int)

    def __init__(self, title: str, run_name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, _HEIGHT, parent)
        self._run_name = run_name
        self._points: tuple[MapPoint, ...] = ()
        self._thresholds: tuple[Threshold, ...] = ()
        self._ratio, self._ratio_text = 20.0, ""
        self._run = (1e9, 2e10)
        self._dragging = False
        self._plot = QRectF()
        self._places: list[tuple[int, Box]] = []
        self._places_of: object = None

    def show_map(
        self, points: Sequence[MapPoint], thresholds: Sequence[Threshold], ratio: float,
        ratio_text: str,
    ) -> None:  # fmt: skip
        """`ratio`: tokens a parameter of the line drawn across; at most three thresholds."""
        self._points, self._thresholds = tuple(points), tuple(thresholds)[: len(_LINE_LOOKS)]
        self._ratio, self._ratio_text = ratio, ratio_text
        self._places_of = None
        self.refresh()

    def set_run(self, params: float, tokens: float) -> None:
        self._run = (params, tokens)
        self.refresh()

    @property
    def run(self) -> tuple[float, float]:
        return self._run

    def sentence(self) -> str:
        params, tokens = self._run
        return self.tr(
            "{name}: {params} parameters, {tokens} tokens. {count} models by their published "
            "figures."
        ).format(
            name=self._run_name, params=short_count(params), tokens=short_count(tokens),
            count=len(self._points),
        )  # fmt: skip

    def table(self) -> tuple[list[str], list[list[str]]]:
        if not self._points:
            return [self.tr("Model")], []
        heads = [self.tr("Model"), *(name for name, _ in self._points[0].facts)]
        return heads, [[p.name, *(text for _, text in p.facts)] for p in self._points]

    # Geometry

    def _scales(self, rect: QRectF) -> tuple[LogScale, LogScale]:
        of = theme()
        left = text_width(of.font("small"), "100T") + of.length("chart.tick_gap") + 2
        self._plot = rect.adjusted(left, of.scaled(8), -of.scaled(10), -of.scaled(44))
        plot, (params, tokens) = self._plot, self._run
        return (
            LogScale(min(_X_ENDS[0], params / 2), max(_X_ENDS[1], params * 2),
                     plot.left(), plot.right()),
            LogScale(min(_Y_ENDS[0], tokens / 2), max(_Y_ENDS[1], tokens * 2),
                     plot.bottom(), plot.top()),
        )  # fmt: skip

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = theme()
        x, y = self._scales(rect)
        self._draw_axes(painter, of, x, y)
        painter.save()
        painter.setClipRect(self._plot)
        for power in range(15, 32):
            self._draw_iso(painter, 10.0**power, x, y, QPen(of.color("chart.grid"), 1))
        pen = dashed(of.color("chart.comfort"), 1, [5.0, 4.0])
        painter.setPen(pen)
        painter.drawLine(_across(x, y, lambda params: params * self._ratio))
        for threshold, (line, _, dash) in zip(self._thresholds, _LINE_LOOKS, strict=False):
            width = of.length("chart.line_width")
            self._draw_iso(painter, threshold.flop, x, y, dashed(of.color(line), width, list(dash)))
        painter.restore()
        taken = self._draw_line_names(painter, of, x, y)
        spots = self.spots()
        self._draw_spots(painter, of, spots)
        self._draw_names(painter, of, spots, taken)
        self._draw_run(painter, of, QPointF(x.to_px(self._run[0]), y.to_px(self._run[1])))
        if not self._dragging:
            self.draw_pointed_at(painter, self._plot)

    def _draw_axes(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        plot, font, ink = self._plot, of.font("small"), of.color("chart.tick_text")
        for tick in _decades(y):
            level = round(y.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), 1))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
            draw_text(painter, at, short_count(tick), font, ink, "right")
        bottom = round(plot.bottom()) + 0.5
        for tick in _decades(x):
            across = round(x.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), 1))
            painter.drawLine(QLineF(across, plot.top(), across, plot.bottom()))
            half = text_width(font, short_count(tick)) / 2
            middle = min(max(across, plot.left() + half), plot.right() - half)
            spot = QPointF(middle, bottom + of.scaled(13))
            draw_text(painter, spot, short_count(tick), font, ink, "centre")
        painter.setPen(QPen(of.color("chart.axis"), 1))
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        foot = QPointF(plot.right(), bottom + of.scaled(32))
        words = self.tr("parameters (active ones, of mixtures of experts)")
        draw_text(painter, foot, words, font, ink, "right")

    def _draw_iso(
        self, painter: QPainter, flop: float, x: LogScale, y: LogScale, pen: QPen
    ) -> None:
        painter.setPen(pen)
        painter.drawLine(_across(x, y, lambda params: flop / 6 / params))

    def _draw_line_names(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> list[Box]:
        """Names run along their lines, in the lower right where few models are."""
        plot = self._plot
        slope = math.degrees(math.atan2(plot.height() / math.log(y.high / y.low),
                                        plot.width() / math.log(x.high / x.low)))  # fmt: skip
        taken: list[Box] = []
        for number, (threshold, look) in enumerate(
            zip(self._thresholds, _LINE_LOOKS, strict=False)
        ):
            across = plot.left() + plot.width() * (0.66, 0.80, 0.76)[number]
            at = QPointF(across, y.to_px(threshold.flop / 6 / x.from_px(across)))
            taken += self._draw_along(painter, of, at, slope, threshold.text, of.color(look[1]))
        across = plot.left() + plot.width() * 0.34
        at = QPointF(across, y.to_px(self._ratio * x.from_px(across)))
        ink = of.color("text.secondary")
        return taken + self._draw_along(painter, of, at, -slope, self._ratio_text, ink)

    def _draw_along(
        self, painter: QPainter, of: Theme, at: QPointF, degrees: float, text: str, ink: QColor
    ) -> list[Box]:
        font = of.font("small")
        length, height = text_width(font, text), float(of.line_px("small"))
        turn = math.radians(degrees)
        reach = math.cos(turn) * length / 2, abs(math.sin(turn)) * length / 2
        if not self._plot.adjusted(reach[0], reach[1], -reach[0], -reach[1]).contains(at):
            return []
        painter.save()
        painter.translate(at)
        painter.rotate(degrees)
        draw_text(painter, QPointF(0, -height * 0.6), text, font, ink, "centre")
        painter.restore()
        pieces = max(2, round(length / 24))
        boxes: list[Box] = []
        for piece in range(pieces):
            along = (piece + 0.5) / pieces * length - length / 2
            middle = (at.x() + math.cos(turn) * along + math.sin(turn) * height / 2,
                      at.y() + math.sin(turn) * along - math.cos(turn) * height / 2)  # fmt: skip
            boxes.append((middle[0] - 13, middle[1] - 13, middle[0] + 13, middle[1] + 13))
        return boxes

    def _draw_spots(self, painter: QPainter, of: Theme, spots: list[QPointF]) -> None:
        """Discs are dense models, rings mixtures of experts."""
        color, radius = of.color("accent.fill"), of.length("chart.point_size") / 2 - 0.5
        for spot, point in zip(spots, self._points, strict=True):
            if not self._plot.contains(spot):
                continue
            painter.setPen(QPen(color if point.mixture else of.color("surface.card"), 1.5))
            painter.setBrush(of.color("surface.card") if point.mixture else color)
            painter.drawEllipse(spot, radius, radius)

    def _draw_names(
        self, painter: QPainter, of: Theme, spots: list[QPointF], taken: list[Box]
    ) -> None:
        font = of.font("small")
        key = (self._plot.getRect(), [(spot.x(), spot.y()) for spot in spots], font.key())
        if key != self._places_of:  # placing is slow, and dragging the run moves no name
            self._places_of, self._places = key, self._place_names(of, spots, taken)
        for index, box in self._places:
            start, end = leader((spots[index].x(), spots[index].y()), box, float(of.scaled(5)))
            painter.setPen(QPen(of.color("chart.axis"), 1))
            painter.drawLine(QPointF(*start), QPointF(*end))
            at = QPointF(box[0], (box[1] + box[3]) / 2)
            draw_text_on_halo(painter, at, self._points[index].name, font,
                              of.color("text.secondary"), of.color("surface.card"))  # fmt: skip

    def _place_names(
        self, of: Theme, spots: list[QPointF], taken: list[Box]
    ) -> list[tuple[int, Box]]:
        """A box for each name that finds a free place."""
        plot, font = self._plot, of.font("small")
        bounds = (plot.left() + 2, plot.top() + 2, plot.right(), plot.bottom() - 2)
        points: list[Point] = [(spot.x(), spot.y()) for spot in spots]
        placed: list[tuple[int, Box]] = []
        for index, point in enumerate(self._points):
            if not point.named or not plot.contains(spots[index]):
                continue
            size = (text_width(font, point.name), float(of.line_px("small")) - 2)
            box = place_label(points[index], size, points, taken, bounds, away=of.scaled(11))
            if not any(meet(box, other) for other in taken):
                taken.append(box)
                placed.append((index, box))
        return placed

    def _draw_run(self, painter: QPainter, of: Theme, run: QPointF) -> None:
        """The ring, dotted lines to both axes, its name."""
        plot, ink = self._plot, of.color("chart.marker")
        painter.setPen(dashed(ink, 1, [2.0, 3.0]))
        painter.drawLine(QLineF(plot.left(), run.y(), run.x(), run.y()))
        painter.drawLine(QLineF(run.x(), run.y(), run.x(), plot.bottom()))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(of.color("surface.card"))
        painter.drawEllipse(run, of.scaled(7), of.scaled(7))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(run, of.scaled(3), of.scaled(3))
        if self.hasFocus():
            painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(run, of.scaled(11), of.scaled(11))
        font = of.font("body_strong")
        width, height = text_width(font, self._run_name), of.line_px("body")
        left = run.x() + of.scaled(13)
        if left + width > plot.right():
            left = run.x() - of.scaled(13) - width
        level = min(run.y() + of.scaled(12), plot.bottom() - height / 2)
        draw_text_on_halo(painter, QPointF(left, level), self._run_name, font,
                          of.color("text.primary"), of.color("surface.card"))  # fmt: skip

    # Pointing

    def spots(self) -> list[QPointF]:
        x, y = self._scales(QRectF(self.rect()))
        return [QPointF(x.to_px(p.params), y.to_px(p.tokens)) for p in self._points]

    def facts(self, index: int) -> list[tuple[str, str]]:
        point = self._points[index]
        return [(point.name, ""), *point.facts]

    def choose(self, index: int) -> None:
        self.chosen.emit(index)

    def cursor_over(self, index: int | None) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor if index is None else super().cursor_over(index)

    # Mouse and keys

    def _is_on_run(self, at: QPointF) -> bool:
        x, y = self._scales(QRectF(self.viewport().rect()))
        away = math.hypot(x.to_px(self._run[0]) - at.x(), y.to_px(self._run[1]) - at.y())
        return away <= theme().scaled(_REACH_PX) + 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        near = None if self._is_on_run(event.position()) else self.nearest(event.position())
        if near is not None:
            self.choose(near)
        elif self._plot.contains(event.position()):
            self._dragging = True
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._drag(event.position())
            return
        over = self._is_on_run(event.position())
        self.point_at(None if over else self.nearest(event.position()))
        shape = Qt.CursorShape.OpenHandCursor if over else self.cursor_over(self.pointed_at)
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self._drawing.update()

    def _drag(self, at: QPointF) -> None:
        x, y = self._scales(QRectF(self.viewport().rect()))
        params, tokens = x.from_px(at.x()), y.from_px(at.y())
        self._move(min(max(params, x.low), x.high), min(max(tokens, y.low), y.high))

    def _move(self, params: float, tokens: float) -> None:
        low, high = (1e6, 1e9), (1e14, 1e16)
        self.moved.emit(min(max(params, low[0]), high[0]), min(max(tokens, low[1]), high[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step, (params, tokens) = _FINE_STEP if fine else _STEP, self._run
        key = cast(Qt.Key, event.key())
        moved = {
            Qt.Key.Key_Right: (params * step, tokens), Qt.Key.Key_Left: (params / step, tokens),
            Qt.Key.Key_Up: (params, tokens * step), Qt.Key.Key_Down: (params, tokens / step),
        }.get(key)  # fmt: skip
        along = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(key)
        if moved is not None:
            self._move(*moved)
        elif along is not None and self._points:
            start = self.pointed_at if self.pointed_at is not None else (-1 if along > 0 else 0)
            self.point_along((start + along) % len(self._points))
        else:
            super().keyPressEvent(event)


def _decades(scale: LogScale) -> list[float]:
    first, last = math.ceil(math.log10(scale.low) - 1e-9), math.floor(math.log10(scale.high))
    return [10.0**power for power in range(first, last + 1)]


def _across(x: LogScale, y: LogScale, tokens_of: Callable[[float], float]) -> QLineF:
    """The straight line of a power law from edge to edge."""
    return QLineF(
        x.to_px(x.low), y.to_px(tokens_of(x.low)), x.to_px(x.high), y.to_px(tokens_of(x.high))
    )
