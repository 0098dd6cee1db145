"""Strokes that all charts share: paths from arrays, text on a halo, bubbles, hatching."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from advisor.gui.charts.scales import Floats
from advisor.gui.theme import Theme

HALO_PX = 1.5


def polyline(x: Floats, y: Floats) -> QPolygonF:
    """Points in pixels, filled without a Python loop."""
    polygon: QPolygonF = pg.functions.create_qpolygonf(len(x))
    points = pg.functions.ndarray_from_qpolygonf(polygon)
    points[:, 0], points[:, 1] = x, y
    return polygon


def area(x: Floats, top: Floats, bottom: Floats | float) -> QPolygonF:
    """The closed outline between two lines over the same `x`."""
    lower = np.broadcast_to(np.asarray(bottom, dtype=np.float64), x.shape)
    return polyline(np.concatenate((x, x[::-1])), np.concatenate((top, lower[::-1])))


def dashed(color: QColor, width: float, dash_px: list[float]) -> QPen:
    """A pen whose dashes are given in pixels, as the design tokens do."""
    pen = QPen(color, width)
    if dash_px:
        pen.setDashPattern([length / width for length in dash_px])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def text_width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_text(
    painter: QPainter, at: QPointF, text: str, font: QFont, color: QColor, align: str = "left"
) -> QRectF:
    """Writes `text` vertically centred on `at`; `align` says which end `at` is. Its rectangle."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text), metrics.height()
    left = at.x() - {"left": 0.0, "centre": width / 2, "right": width}[align]
    painter.setFont(font)
    painter.setPen(color)
    baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left, baseline), text)
    return QRectF(left, at.y() - height / 2, width, height)


def draw_text_on_halo(
    painter: QPainter,
    at: QPointF,
    text: str,
    font: QFont,
    color: QColor,
    halo: QColor,
    align: str = "left",
) -> None:
    """The same with an outline of `halo`, legible over data."""
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text)
    left = at.x() - {"left": 0.0, "centre": width / 2, "right": width}[align]
    baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2
    device = painter.device()
    if isinstance(device, (QWidget, QPixmap)):
        ratio = device.devicePixelRatioF()
        pixmap = _halo_text(text, font.key(), color.rgba(), halo.rgba(), ratio)
        corner = QPointF(left - _HALO_ROOM, baseline - metrics.ascent() - _HALO_ROOM)
        painter.drawPixmap(corner, pixmap)
    else:
        _stroke_text(painter, QPointF(left, baseline), text, font, color, halo)


_HALO_ROOM = 3


@lru_cache(maxsize=128)
def _halo_text(text: str, font_key: str, color: int, halo: int, ratio: float) -> QPixmap:
    """Outlining glyphs is slow, and a label seldom changes: drawn once."""
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text) + 2 * _HALO_ROOM
    height = metrics.height() + 2 * _HALO_ROOM
    pixmap = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = QPointF(_HALO_ROOM, _HALO_ROOM + metrics.ascent())
    _stroke_text(painter, at, text, font, QColor.fromRgba(color), QColor.fromRgba(halo))
    painter.end()
    return pixmap


def _stroke_text(
    painter: QPainter, at: QPointF, text: str, font: QFont, color: QColor, halo: QColor
) -> None:
    path = QPainterPath()
    path.addText(at, font, text)
    painter.strokePath(path, _round_pen(halo, 4))
    painter.fillPath(path, color)


def _round_pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def draw_line_on_halo(
    painter: QPainter, start: QPointF, end: QPointF, pen: QPen, halo: QColor
) -> None:
    """A line that stays visible on any fill. Straight ones are filled: a wide pen is slow."""
    half = pen.widthF() / 2
    if start.x() == end.x() and pen.style() == Qt.PenStyle.SolidLine:
        strip = QRectF(start.x() - half, start.y(), 2 * half, end.y() - start.y())
        painter.fillRect(strip.adjusted(-HALO_PX, 0, HALO_PX, 0), halo)
        painter.fillRect(strip, pen.color())
        return
    painter.setPen(QPen(halo, pen.widthF() + 2 * HALO_PX))
    painter.drawLine(start, end)
    painter.setPen(pen)
    painter.drawLine(start, end)


def draw_bubble(
    painter: QPainter,
    theme: Theme,
    bounds: QRectF,
    anchor: QPointF,
    lines: list[tuple[str, str]],
    below: QRectF | None = None,
) -> None:
    """A small card beside `anchor` with a name and a value a line, kept inside `bounds`; it moves
    `below` what it would touch there."""
    name_font, value_font = theme.font("body_strong"), theme.font("body")
    padding, gap, line = theme.scaled(8), theme.scaled(16), theme.line_px("body")
    names = max(text_width(name_font, name) for name, _ in lines)
    values = max(text_width(value_font, value) for _, value in lines)
    width = names + values + gap + 2 * padding
    height = len(lines) * line + theme.scaled(4)
    beside = theme.scaled(10)
    left = anchor.x() + beside
    if left + width > bounds.right():
        left = anchor.x() - beside - width
    box = QRectF(max(left, bounds.left()), anchor.y(), width, height)
    clear = theme.scaled(6)
    if below and box.intersects(below.adjusted(-clear, -clear, clear, clear)):
        box.moveTop(below.bottom() + theme.scaled(12))
    painter.setPen(QPen(theme.color("border.normal"), 1))
    painter.setBrush(theme.color("surface.raised"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    for number, (name, value) in enumerate(lines):
        y = box.top() + theme.scaled(2) + (number + 0.5) * line
        font = name_font if number == 0 else value_font
        color = theme.color("text.primary" if number == 0 else "text.secondary")
        draw_text(painter, QPointF(box.left() + padding, y), name, font, color)
        right = QPointF(box.right() - padding, y)
        draw_text(painter, right, value, value_font, theme.color("text.primary"), "right")


def diamond(centre: QPointF, width: float, height: float) -> QPolygonF:
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [
            QPointF(x, y - height / 2),
            QPointF(x + width / 2, y),
            QPointF(x, y + height / 2),
            QPointF(x - width / 2, y),
        ]
    )


def hatch(color: QColor, opacity: float, step: int, line: float, ratio: float) -> QBrush:
    """Stripes at 45 degrees, `step` px apart, sharp at the device pixel ratio."""
    return _hatch(color.rgba(), opacity, step, line, ratio)


@lru_cache(maxsize=32)
def _hatch(rgba: int, opacity: float, step: int, line: float, ratio: float) -> QBrush:
    size = max(2, round(step * ratio))
    tile = QPixmap(size, size)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor.fromRgba(rgba)
    color.setAlphaF(opacity)
    painter.setPen(QPen(color, line * ratio * 0.7))
    for shift in (-size, 0, size):  # neighbours' corners, so that tiles join without gaps
        painter.drawLine(QPointF(shift, size), QPointF(shift + size, 0))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)
