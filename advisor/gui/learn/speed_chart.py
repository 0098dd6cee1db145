"""Paces on one scale: each lane's range, and where people read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from advisor.domain.result import Range
from advisor.export.words import format_range
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import draw_text, draw_text_on_halo, text_width
from advisor.gui.charts.range_chart import paint_range
from advisor.gui.charts.scales import LogScale
from advisor.gui.theme import theme
from advisor.text import number as written
from advisor.units import format_rate

_TICKS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_ROW, _HEAD, _AXIS, _BAR = 40, 20, 24, 9


@dataclass(frozen=True, slots=True)
class PaceRow:
    name: str
    pace: Range


class PaceChart(ChartView):
    """Tokens a second on a logarithmic axis: twice as fast is equally far everywhere."""

    def __init__(self) -> None:
        super().__init__("", _HEAD + 2 * _ROW + _AXIS)
        self.title = self.tr("Pace against reading")
        self.setAccessibleName(self.title)
        self._rows: tuple[tuple[str, PaceRow], ...] = ()
        self._reading = (1.0, 1.0)

    def show_paces(
        self, rows: tuple[tuple[str, PaceRow], ...], reading: tuple[float, float]
    ) -> None:
        """Rows with their slot, and the tokens a second at which people read."""
        self._rows, self._reading = rows, reading
        self._design_height = _HEAD + max(1, len(rows)) * _ROW + _AXIS
        self._restyle()
        self.refresh()

    def sentence(self) -> str:
        low, high = self._reading
        reading = self.tr("People read {low} to {high} tokens a second of this text.").format(
            low=format_rate(low), high=format_rate(high)
        )
        paces = [
            self.tr("{name}: {pace} tok/s.").format(name=row.name, pace=format_range(row.pace))
            for _, row in self._rows
        ]
        return " ".join([reading, *paces])

    def table(self) -> tuple[list[str], list[list[str]]]:
        low, high = self._reading
        reading = [self.tr("Reading"), format_rate(low), format_rate((low + high) / 2),
                   format_rate(high)]  # fmt: skip
        rows = [
            [row.name, *(format_rate(v) for v in (row.pace.low, row.pace.mid, row.pace.high))]
            for _, row in self._rows
        ]
        heads = [self.tr("Who"), self.tr("low, tok/s"), self.tr("middle, tok/s"),
                 self.tr("high, tok/s")]  # fmt: skip
        return heads, [reading, *rows]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        of = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = [end for _, row in self._rows for end in (row.pace.low, row.pace.high)]
        low = min([1.0, *(end * 0.8 for end in ends)])
        high = max([50.0, *ends]) * 1.1
        numbers = text_width(of.font("small"), "1,888–1,888") + of.scaled(12)
        x = LogScale(low, high, rect.left() + of.scaled(4), rect.right() - numbers)
        bottom = rect.bottom() - of.scaled(_AXIS)
        self._draw_axis(painter, x, rect, bottom)
        self._draw_reading(painter, x, rect, bottom)
        for number, (slot, row) in enumerate(self._rows):
            top = rect.top() + of.scaled(_HEAD + _ROW * number)
            spot = QPointF(rect.left() + of.scaled(8), top + of.scaled(11))
            ink, halo = of.color("text.secondary"), of.color("surface.card")
            draw_text_on_halo(painter, spot, row.name, of.font("small"), ink, halo)
            middle = top + of.scaled(_ROW - 12)
            self._draw_bar(painter, x, slot, row, middle)

    def _draw_axis(self, painter: QPainter, x: LogScale, rect: QRectF, bottom: float) -> None:
        of = theme()
        for tick in _TICKS:
            if not x.low <= tick <= x.high:
                continue
            at = round(x.to_px(float(tick))) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), of.length("chart.grid_width")))
            painter.drawLine(QLineF(at, rect.top() + of.scaled(_HEAD), at, bottom))
            spot = QPointF(at, bottom + of.scaled(14))
            ink = of.color("chart.tick_text")
            draw_text(painter, spot, written(tick, ","), of.font("small"), ink, "centre")

    def _draw_reading(self, painter: QPainter, x: LogScale, rect: QRectF, bottom: float) -> None:
        of = theme()
        left, right = x.to_px(self._reading[0]), x.to_px(self._reading[1])
        top = rect.top() + of.scaled(_HEAD)
        painter.fillRect(
            QRectF(left, top, max(2.0, right - left), bottom - top), of.color("accent.tint")
        )
        spot = QPointF(left, rect.top() + of.scaled(_HEAD / 2))
        draw_text(painter, spot, self.tr("people read"), of.font("small"), of.color("accent.text"))

    def _draw_bar(
        self, painter: QPainter, x: LogScale, slot: str, row: PaceRow, middle: float
    ) -> None:
        of = theme()
        low, high = x.to_px(row.pace.low), x.to_px(row.pace.high)
        painter.setPen(QPen(of.color(f"compare.{slot}"), 1))
        painter.drawLine(QLineF(x.to_px(x.low), middle, low, middle))
        height = of.scaled(_BAR)
        box = QRectF(round(low), round(middle - height / 2), max(3.0, round(high - low)), height)
        device = painter.device()
        paint_range(painter, box, slot, device.devicePixelRatioF() if device else 1.0)
        end = QPointF(box.right() + of.scaled(6), middle)
        ink, halo = of.color("text.secondary"), of.color("surface.card")
        draw_text_on_halo(painter, end, format_range(row.pace), of.font("small"), ink, halo)
