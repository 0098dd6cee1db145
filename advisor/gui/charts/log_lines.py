"""Several lines on two logarithmic axes, named at their ends, with a marker that reads them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import (
    dashed,
    draw_bubble,
    draw_line_on_halo,
    draw_text,
    polyline,
    text_width,
)
from advisor.gui.charts.scales import Floats, LogScale, spread
from advisor.gui.theme import Theme, theme
from advisor.text import listed

# Colour and dash of each slot: no two lines look alike in greyscale or to colour-blind eyes.
LINE_STYLES: tuple[tuple[str, tuple[float, ...]], ...] = (
    ("overhead", ()), ("weights", ()), ("other", (7, 3)), ("kv", (7, 3)), ("compute", (2, 3)),
    ("weights", (9, 3, 2, 3)), ("ram", (9, 3, 2, 3)), ("overhead", (2, 3)), ("kv", ()),
)  # fmt: skip
_LABEL_GAP, _MOST_LABEL_PX, _REACH_PX, _SNAP_PX = 17, 200, 14, 6


@dataclass(frozen=True)
class LogLine:
    """`slot` chooses colour and dash. Beyond `known_to` the line is pale: what it shows there is
    arithmetic, not something the subject was made for. `note` says under the name what holds at
    the marker."""

    name: str
    slot: int
    x: Floats
    y: Floats
    known_to: float | None = None
    note: Callable[[float], str] | None = None

    def covers(self, x: float) -> bool:
        return bool(self.x[0] * 0.999 <= x <= self.x[-1] * 1.001)

    def at(self, x: float) -> float:
        """Read between two points as the drawn line runs: straight in logarithms."""
        return float(np.exp(np.interp(np.log(x), np.log(self.x), np.log(self.y))))


@dataclass(frozen=True, slots=True)
class LogAxis:
    """`ticks(low, high)` gives values inside; `text` writes one of them, `figure` any value."""

    head: str
    ticks: Callable[[float, float], Sequence[float]]
    text: Callable[[float], str]
    figure: Callable[[float], str]


class LogLines(ChartView):
    """`marked(x)` when a person moves the marker: by mouse, arrows, Home and End.

    The owner moves it with `set_marker`, so that everything beside the chart follows too.
    `step` says where a key leads from x: (key, modifiers, x, first, last) or None.
    """

    marked = Signal(float)

    def __init__(
        self,
        title: str,
        height: int,
        x_axis: LogAxis,
        y_axis: LogAxis,
        step: Callable[[int, Qt.KeyboardModifier, float, float, float], float | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, height, parent)
        self._x_axis, self._y_axis, self._step = x_axis, y_axis, step
        self._lines: tuple[LogLine, ...] = ()
        self._marker: float | None = None
        self._hover: QPointF | None = None
        self._dragging = False
        self._plot = QRectF()
        self._note = ""

    def set_lines(self, lines: Sequence[LogLine], marker: float | None, note: str = "") -> None:
        """`note` ends the sentence that screen readers speak."""
        self._lines, self._marker, self._note = tuple(lines), marker, note
        self.refresh()

    def set_marker(self, x: float) -> None:
        self._marker = x
        self.refresh()

    @property
    def lines(self) -> tuple[LogLine, ...]:
        return self._lines

    @property
    def marker(self) -> float | None:
        return self._marker

    def sentence(self) -> str:
        if not self._lines:
            return self.tr("Nothing is chosen.")
        at = self._marker if self._marker is not None else float(self._lines[0].x[-1])
        parts = listed(f"{line.name} {self._figure(line, at)}" for line in self._lines)
        said = self.tr("At {x}: {parts}.").format(x=self._x_axis.figure(at), parts=parts)
        return f"{said} {self._note}".strip()

    def table(self) -> tuple[list[str], Sequence[Sequence[str]]]:
        heads = [self._x_axis.head, *(line.name for line in self._lines)]
        if not self._lines:
            return heads, []
        low, high = self._x_range()
        at = sorted({*self._x_axis.ticks(low, high), *([self._marker] if self._marker else [])})
        return heads, [
            [self._x_axis.figure(x), *(self._figure(line, x) for line in self._lines)] for x in at
        ]

    def room_above(self) -> float:
        """Pixels above the plot, for charts that write there."""
        return 0.0

    def draw_behind(self, painter: QPainter, plot: QRectF, x: LogScale, y: LogScale) -> None:
        """For charts with more to show: the lines are drawn over it."""

    def draw_between(self, painter: QPainter, plot: QRectF, x: LogScale, y: LogScale) -> None:
        """The same, over the lines and under the marker."""

    def _figure(self, line: LogLine, x: float) -> str:
        return self._y_axis.figure(line.at(x)) if line.covers(x) else "–"

    # Geometry

    def _x_range(self) -> tuple[float, float]:
        return (
            min(float(line.x[0]) for line in self._lines),
            max(float(line.x[-1]) for line in self._lines),
        )

    def _y_range(self) -> tuple[float, float]:
        low = min(float(line.y.min()) for line in self._lines)
        high = max(float(line.y.max()) for line in self._lines)
        return low / 1.3, max(high * 1.3, low * 4)

    def _scales(self, rect: QRectF) -> tuple[LogScale, LogScale, Sequence[float]]:
        of, small = theme(), theme().font("small")
        low, high = self._y_range()
        ticks = self._y_axis.ticks(low, high)
        widest = max((text_width(small, self._y_axis.text(tick)) for tick in ticks), default=0.0)
        labels = max(text_width(of.font("body_strong"), self._label(line)) for line in self._lines)
        labels = max(labels, *(text_width(small, self._note_of(line)) for line in self._lines))
        self._plot = rect.adjusted(
            widest + of.length("chart.tick_gap") + 2,
            of.length("chart.margins.top") + self.room_above(),
            -(labels + of.scaled(22)), -of.length("chart.margins.bottom"),
        )  # fmt: skip
        plot, (first, last) = self._plot, self._x_range()
        return (
            LogScale(first, last, plot.left(), plot.right()),
            LogScale(low, high, plot.bottom(), plot.top()),
            ticks,
        )

    def _label(self, line: LogLine) -> str:
        metrics = QFontMetricsF(theme().font("body_strong"))
        most = min(theme().scaled(_MOST_LABEL_PX), self.width() * 0.42)
        return metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, most)

    def _note_of(self, line: LogLine) -> str:
        return "" if line.note is None or self._marker is None else line.note(self._marker)

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        of = theme()
        if not self._lines:
            draw_text(painter, rect.center(), self.sentence(), of.font("body"),
                      of.color("text.tertiary"), "centre")  # fmt: skip
            return
        x, y, ticks = self._scales(rect)
        self._draw_axes(painter, of, x, y, ticks)
        self.draw_behind(painter, self._plot, x, y)
        for line in self._lines:
            self._draw_line(painter, of, line, x, y)
        self.draw_between(painter, self._plot, x, y)
        self._draw_names(painter, of, x, y)
        if self._marker is not None:
            self._draw_marker(painter, of, x, y)
        self._draw_hovered(painter, of, x, y)

    def _draw_axes(
        self, painter: QPainter, of: Theme, x: LogScale, y: LogScale, ticks: Sequence[float]
    ) -> None:
        plot, font, ink = self._plot, of.font("small"), of.color("chart.tick_text")
        for tick in ticks:
            level = round(float(y.to_px(tick))) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), of.length("chart.grid_width")))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
            draw_text(painter, at, self._y_axis.text(tick), font, ink, "right")
        bottom = plot.bottom() + 0.5
        axis = QPen(of.color("chart.axis"), of.length("chart.axis_width"))
        painter.setPen(axis)
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        free, taken = -1e9, self._marker_box(of, x)
        for tick in self._x_axis.ticks(x.low, x.high):
            left, text = round(float(x.to_px(tick))) + 0.5, self._x_axis.text(tick)
            painter.setPen(axis)
            painter.drawLine(QLineF(left, bottom, left, bottom + of.length("chart.tick_length")))
            half = text_width(font, text) / 2
            hidden = taken.left() < left + half and left - half < taken.right()
            if left - half > free and not hidden:
                draw_text(painter, QPointF(left, bottom + of.scaled(14)), text, font, ink, "centre")
                free = left + half + of.scaled(8)

    def _draw_line(
        self, painter: QPainter, of: Theme, line: LogLine, x: LogScale, y: LogScale
    ) -> None:
        token, dash = LINE_STYLES[line.slot % len(LINE_STYLES)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        xs, ys = x.to_px(line.x), y.to_px(line.y)
        width = of.length("chart.line_width")
        cut = len(xs)
        if line.known_to is not None and line.known_to < line.x[-1]:
            cut = int(np.searchsorted(line.x, line.known_to, side="right"))
            painter.setPen(dashed(of.color(f"series.{token}", 0.6), 1, list(dash)))
            painter.drawPolyline(polyline(xs[max(0, cut - 1) :], ys[max(0, cut - 1) :]))
        painter.setPen(dashed(of.color(f"series.{token}"), width, list(dash)))
        if cut:  # or else all of it is pale
            painter.drawPolyline(polyline(xs[:cut], ys[:cut]))
        if len(xs) == 1:
            painter.setBrush(of.color(f"series.{token}"))
            painter.drawEllipse(QPointF(float(xs[0]), float(ys[0])), width, width)

    def _draw_names(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        plot = self._plot
        notes = [self._note_of(line) for line in self._lines]
        wanted = [float(y.to_px(float(line.y[-1]))) for line in self._lines]
        gap = of.scaled(_LABEL_GAP * (2 if any(notes) else 1))
        top = plot.top() + (gap / 2 if any(notes) else 0.0)
        placed = spread(wanted, gap, top, plot.bottom())
        left = plot.right() + of.scaled(16)
        for line, note, target, level in zip(self._lines, notes, wanted, placed, strict=True):
            token, _ = LINE_STYLES[line.slot % len(LINE_STYLES)]
            painter.setPen(QPen(of.color(f"series.{token}"), 1))
            if line.covers(x.high):
                painter.drawLine(QPointF(plot.right() + 2, target), QPointF(left - 4, level))
            half = of.scaled(_LABEL_GAP) / 2 if note else 0.0
            draw_text(painter, QPointF(left, level - half), self._label(line),
                      of.font("body_strong"), of.color(f"series_text.{token}"))  # fmt: skip
            draw_text(painter, QPointF(left, level + half), note, of.font("small"),
                      of.color("text.secondary"))  # fmt: skip

    def _draw_marker(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        assert self._marker is not None
        plot, value = self._plot, min(max(self._marker, x.low), x.high)
        at, color = float(x.to_px(value)), of.color("chart.marker")
        draw_line_on_halo(
            painter, QPointF(at, plot.top()), QPointF(at, plot.bottom()),
            QPen(color, of.length("chart.marker_width")), of.color("surface.card", 0.5),
        )  # fmt: skip
        radius = of.length("chart.marker_radius") * 0.8
        for line in (line for line in self._lines if line.covers(value)):
            token, _ = LINE_STYLES[line.slot % len(LINE_STYLES)]
            painter.setPen(QPen(of.color(f"series.{token}"), 2))
            painter.setBrush(of.color("surface.card"))
            painter.drawEllipse(QPointF(at, float(y.to_px(line.at(value)))), radius, radius)
        box = self._marker_box(of, x)
        painter.fillRect(box, of.color("surface.card"))
        draw_text(painter, QPointF(box.center().x(), plot.bottom() + of.scaled(14)),
                  self._x_axis.text(value), of.font("body_strong"), of.color("text.primary"),
                  "centre")  # fmt: skip

    def _marker_box(self, of: Theme, x: LogScale) -> QRectF:
        """Where the marker's value stands below the plot; empty without a marker."""
        if self._marker is None:
            return QRectF()
        plot, value = self._plot, min(max(self._marker, x.low), x.high)
        half = text_width(of.font("body_strong"), self._x_axis.text(value)) / 2 + of.scaled(4)
        middle = min(max(float(x.to_px(value)), plot.left() + half), plot.right() - half)
        return QRectF(middle - half, plot.bottom() + of.scaled(5), 2 * half, of.scaled(18))

    def _draw_hovered(self, painter: QPainter, of: Theme, x: LogScale, y: LogScale) -> None:
        if self._hover is None or self._dragging:
            return
        value = min(max(x.from_px(self._hover.x()), x.low), x.high)
        there = [line for line in self._lines if line.covers(value)]
        if not there:
            return
        near = min(there, key=lambda ln: abs(float(y.to_px(ln.at(value))) - self._hover_y()))
        level = float(y.to_px(near.at(value)))
        if abs(level - self._hover_y()) > of.scaled(_REACH_PX):
            return
        token, _ = LINE_STYLES[near.slot % len(LINE_STYLES)]
        painter.setPen(QPen(of.color("surface.card"), 1.5))
        painter.setBrush(of.color(f"series.{token}"))
        painter.drawEllipse(QPointF(self._hover.x(), level), of.scaled(4), of.scaled(4))
        lines = [(near.name, self._y_axis.figure(near.at(value))),
                 (self._x_axis.figure(value), "")]  # fmt: skip
        height = 2 * of.line_px("body") + of.scaled(4)
        top = level - height - of.scaled(8)
        top = level + of.scaled(8) if top < self._plot.top() else top
        draw_bubble(painter, of, self._plot, QPointF(self._hover.x(), top), lines)

    def _hover_y(self) -> float:
        return self._hover.y() if self._hover is not None else 0.0

    # Moving the marker

    def _pick(self, position: float) -> None:
        x, _, _ = self._scales(QRectF(self.viewport().rect()))
        value = min(max(x.from_px(position), x.low), x.high)
        for tick in self._x_axis.ticks(x.low, x.high):
            if abs(float(x.to_px(tick)) - position) <= _SNAP_PX:
                value = tick
        self.marked.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._marker is not None:
            self._dragging = True
            self._pick(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._pick(event.position().x())
            return
        inside = bool(self._lines) and self._plot.contains(event.position())
        self._hover = event.position() if inside else None
        self.viewport().setCursor(
            Qt.CursorShape.SizeHorCursor
            if inside and self._marker is not None
            else Qt.CursorShape.ArrowCursor
        )
        self._drawing.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        self._drawing.update()

    def leaveEvent(self, event: object) -> None:
        self._hover = None
        self._drawing.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._marker is None or not self._lines:
            event.ignore()
            return
        low, high = self._x_range()
        moved = self._step(event.key(), event.modifiers(), self._marker, low, high)
        if moved is None:
            event.ignore()
        else:
            self.marked.emit(moved)
