"""Text laid out once and drawn many times: what makes scrolling and dragging cheap."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText, QTextLayout

from advisor.gui.theme import Theme, theme

_LIMIT = 4000


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A line of text in a style of the type scale; sizes in px. `above`: from its top to the
    middle of what the style's own font takes, which is higher where another font helps out."""

    static: QStaticText
    text: str
    width: float
    above: float


class TextCache:
    """Forgets everything when the theme changes or it grows too large."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str], LaidOut] = {}
        self._elided: dict[tuple[str, str, int], LaidOut] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self._theme: Theme | None = None

    def clear(self) -> None:
        self._lines.clear()
        self._elided.clear()
        self._metrics.clear()

    def line(self, style: str, text: str) -> LaidOut:
        if self._theme is not theme():
            self.clear()
            self._theme = theme()
        found = self._lines.get((style, text))
        if found is None:
            if len(self._lines) > _LIMIT:
                self.clear()
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            static.prepare(font=theme().font(style))
            metrics = self._metric(style)
            above = (
                _ascent(static, text, style, metrics) - (metrics.ascent() - metrics.descent()) / 2
            )
            found = LaidOut(static, text, metrics.horizontalAdvance(text), above)
            self._lines[style, text] = found
        return found

    def elided(self, style: str, text: str, width: float) -> LaidOut:
        """The line with its middle left out if it is longer than `width`."""
        whole = self.line(style, text)
        if whole.width <= width:
            return whole
        key = (style, text, int(width))
        found = self._elided.get(key)
        if found is None:
            mode = Qt.TextElideMode.ElideMiddle
            found = self.line(style, self._metric(style).elidedText(text, mode, width))
            self._elided[key] = found
        return found

    def _metric(self, style: str) -> QFontMetricsF:
        found = self._metrics.get(style)
        if found is None:
            found = self._metrics[style] = QFontMetricsF(theme().font(style))
        return found


def _ascent(static: QStaticText, text: str, style: str, metrics: QFontMetricsF) -> float:
    """From the top of the line to its baseline: Chinese and Japanese fonts reach higher, and a line
    centred by its height would stand lower than its neighbours."""
    if static.size().height() <= metrics.height():
        return metrics.ascent()
    layout = QTextLayout(text, theme().font(style))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()


def draw_line(
    painter: QPainter, line: LaidOut, style: str, tone: str, left: float, middle: float
) -> None:
    """Draws with the left edge at `left`, centred on `middle`."""
    painter.setFont(theme().font(style))
    painter.setPen(theme().color(f"text.{tone}"))
    painter.drawStaticText(QPointF(left, middle - line.above), line.static)
