"""A model's parameters as two bars to one scale: what is stored, and what a token passes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.charts.drawing import draw_text, draw_text_on_halo, hatch, text_width
from advisor.gui.theme import hub, theme
from advisor.text import listed
from advisor.text import number as written

# Colour of each part and whether it is hatched: neighbours differ without colour too.
PART_STYLES: dict[str, tuple[str, bool]] = {
    "embeddings": ("ram", False),
    "attention": ("weights", False),
    "state": ("weights", True),
    "dense": ("compute", False),
    "router": ("other", False),
    "experts": ("kv", False),
    "shared": ("kv", True),
    "other": ("overhead", False),
    "norms": ("other", True),
    "output": ("ram", True),
}
_BAR, _CAPTION, _GAP = 30, 20, 12


@dataclass(frozen=True, slots=True)
class BarPart:
    key: str
    name: str
    total: float
    active: float


class PartsBar(QWidget):
    """`pointed(key)` when the mouse is over a part; `highlight` shows one from elsewhere."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[BarPart] = ()
        self._captions = ("", "")
        self._key = ""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.updateGeometry)

    def show_parts(self, parts: Sequence[BarPart], stored: str, passed: str) -> None:
        """Two captions: above the bar of all parameters, above that of the active ones."""
        self._parts, self._captions = tuple(parts), (stored, passed)
        self.setAccessibleName(f"{stored}. {passed}.")
        self.setAccessibleDescription(
            listed(f"{part.name} {written(self._share(part.total), '.0%')}" for part in self._parts)
        )
        self.update()

    def highlight(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.update()

    def _share(self, value: float) -> float:
        return value / (sum(part.total for part in self._parts) or 1)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(420), theme().scaled(2 * (_BAR + _CAPTION) + _GAP))

    def segments(self) -> list[tuple[str, QRectF]]:
        """Where each part of the upper bar lies."""
        return self._segments(0, [(part.key, part.total) for part in self._parts])

    def _segments(self, row: int, values: list[tuple[str, float]]) -> list[tuple[str, QRectF]]:
        of, total = theme(), sum(part.total for part in self._parts) or 1.0
        top = of.scaled(_CAPTION) + row * of.scaled(_BAR + _CAPTION + _GAP)
        left, found = 0.0, []
        for key, value in values:
            width = value / total * self.width()
            found.append((key, QRectF(left, top, width, of.scaled(_BAR))))
            left += width
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = (
            [(part.key, part.total) for part in self._parts],
            [(part.key, part.active) for part in self._parts],
        )
        for number, (values, caption) in enumerate(zip(rows, self._captions, strict=True)):
            top = number * of.scaled(_BAR + _CAPTION + _GAP)
            at = QPointF(0, top + of.scaled(_CAPTION) / 2 - 1)
            draw_text(painter, at, caption, of.font("small"), of.color("text.secondary"))
            track = QRectF(0, top + of.scaled(_CAPTION), self.width(), of.scaled(_BAR))
            painter.fillRect(track, of.color("series.free"))
            for key, box in self._segments(number, values):
                self._paint_part(painter, key, box)

    def _paint_part(self, painter: QPainter, key: str, box: QRectF) -> None:
        of, (token, hatched) = theme(), PART_STYLES[key]
        inner = box.adjusted(0, 0, -1, 0) if box.width() > 2 else box
        painter.fillRect(inner, of.color(f"series.{token}"))
        if hatched:
            stripes = hatch(of.color("surface.card"), 0.55, 6, 2, self.devicePixelRatioF())
            painter.fillRect(inner, stripes)
        if key == self._key:
            painter.setPen(QPen(of.color("chart.marker"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inner.adjusted(1, 1, -1, -1))
        name = next(part.name for part in self._parts if part.key == key)
        font = of.font("small_strong")
        if text_width(font, name) + of.scaled(12) < box.width():
            draw_text_on_halo(painter, box.center(), name, font, of.color("text.primary"),
                              of.color("surface.card"), "centre")  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        for key, box in self.segments():
            if box.contains(event.position()):
                self.highlight(key)
                self.pointed.emit(key)
                return

    def leaveEvent(self, event: QEvent) -> None:
        self.highlight("")


class PartSwatch(QWidget):
    """The colour of a part, as in the bar."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(14), theme().scaled(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, (token, hatched) = QPainter(self), PART_STYLES[self._key]
        painter.fillRect(self.rect(), theme().color(f"series.{token}"))
        if hatched:
            stripes = hatch(theme().color("surface.card"), 0.55, 6, 2, self.devicePixelRatioF())
            painter.fillRect(self.rect(), stripes)
