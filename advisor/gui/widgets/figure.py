"""A large number with its unit and a caption below, as on the pick cards."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.theme import hub, theme

_UNIT_GAP = 4


class Figure(QWidget):
    """Number and unit share a baseline; the caption says what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = self._unit = self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self._retheme)

    def show_value(self, value: str, unit: str, caption: str) -> None:
        if (value, unit, caption) == (self._value, self._unit, self._caption):
            return
        before = self.sizeHint()
        self._value, self._unit, self._caption = value, unit, caption
        self.setAccessibleName(f"{value} {unit} {caption}".replace("  ", " "))
        self.update()
        if self.sizeHint() != before:  # to lay the page out anew is slow
            self.updateGeometry()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        of = theme()
        small = QFontMetricsF(of.font("small"))
        first = QFontMetricsF(of.font("figure")).horizontalAdvance(self._value)
        if self._unit:
            first += of.scaled(_UNIT_GAP) + small.horizontalAdvance(self._unit)
        width = max(first, small.horizontalAdvance(self._caption))
        return QSize(round(width + 1), of.line_px("figure") + of.line_px("small") + of.scaled(2))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        figure, small = QFontMetricsF(of.font("figure")), QFontMetricsF(of.font("small"))
        baseline = figure.ascent() - (figure.height() - of.line_px("figure")) / 2
        painter.setFont(of.font("figure"))
        painter.setPen(of.color("text.primary"))
        painter.drawText(QPointF(0, baseline), self._value)
        painter.setFont(of.font("small"))
        painter.setPen(of.color("text.secondary"))
        x = figure.horizontalAdvance(self._value) + of.scaled(_UNIT_GAP)
        painter.drawText(QPointF(x, baseline), self._unit)
        painter.setPen(of.color("text.tertiary"))
        caption_y = of.line_px("figure") + of.scaled(2) + small.ascent()
        painter.drawText(QPointF(0, caption_y), self._caption)
