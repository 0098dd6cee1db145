"""The same text in several vocabularies: a bar each, an estimate's with its range."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import draw_text, text_width
from advisor.gui.learn.token_words import count_text
from advisor.gui.theme import theme
from advisor.text import number
from advisor.tokens.text_facts import TextFacts

_ROW, _BAR = 30, 12


class TokenBars(ChartView):
    """Solid to the count or to an estimate's least, pale to its most."""

    def __init__(self) -> None:
        super().__init__(self.tr("Tokens of the same text"), _ROW)
        self._rows: Sequence[TextFacts] = ()

    def show_rows(self, rows: Sequence[TextFacts]) -> None:
        self._rows = rows
        self._design_height = max(1, len(rows)) * _ROW
        self._restyle()
        self.refresh()

    def sentence(self) -> str:
        if not self._rows:
            return self.tr("No text yet.")
        first, last = self._rows[0], self._rows[-1]
        return self.tr("{fewest} needs the fewest tokens, {few}; {most} the most, {many}.").format(
            fewest=first.counter, few=count_text(first.tokens, first.exact),
            most=last.counter, many=count_text(last.tokens, last.exact),
        )  # fmt: skip

    def table(self) -> tuple[list[str], Sequence[Sequence[str]]]:
        heads = [self.tr("Vocabulary"), self.tr("Tokens"), self.tr("at least"), self.tr("at most"),
                 self.tr("how")]  # fmt: skip
        return heads, [
            (row.counter, number(row.tokens.mid, ","), number(row.tokens.low, ","),
             number(row.tokens.high, ","),
             self.tr("counted") if row.exact else self.tr("estimated"))
            for row in self._rows
        ]  # fmt: skip

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        if not self._rows:
            return
        of = theme()
        body, strong = of.font("body"), of.font("body_strong")
        names = max(text_width(body, row.counter) for row in self._rows) + of.scaled(12)
        counts = [count_text(row.tokens, row.exact) for row in self._rows]
        room = max(text_width(strong, text) for text in counts) + of.scaled(10)
        left = rect.left() + min(names, rect.width() / 2)
        width = max(rect.right() - room - left, 1.0)
        most = max(max(row.tokens.high for row in self._rows), 1)
        height = of.scaled(_ROW)
        for place, (row, text) in enumerate(zip(self._rows, counts, strict=True)):
            middle = rect.top() + (place + 0.5) * height
            draw_text(painter, QPointF(rect.left(), middle), row.counter, body,
                      of.color("text.primary"))  # fmt: skip
            low, high = (value / most * width for value in (row.tokens.low, row.tokens.high))
            top = middle - of.scaled(_BAR) / 2
            color = of.color("compare.a")
            painter.fillRect(QRectF(left, top, low, of.scaled(_BAR)), color)
            if not row.exact:
                painter.setPen(QPen(color, 1))
                painter.setBrush(of.color("compare.a", 0.25))
                painter.drawRect(QRectF(left + low, top + 0.5, high - low, of.scaled(_BAR) - 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            at = QPointF(left + high + of.scaled(8), middle)
            draw_text(painter, at, text, strong, of.color("text.primary"))
