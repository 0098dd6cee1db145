"""Every model at once: speed against size, the verdict as a shape, what does not fit on a shelf."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.advise.fit import FitRow
from advisor.domain.result import Assessment
from advisor.export.words import assessment_word, format_range
from advisor.gui.charts.drawing import dashed, draw_text, draw_text_on_halo, text_width
from advisor.gui.charts.label_places import Box, Line, covered, leader, place_label
from advisor.gui.charts.point_chart import PointChart
from advisor.gui.theme import Theme, theme
from advisor.gui.widgets.verdict import VERDICT_TOKENS, paint_point
from advisor.text import fill, listed
from advisor.text import number as written
from advisor.units import format_gib, format_params

_SIZE_TICKS = (1e8, 3e8, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11, 1e12, 3e12)
_RATE_TICKS = (0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000)
_SHELF_PX = 34
_RIGHT_PX, _LOWEST_PX = 14, 200


class SpeedMap(PointChart):
    """`show_rows` draws; `chosen` when a point is clicked or Enter pressed on it."""

    chosen = Signal(str, str)  # model id, quantization

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Speed of every model"), _LOWEST_PX, parent)
        self._rows: list[FitRow] = []
        self._x_ends = self._y_ends = (1.0, 10.0)
        self._named: frozenset[str] = frozenset()
        self._comfort: tuple[float, str] = (10.0, "")
        self._plot = QRectF()
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(
        self, rows: Sequence[FitRow], named: Sequence[str], comfort: float, use: str
    ) -> None:
        """`named`: ids of at most three models to label; `comfort` in tokens per second."""
        sized = [row for row in rows if row.model.total_params]
        self._rows = sorted(sized, key=lambda row: row.model.total_params or 0)
        self._named = frozenset(named)
        self._comfort = (comfort, use)
        self.pointed_at = None
        self.refresh()

    def sentence(self) -> str:
        counts = {
            assessment_word(assessment): sum(row.assessment is assessment for row in self._rows)
            for assessment in Assessment
        }
        parts = listed(f"{count} {word.lower()}" for word, count in counts.items() if count)
        return str(self.tr("Of {} models: {}.", "", len(self._rows))).format(len(self._rows), parts)

    def table(self) -> tuple[list[str], Sequence[Sequence[str]]]:
        heads = [self.tr("Model"), self.tr("Parameters"), self.tr("Quant"), self.tr("Verdict"),
                 self.tr("tok/s, est."), self.tr("Memory, GiB")]  # fmt: skip
        return heads, [
            (
                row.model.name,
                format_params(row.model.total_params or 0),
                row.quant,
                assessment_word(row.assessment),
                format_range(row.generation),
                written(row.total_bytes / 2**30, ".1f"),
            )
            for row in self._rows
        ]

    def _restyle(self) -> None:
        """Takes the height that the page has to give."""
        self.setMinimumHeight(theme().scaled(_LOWEST_PX))
        self._drawing.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(400), theme().scaled(_LOWEST_PX))

    # Geometry

    def _x_range(self) -> tuple[float, float]:
        sizes = [float(row.model.total_params or 0) for row in self._rows] or [1e9, 1e12]
        low = max((tick for tick in _SIZE_TICKS if tick <= min(sizes)), default=min(sizes))
        high = min((tick for tick in _SIZE_TICKS if tick >= max(sizes)), default=max(sizes))
        return low, max(high, low * 10)

    def _y_range(self) -> tuple[float, float]:
        rates = [row.generation.mid for row in self._rows if row.generation] or [1.0, 100.0]
        low = max((tick for tick in _RATE_TICKS if tick <= min(rates)), default=0.1)
        high = min((tick for tick in _RATE_TICKS if tick >= max(rates)), default=max(rates))
        return min(low, self._comfort[0] / 3), max(high, self._comfort[0] * 3)

    def _lay(self, rect: QRectF) -> None:
        of = theme()
        # Once a drawing, not once a point: they go over all rows.
        self._x_ends, self._y_ends = self._x_range(), self._y_range()
        high = max(tick for tick in _RATE_TICKS if tick <= self._y_ends[1] * 1.01)
        gap = of.length("chart.tick_gap")
        left = max(
            of.length("chart.margins.left"), text_width(of.font("small"), written(high, ",g")) + gap
        )
        self._plot = rect.adjusted(
            left, of.length("chart.margins.top"),
            -of.scaled(_RIGHT_PX), -of.length("chart.margins.bottom"),
        )  # fmt: skip

    def _x_of(self, params: float) -> float:
        low, high = self._x_ends
        return (
            self._plot.left() + math.log(params / low) / math.log(high / low) * self._plot.width()
        )

    def _y_of(self, rate: float) -> float:
        low, high = self._y_ends
        height = self._plot.height() - theme().scaled(_SHELF_PX)
        return self._plot.top() + (1 - math.log(rate / low) / math.log(high / low)) * height

    def spots(self) -> list[QPointF]:
        """Where each row lies; those without a speed stand on the shelf, staggered."""
        shelf = self._plot.bottom() - theme().scaled(12)
        points = []
        for number, row in enumerate(self._rows):
            x = self._x_of(float(row.model.total_params or 1))
            if row.generation is not None and row.assessment is not Assessment.DOES_NOT_FIT:
                points.append(QPointF(x, self._y_of(row.generation.mid)))
            else:
                points.append(QPointF(x, shelf + (number * 7 % 3 - 1) * 2.5))
        return points

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lay(rect)
        if not self._rows:
            return
        of, points = theme(), self.spots()
        self._draw_axes(painter, of)
        self._draw_comfort(painter, of, points)
        size = of.length("chart.point_size")
        for index in sorted(
            range(len(points)), key=lambda i: self._rows[i].model.id in self._named
        ):
            row = self._rows[index]
            color = of.color(f"verdict.{VERDICT_TOKENS[row.assessment]}")
            if row.assessment is Assessment.RUNS_WELL:
                painter.setPen(QPen(of.color("surface.card"), 1))
                painter.setBrush(color)
                half = size / 2 + 0.5
                painter.drawEllipse(points[index], half, half)
            else:
                paint_point(painter, points[index], row.assessment, color, size)
        self._draw_names(painter, of, points)
        self.draw_pointed_at(painter, self._plot)

    def _draw_axes(self, painter: QPainter, of: Theme) -> None:
        plot, font, ink = self._plot, of.font("small"), of.color("chart.tick_text")
        y_low, y_high = self._y_ends
        band = QRectF(plot.left(), self._y_of(y_high), plot.width(),
                      self._y_of(self._comfort[0]) - self._y_of(y_high))  # fmt: skip
        painter.fillRect(band, of.color("chart.band"))
        for tick in _RATE_TICKS:
            if y_low * 0.99 <= tick <= y_high * 1.01:
                level = round(self._y_of(tick)) + 0.5
                painter.setPen(QPen(of.color("chart.grid"), 1))
                painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
                at = QPointF(plot.left() - of.length("chart.tick_gap"), level)
                draw_text(painter, at, written(tick, ",g"), font, ink, "right")
        bottom = round(plot.bottom()) + 0.5
        painter.setPen(QPen(of.color("chart.axis"), 1))
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        x_low, x_high = self._x_ends
        for tick in _SIZE_TICKS:
            if not x_low <= tick <= x_high:
                continue
            x = round(self._x_of(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.axis"), 1))
            painter.drawLine(QLineF(x, bottom, x, bottom + of.scaled(4)))
            text = format_params(tick).replace(".0", "")
            align = "centre" if x + text_width(font, text) / 2 <= self.width() else "right"
            draw_text(painter, QPointF(x, bottom + of.scaled(15)), text, font, ink, align)

    def _comfort_text(self) -> str:
        rate, use = self._comfort
        return fill(str(self.tr("comfortable for {}: {:.0f} tok/s")), use, rate)

    def _draw_comfort(self, painter: QPainter, of: Theme, points: list[QPointF]) -> None:
        level = round(self._y_of(self._comfort[0])) + 0.5
        dash = [float(part) for part in (5, 4)]
        painter.setPen(dashed(of.color("chart.comfort"), 1, dash))
        painter.drawLine(QLineF(self._plot.left(), level, self._plot.right(), level))
        left, top, _, bottom = self._comfort_box(of, points)
        draw_text_on_halo(painter, QPointF(left, (top + bottom) / 2), self._comfort_text(),
                          of.font("small"), of.color("text.secondary"),
                          of.color("surface.card"))  # fmt: skip

    def _comfort_box(self, of: Theme, points: list[QPointF]) -> Box:
        """Where the words above the comfort line stand: at the end that has fewer points."""
        width = text_width(of.font("small"), self._comfort_text())
        level = self._y_of(self._comfort[0])
        lines = (level - of.scaled(18), level)
        right = (self._plot.right() - width, lines[0], self._plot.right(), lines[1])
        start = self._plot.left() + of.scaled(4)
        left = (start, lines[0], start + width, lines[1])
        spots = [(point.x(), point.y()) for point in points]
        return left if covered(left, spots) < covered(right, spots) else right

    def _draw_names(self, painter: QPainter, of: Theme, points: list[QPointF]) -> None:
        """Names with a leader, where they cover neither points nor each other."""
        plot = self._plot
        bounds = (plot.left(), plot.top() + 2, plot.right(), self._y_of(self._y_ends[0]))
        spots = [(point.x(), point.y()) for point in points]
        level = self._y_of(self._comfort[0])
        line = [(plot.left() + x, level) for x in range(0, int(plot.width()), 20)]
        font, ink = of.font("small"), of.color("text.primary")
        ring, taken = float(of.scaled(8)), [self._comfort_box(of, points)]
        leaders: list[Line] = []
        for index in (i for i, row in enumerate(self._rows) if row.model.id in self._named):
            name = self._rows[index].model.name
            size = (text_width(font, name), float(of.line_px("small")))
            box = place_label(
                spots[index],
                size,
                spots + line,
                taken,
                bounds,
                away=float(of.scaled(22)),
                lines=leaders,
            )
            taken.append(box)
            leaders.append(leader(spots[index], box, 0.0))
            painter.setPen(QPen(of.color("chart.marker"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(points[index], ring, ring)
            start, end = leader(spots[index], box, ring)
            painter.setPen(QPen(of.color("chart.marker"), 1))
            painter.drawLine(QPointF(*start), QPointF(*end))
            at = QPointF(box[0], (box[1] + box[3]) / 2)
            draw_text_on_halo(painter, at, name, font, ink, of.color("surface.card"))

    # Pointing

    def facts(self, index: int) -> list[tuple[str, str]]:
        row = self._rows[index]
        fits = row.assessment is not Assessment.DOES_NOT_FIT
        lines = [
            (row.model.name, row.quant),
            (assessment_word(row.assessment), format_params(row.model.total_params or 0)),
            (self.tr("Memory"), format_gib(row.total_bytes) if row.total_bytes else "–"),
        ]
        if fits and row.generation is not None:
            said = self.tr("{} tok/s measured") if row.measured else self.tr("{} tok/s est.")
            lines.append((self.tr("Speed"), said.format(format_range(row.generation))))
        return lines

    def choose(self, index: int) -> None:
        row = self._rows[index]
        self.chosen.emit(row.model.id, row.quant)
