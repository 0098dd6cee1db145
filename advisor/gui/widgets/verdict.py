"""Verdicts and the small tags beside them, as widgets and as painting for delegates."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.domain.result import Assessment, Verdict
from advisor.export.words import assessment_word, placement_word
from advisor.gui.icons import paint_icon
from advisor.gui.theme import Theme, hub, theme

VERDICT_TOKENS = {
    Assessment.RUNS_WELL: "well",
    Assessment.TIGHT: "tight",
    Assessment.SLOW: "slow",
    Assessment.DOES_NOT_FIT: "none",
    Assessment.UNKNOWN: "unknown",
}

_CHIP_PADDING, _ICON_GAP, _TAG_PADDING = 8, 6, 6


def verdict_width(assessment: Assessment, of: Theme, *, small: bool = False) -> float:
    """Pixels that `paint_verdict` takes."""
    word = assessment_word(assessment)
    text = QFontMetricsF(of.font(_font_name(small))).horizontalAdvance(word)
    return of.px("icon.dense" if small else "icon.inline") + of.scaled(_ICON_GAP) + text


def _font_name(small: bool) -> str:
    return "small_strong" if small else "body_strong"


def paint_verdict(
    painter: QPainter, rect: QRectF, assessment: Assessment, of: Theme, *, small: bool = False
) -> float:
    """Glyph and word at the left of `rect`, centred in its height; returns the right edge."""
    token = VERDICT_TOKENS[assessment]
    color = of.color(f"verdict.{token}")
    size = of.px("icon.dense" if small else "icon.inline")
    font = of.font(_font_name(small))
    top = rect.top() + (rect.height() - size) / 2
    paint_icon(painter, f"verdict-{token}", QRectF(rect.left(), top, size, size), color)
    x = rect.left() + size + of.scaled(_ICON_GAP)
    painter.setFont(font)
    painter.setPen(color)
    word, metrics = assessment_word(assessment), QFontMetricsF(font)
    # By its baseline: centred by their height, words of a taller second font would stand lower.
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(x, baseline), word)
    return x + metrics.horizontalAdvance(word)


def tag_width(text: str, of: Theme) -> float:
    return QFontMetricsF(of.font("small")).horizontalAdvance(text) + 2 * of.scaled(_TAG_PADDING)


def paint_tag(
    painter: QPainter, left: float, middle: float, text: str, of: Theme, *, kind: str = "plain"
) -> float:
    """A 20 px tag with its left edge at `left`, centred on `middle`; returns its right edge.
    Kinds: plain, estimated (dashed), whatif."""
    rect = QRectF(left, middle - of.px("height.tag") / 2, tag_width(text, of), of.px("height.tag"))
    edge, fill, ink = _TAG_TOKENS[kind]
    pen = QPen(of.color(edge), 1)
    if kind == "estimated":
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(of.color(fill) if fill else Qt.BrushStyle.NoBrush)
    radius = of.length("radius.tag")
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(of.font("small"))
    painter.setPen(of.color(ink))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()
    return rect.right()


_TAG_TOKENS: dict[str, tuple[str, str, str]] = {
    "plain": ("border.normal", "surface.card", "text.primary"),
    "estimated": ("border.normal", "", "text.secondary"),
    "whatif": ("whatif.border", "whatif.tint", "whatif.text"),
}


class Tag(QWidget):
    """A small framed word: GPU, GPU+RAM, est., What-if."""

    def __init__(self, text: str = "", kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._kind = text, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        hub().changed.connect(self._retheme)

    def set_text(self, text: str) -> None:
        self.setVisible(bool(text))
        if text != self._text:  # to lay the page out anew is slow
            self._text = text
            self.setAccessibleName(text)
            self._retheme()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(tag_width(self._text, theme()) + 0.5), theme().px("height.tag"))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tag(QPainter(self), 0, self.height() / 2, self._text, theme(), kind=self._kind)


class PlacementTag(Tag):
    """Where a model runs: GPU, GPU+RAM or RAM; hidden when it runs nowhere."""

    def set_placement(self, verdict: Verdict) -> None:
        self.set_text(placement_word(verdict))


class VerdictChip(QWidget):
    """The verdict on its tint, 24 px high."""

    def __init__(
        self, assessment: Assessment = Assessment.UNKNOWN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._assessment = assessment
        self.setAccessibleName(assessment_word(assessment))
        hub().changed.connect(self._retheme)

    def set_assessment(self, assessment: Assessment) -> None:
        if assessment is not self._assessment:
            self._assessment = assessment
            self.setAccessibleName(assessment_word(assessment))
            self._retheme()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        of = theme()
        width = verdict_width(self._assessment, of, small=True) + 2 * of.scaled(_CHIP_PADDING)
        return QSize(round(width + 0.5), of.px("height.verdict_chip"))

    def paintEvent(self, event: QPaintEvent) -> None:
        of = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = VERDICT_TOKENS[self._assessment]
        tint, box = of.color(f"verdict_tint.{token}"), QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if tint == of.color("surface.card"):  # high contrast: an edge says that it is a chip
            painter.setPen(QPen(of.color(f"verdict.{token}"), 1))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(tint)
        radius = of.length("radius.chip")
        painter.drawRoundedRect(box, radius, radius)
        padding = of.scaled(_CHIP_PADDING)
        inner = QRectF(self.rect()).adjusted(padding, 0, 0, 0)
        paint_verdict(painter, inner, self._assessment, of, small=True)


def paint_point(
    painter: QPainter, centre: QPointF, assessment: Assessment, color: QColor, size: float
) -> None:
    """The verdict's shape as a chart point: disc, half disc, diamond, cross; ring if unknown."""
    half = size / 2
    box = QRectF(centre.x() - half, centre.y() - half, size, size)
    pen = QPen(color, 1.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if assessment is Assessment.RUNS_WELL:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(box)
    elif assessment is Assessment.TIGHT:
        painter.drawEllipse(box)
        painter.setBrush(color)
        painter.drawPie(box, -90 * 16, 180 * 16)
    elif assessment is Assessment.SLOW:
        x, y, reach = centre.x(), centre.y(), half * 1.2
        corners = (QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach),
                   QPointF(x - reach, y))  # fmt: skip
        painter.drawPolygon(corners)
    elif assessment is Assessment.DOES_NOT_FIT:
        reach = half * 0.8
        painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach))
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach))
    else:
        painter.drawEllipse(box)
