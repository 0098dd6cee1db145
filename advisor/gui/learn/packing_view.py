"""Features packed into two dimensions: an arrow each, the polygon they make."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.charts.drawing import draw_text_on_halo
from advisor.gui.theme import hub, theme
from advisor.learn.superposition import Packing

_SIDE = 260
_KEPT = 0.5  # an arrow shorter than this was given up


class PackingView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packing: Packing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.updateGeometry)

    def show_packing(self, packing: Packing) -> None:
        self._packing = packing
        self.setAccessibleName(self.tr("Directions of the features"))
        self.setAccessibleDescription(self.sentence())
        self.update()

    def sentence(self) -> str:
        """Angles of the kept features, in degrees, going round."""
        packing = self._packing
        if packing is None:
            return ""
        angles = sorted(
            round(math.degrees(math.atan2(y, x))) % 360
            for x, y in packing.directions.T[packing.lengths > _KEPT].tolist()
        )
        said = ", ".join(f"{angle}°" for angle in angles)
        return self.tr("{kept} of {all} features kept, at {angles}.").format(
            kept=packing.kept, all=packing.directions.shape[1], angles=said
        )

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_SIDE), theme().scaled(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        radius = min(self.width(), self.height()) / 2 - of.scaled(26)
        painter.setPen(QPen(of.color("chart.grid"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
        for line in (QLineF(-radius, 0, radius, 0), QLineF(0, -radius, 0, radius)):
            painter.drawLine(line.translated(centre))
        packing = self._packing
        if packing is None:
            return
        longest = max(1.0, float(packing.lengths.max()))
        tips = [
            QPointF(centre.x() + x / longest * radius, centre.y() - y / longest * radius)
            for x, y in packing.directions.T.tolist()
        ]
        self._paint_polygon(painter, centre, tips, packing)
        for number, (tip, length) in enumerate(zip(tips, packing.lengths.tolist(), strict=True)):
            self._paint_arrow(painter, centre, tip, number, kept=length > _KEPT)

    def _paint_polygon(
        self, painter: QPainter, centre: QPointF, tips: list[QPointF], packing: Packing
    ) -> None:
        kept = [tip for tip, length in zip(tips, packing.lengths, strict=True) if length > _KEPT]
        kept.sort(key=lambda tip: math.atan2(centre.y() - tip.y(), tip.x() - centre.x()))
        if len(kept) < 3:
            return
        of = theme()
        painter.setPen(QPen(of.color("series.compute"), 1.5))
        painter.setBrush(of.color("series.compute", 0.14))
        painter.drawPolygon(QPolygonF(kept))

    def _paint_arrow(
        self, painter: QPainter, centre: QPointF, tip: QPointF, number: int, *, kept: bool
    ) -> None:
        of = theme()
        color = of.color("series.weights" if kept else "text.tertiary")
        painter.setPen(QPen(color, 2 if kept else 1))
        painter.drawLine(QLineF(centre, tip))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        dot = of.scaled(4) if kept else of.scaled(2)
        painter.drawEllipse(tip, dot, dot)
        if not kept:
            return
        away = np.array([tip.x() - centre.x(), tip.y() - centre.y()])
        away = away / (np.hypot(*away) or 1.0) * of.scaled(15)
        at = QPointF(tip.x() + float(away[0]), tip.y() + float(away[1]))
        at.setX(min(max(at.x(), 8.0), QRectF(self.rect()).right() - 8))
        draw_text_on_halo(
            painter, at, str(number + 1), of.font("small_strong"), of.color("text.primary"),
            of.color("surface.card"), "centre",
        )  # fmt: skip
