"""Ranges of several rigs side by side: a thin lead from zero, the range solid, the number at its
end; colour and pattern tell the rigs apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.domain.result import Range
from advisor.export.words import format_range
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import dashed, draw_text, draw_text_on_halo, text_width
from advisor.gui.charts.scales import LinearScale, linear_ticks
from advisor.gui.theme import hub, theme
from advisor.text import listed
from advisor.text import number as written
from advisor.units import format_rate

SLOTS = ("a", "b", "c", "d")
_BAR, _STEP, _BLOCK_PADDING = 9, 14, 10
_LABELS, _AXIS = 168, 34


@dataclass(frozen=True, slots=True)
class RangeRow:
    """One model: its name and a range a rig; None where it does not fit or nobody knows."""

    name: str
    ranges: tuple[Range | None, ...]


def pattern_brush(slot: str, color: QColor, ratio: float) -> QBrush:
    """Solid, striped, ruled or dotted, sharp at the device pixel ratio."""
    return QBrush(color) if slot == "a" else _pattern(slot, color.rgba(), ratio)


@lru_cache(maxsize=32)
def _pattern(slot: str, rgba: int, ratio: float) -> QBrush:
    step = {"b": 8.0, "c": 5.0, "d": 5.0}[slot]
    size = round(step * ratio)
    tile = QPixmap(size, size)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / step, size / step)
    color = QColor.fromRgba(rgba)
    if slot == "b":
        painter.setPen(QPen(color, 4))
        for shift in (-step, 0.0, step):
            painter.drawLine(QLineF(shift - 1, step + 1, shift + step + 1, -1))
    elif slot == "c":
        painter.fillRect(QRectF(0, 0, 3.2, step), color)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(step / 2, step / 2), 1.9, 1.9)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)


def paint_range(painter: QPainter, box: QRectF, slot: str, ratio: float) -> None:
    """The bar of a rig, outlined, so that sparse patterns keep their ends."""
    color = theme().color(f"compare.{slot}")
    painter.setBrushOrigin(box.topLeft())
    painter.fillRect(box, pattern_brush(slot, color, ratio))
    if slot != "a":
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


class Swatch(QWidget):
    """A rig's colour and pattern, for heads and legends."""

    def __init__(self, slot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot = slot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(18), theme().scaled(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_range(painter, QRectF(self.rect()), self._slot, self.devicePixelRatioF())


class RangeChart(ChartView):
    """As high as its models need."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, 120, parent)
        self._rigs: tuple[str, ...] = ()
        self._one_rig = False
        self._rows: tuple[RangeRow, ...] = ()
        self._comfort: float | None = None
        self._text: Callable[[Range], str] = format_range

    def show_rows(
        self,
        rigs: Sequence[str],
        rows: Sequence[RangeRow],
        comfort: float | None,
        title: str = "",
        text: Callable[[Range], str] = format_range,
    ) -> None:
        """`comfort` is the speed at which the dashed line stands; `title` the question, where it is
        another than before, and `text` how a figure is written."""
        self._rigs, self._rows, self._comfort = tuple(rigs), tuple(rows), comfort
        self._text = text
        if title:
            self.title = title
            self.setAccessibleName(title)
        self._design_height = round(len(rows) * self._block() + _AXIS)
        self._restyle()
        self.refresh()

    def show_models(self, names: Sequence[str], ranges: Sequence[Range | None],
                    comfort: float) -> None:  # fmt: skip
        """Models on one rig: one bar each, in the pattern of its place."""
        self._one_rig = True
        rows = [RangeRow(name, (each,)) for name, each in zip(names, ranges, strict=True)]
        self.show_rows([self.tr("Speed")], rows, comfort)

    def _block(self) -> int:
        return max(36, _STEP * len(self._rigs) + _BLOCK_PADDING)

    def sentence(self) -> str:
        texts = []
        for row in self._rows:
            answers = listed(
                f"{rig} {self._text(each)}" if each else self.tr("{} does not run it").format(rig)
                for rig, each in zip(self._rigs, row.ranges, strict=True)
            )
            texts.append(f"{row.name}: {answers}")
        return f"{self.title}. " + ". ".join(texts)

    def table(self) -> tuple[list[str], list[list[str]]]:
        heads = [self.tr("Model"), *self._rigs]
        return heads, [
            [row.name, *(self._text(each) if each else "–" for each in row.ranges)]
            for row in self._rows
        ]

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        of = theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highs = [each.high for row in self._rows for each in row.ranges if each]
        top = max([*highs, (self._comfort or 0.0) * 1.2, 1e-3]) * 1.02
        numbers = text_width(of.font("small"), "1,888–1,888") + of.scaled(12)
        left, right = rect.left() + of.scaled(_LABELS), rect.right() - numbers
        x = LinearScale(0.0, top, left, right)
        bottom = rect.bottom() - of.scaled(_AXIS - 6)
        self._draw_axis(painter, x, linear_ticks(top, most=9), rect, bottom)
        if self._comfort is not None:
            painter.setPen(dashed(of.color("chart.comfort"), 1, [5, 4]))
            at = round(x.to_px(self._comfort)) + 0.5
            painter.drawLine(QLineF(at, rect.top(), at, bottom))
        block = of.scaled(self._block())
        for index, row in enumerate(self._rows):
            slots = SLOTS[index:] if self._one_rig else SLOTS
            self._draw_row(painter, x, row, slots, rect, rect.top() + index * block, block)

    def _draw_axis(
        self, painter: QPainter, x: LinearScale, ticks: list[float], rect: QRectF, bottom: float
    ) -> None:
        of = theme()
        for tick in ticks:
            at = round(x.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), of.length("chart.grid_width")))
            painter.drawLine(QLineF(at, rect.top(), at, bottom))
            spot = QPointF(at, bottom + of.scaled(14))
            text = written(tick, ",.0f") if tick >= 10 or tick == int(tick) else format_rate(tick)
            draw_text(painter, spot, text, of.font("small"), of.color("chart.tick_text"), "centre")

    def _draw_row(
        self, painter: QPainter, x: LinearScale, row: RangeRow, slots: Sequence[str],
        rect: QRectF, y: float, block: float,
    ) -> None:  # fmt: skip
        of = theme()
        if y > rect.top():
            painter.setPen(QPen(of.color("border.subtle"), 1))
            painter.drawLine(QLineF(rect.left(), y + 0.5, rect.right(), y + 0.5))
        name = QPointF(rect.left(), y + block / 2)
        draw_text(painter, name, row.name, of.font("small"), of.color("text.primary"))
        step = of.scaled(_STEP)
        first = y + (block - step * len(row.ranges)) / 2 + step / 2
        for number, each in enumerate(row.ranges):
            self._draw_bar(painter, x, each, slots[number], first + number * step)

    def _draw_bar(
        self, painter: QPainter, x: LinearScale, each: Range | None, slot: str, middle: float
    ) -> None:
        of, color = theme(), theme().color(f"compare.{slot}")
        ink, font = of.color("text.secondary"), of.font("small")
        zero = x.to_px(0.0)
        if each is None:
            spot = QPointF(zero + of.scaled(6), middle)
            draw_text(painter, spot, "×", font, of.color("verdict.none"))
            return
        low, high = x.to_px(each.low), x.to_px(each.high)
        painter.setPen(QPen(color, 1))
        painter.drawLine(QLineF(zero, middle, low, middle))
        height = of.scaled(_BAR)
        box = QRectF(round(low), round(middle - height / 2), max(2.0, round(high - low)), height)
        device = painter.device()
        paint_range(painter, box, slot, device.devicePixelRatioF() if device else 1.0)
        end = QPointF(box.right() + of.scaled(6), middle)
        halo = of.color("surface.card")
        draw_text_on_halo(painter, end, self._text(each), font, ink, halo)
