"""The parts of a context: their names and colours, and the bar that shows them to scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.charts.drawing import draw_line_on_halo, draw_text, draw_text_on_halo, text_width
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.strip import hatch_brush
from advisor.text import listed, number
from advisor.units import format_tokens

_SERIES = {
    "system": "weights", "tools": "compute", "documents": "kv", "history": "overhead",
    "question": "ram", "answer": "other",
}  # fmt: skip
_NAMES = {
    "system": QT_TRANSLATE_NOOP("ContextParts", "System prompt"),
    "tools": QT_TRANSLATE_NOOP("ContextParts", "Tools"),
    "documents": QT_TRANSLATE_NOOP("ContextParts", "Documents"),
    "history": QT_TRANSLATE_NOOP("ContextParts", "Chat so far"),
    "question": QT_TRANSLATE_NOOP("ContextParts", "Your question"),
    "answer": QT_TRANSLATE_NOOP("ContextParts", "Room for the answer"),
    "answers": QT_TRANSLATE_NOOP("ContextParts", "Answers"),
    "questions": QT_TRANSLATE_NOOP("ContextParts", "Questions"),
}
_BAR, _TOP, _BELOW = 32, 22, 24
_TICKS = 5


def part_name(part: str) -> str:
    return QCoreApplication.translate("ContextParts", str(_NAMES[part]))


def part_brush(part: str, ratio: float, *, written: bool = False) -> QBrush:
    """The answer is hatched while it is only reserved, solid once it is written."""
    of = theme()
    color = of.color(f"series.{_SERIES[part]}")
    return hatch_brush(color, ratio, of) if part == "answer" and not written else QBrush(color)


class PartSwatch(QWidget):
    """The colour of a part, as in the bar."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(10), theme().scaled(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), part_brush(self._part, self.devicePixelRatioF()))


@dataclass(frozen=True, slots=True)
class Piece:
    """A run in the bar: `lost` of its tokens, at its start, are forgotten."""

    part: str
    tokens: int
    lost: int = 0
    written: bool = False


class ContextBar(QWidget):
    """Pieces to scale from 0 to `scale` tokens, with a mark where they end and ticks below.

    Red from `full_at` on (the memory of the machine), forgotten pieces are hollow. What goes beyond
    the scale fills to the edge; the mark then says by how much.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._pieces: Sequence[Piece] = ()
        self._scale, self._mark, self._free = 1, "", ""
        self._full_at: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme().scaled(320))
        hub().changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        of = theme()
        return QSize(of.scaled(480), of.scaled(_TOP + _BAR + _BELOW))

    def show_pieces(
        self, pieces: Sequence[Piece], scale: int, mark: str, free: str, full_at: int | None
    ) -> None:
        self._pieces, self._scale = pieces, max(scale, 1)
        self._mark, self._free, self._full_at = mark, free, full_at
        spoken = listed(
            f"{part_name(piece.part)} {number(piece.tokens, ',')}"
            for piece in pieces
            if piece.tokens
        )
        self.setAccessibleName(f"{self._name}: {mark}. {spoken}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, of.scaled(_TOP), self.width(), of.scaled(_BAR))
        painter.setPen(QPen(of.color("series.free_edge"), 1))
        painter.setBrush(of.color("series.free"))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._full_at is not None and self._full_at < self._scale:
            left = self._x(self._full_at)
            veil = hatch_brush(of.color("chart.limit", 0.45), self.devicePixelRatioF(), of)
            painter.fillRect(QRectF(left, bar.top(), bar.right() - left, bar.height()), veil)
        end = self._paint_pieces(painter, bar)
        self._paint_free(painter, bar, end)
        self._paint_ticks(painter, bar)
        if self._full_at is not None and self._full_at < self._scale:
            x = self._x(self._full_at)
            ends = QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4)
            pen = QPen(of.color("chart.limit"), 2)
            draw_line_on_halo(painter, *ends, pen, of.color("surface.card"))
        self._paint_mark(painter, bar, end)

    def _x(self, tokens: float) -> float:
        return min(tokens / self._scale, 1.0) * self.width()

    def _paint_pieces(self, painter: QPainter, bar: QRectF) -> float:
        of, ratio = theme(), self.devicePixelRatioF()
        start = tokens = 0.0
        for piece in self._pieces:
            lost_end = self._x(tokens + piece.lost)
            tokens += piece.tokens
            end = self._x(tokens)
            if piece.lost and lost_end - start > 1:
                box = QRectF(start, bar.top(), lost_end - start - 1, bar.height())
                color = of.color(f"series.{_SERIES[piece.part]}")
                painter.fillRect(box, of.color("surface.card"))
                painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
                start = lost_end
            if end - start > 0.5 and piece.lost < piece.tokens:
                gap = 1.0 if end - start > 3 else 0.0
                box = QRectF(start, bar.top(), end - start - gap, bar.height())
                if piece.part == "answer" and not piece.written:
                    painter.fillRect(box, of.color("surface.card"))
                painter.fillRect(box, part_brush(piece.part, ratio, written=piece.written))
            start = end
        return start

    def _paint_free(self, painter: QPainter, bar: QRectF, end: float) -> None:
        of = theme()
        font = of.font("small")
        if self._free and bar.right() - end > text_width(font, self._free) + of.scaled(20):
            at = QPointF(end + of.scaled(10), bar.center().y())
            ink, halo = of.color("text.secondary"), of.color("series.free")
            draw_text_on_halo(painter, at, self._free, font, ink, halo)

    def _paint_mark(self, painter: QPainter, bar: QRectF, end: float) -> None:
        of = theme()
        font = of.font("small_strong")
        x = min(max(end, 1.0), self.width() - 1.0)
        pen = QPen(of.color("chart.marker"), 1.5)
        draw_line_on_halo(painter, QPointF(x, bar.top() - 6), QPointF(x, bar.bottom() + 4), pen,
                          of.color("surface.card"))  # fmt: skip
        width = text_width(font, self._mark)
        left = min(max(x - width / 2, 0.0), self.width() - width)
        draw_text(painter, QPointF(left, of.scaled(7)), self._mark, font, of.color("text.primary"))

    def _paint_ticks(self, painter: QPainter, bar: QRectF) -> None:
        of = theme()
        font, ink = of.font("small"), of.color("chart.tick_text")
        y = bar.bottom() + of.scaled(14)
        for place in range(_TICKS):
            tokens = self._scale * place // (_TICKS - 1)
            x = self._x(tokens)
            align = "left" if place == 0 else "right" if place == _TICKS - 1 else "centre"
            draw_text(painter, QPointF(x, y), format_tokens(tokens), font, ink, align)
