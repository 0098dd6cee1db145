"""Cost a month against conversations: services and machines as lines, their crossings marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.amount_axes import count_axis, money_axis, stepped
from advisor.gui.charts.drawing import diamond, draw_text_on_halo, text_width
from advisor.gui.charts.log_lines import LogLine, LogLines
from advisor.gui.theme import theme

_HEIGHT = 380


@dataclass(frozen=True, slots=True)
class Crossing:
    """Where two lines meet: conversations, cost in the shown currency, what it means."""

    conversations: float
    cost: float
    text: str


class CostChart(LogLines):
    """`set_costs` draws; `marked(conversations)` as for any chart of lines."""

    def __init__(
        self, title: str, heads: tuple[str, str], money: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`heads` name the axes: conversations, cost; `money` writes an amount."""
        self._crossings: tuple[Crossing, ...] = ()
        super().__init__(
            title, _HEIGHT, count_axis(heads[0]), money_axis(heads[1], money), stepped, parent
        )

    @property
    def crossings(self) -> tuple[Crossing, ...]:
        return self._crossings

    def set_costs(
        self, lines: Sequence[LogLine], marker: float, crossings: Sequence[Crossing]
    ) -> None:
        self._crossings = tuple(crossings)
        self.set_lines(lines, marker, " ".join(crossing.text for crossing in crossings))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        super().paint_chart(painter, rect)
        if not self.lines:
            return
        of = theme()
        x, y, _ = self._scales(rect)
        font, halo = of.font("body_strong"), of.color("surface.card")
        for number, crossing in enumerate(self._crossings):
            if not x.low <= crossing.conversations <= x.high:
                continue
            spot = QPointF(x.to_px(crossing.conversations), y.to_px(crossing.cost))
            painter.setPen(QPen(halo, 1.5))
            painter.setBrush(of.color("text.primary"))
            painter.drawPolygon(diamond(spot, of.scaled(11), of.scaled(12)))
            width, gap = text_width(font, crossing.text), of.scaled(12)
            right = spot.x() + gap + width <= self._plot.right()
            left, align = (spot.x() + gap, "left") if right else (spot.x() - gap, "right")
            level = spot.y() + of.scaled(-14 if number % 2 else 14)
            margin = of.scaled(8)
            level = min(max(level, self._plot.top() + margin), self._plot.bottom() - margin)
            ink, at = of.color("text.primary"), QPointF(left, level)
            draw_text_on_halo(painter, at, crossing.text, font, ink, halo, align)
