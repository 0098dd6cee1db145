"""The verdict on a claim: glyph, word and colour, on its tint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.icons import paint_icon
from advisor.gui.theme import hub, theme

_PADDING, _GAP = 8, 6
_LOOKS = {  # icon, colour, tint
    "right": ("verdict-well", "verdict.well", "verdict_tint.well"),
    "partly": ("verdict-tight", "verdict.tight", "verdict_tint.tight"),
    "wrong": ("verdict-none", "severity.error", "severity.error_tint"),
    "unsupported": ("verdict-unknown", "verdict.unknown", "verdict_tint.unknown"),
}


def judgement_word(verdict: str) -> str:
    return {
        "right": QCoreApplication.translate("JudgementChip", "Right"),
        "partly": QCoreApplication.translate("JudgementChip", "Partly"),
        "wrong": QCoreApplication.translate("JudgementChip", "Wrong"),
        "unsupported": QCoreApplication.translate("JudgementChip", "Unsupported"),
    }[verdict]


class JudgementChip(QWidget):
    def __init__(self, verdict: str, count: int | None = None) -> None:
        """With `count`: how many claims have this verdict."""
        super().__init__()
        self.verdict = verdict
        word = judgement_word(verdict)
        self.text = word if count is None else f"{count} {word.casefold()}"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.text)
        hub().changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        of = theme()
        text = QFontMetricsF(of.font("small_strong")).horizontalAdvance(self.text)
        width = 2 * of.scaled(_PADDING) + of.px("icon.dense") + of.scaled(_GAP) + text
        return QSize(round(width + 0.5), of.px("height.verdict_chip"))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        icon, color, tint = _LOOKS[self.verdict]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color(tint))
        radius = of.length("radius.chip")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        size, left = of.px("icon.dense"), of.scaled(_PADDING)
        spot = QRectF(left, (self.height() - size) / 2, size, size)
        paint_icon(painter, icon, spot, of.color(color))
        painter.setFont(of.font("small_strong"))
        painter.setPen(of.color(color))
        room = QRectF(self.rect()).adjusted(left + size + of.scaled(_GAP), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), self.text)
