"""Icons: the SVG drawings recoloured to the theme, rendered at the screen's ratio and cached."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from advisor.bundled import bundled_dir
from advisor.gui.theme import theme

_cache: dict[tuple[str, int, int, float], QPixmap] = {}
_CACHE_LIMIT = 1000


@cache
def _source(name: str) -> str:
    return (bundled_dir("resources") / "icons" / f"{name}.svg").read_text("utf-8")


def icon_pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing `name` in `color`, `size` device-independent pixels square."""
    key = (name, color.rgba(), size, ratio)
    pixmap = _cache.get(key)
    if pixmap is None:
        if len(_cache) >= _CACHE_LIMIT:
            _cache.clear()
        pixmap = _cache[key] = _render(name, color, size, ratio)
    return pixmap


def _render(name: str, color: QColor, size: int, ratio: float) -> QPixmap:
    svg = _source(name).replace("currentColor", color.name())
    device = max(1, round(size * ratio))
    pixmap = QPixmap(device, device)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, device, device))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draws the icon into a square `rect`, sharp at the painter's device ratio."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    pixmap = icon_pixmap(name, color, round(rect.width()), ratio)
    painter.drawPixmap(rect.topLeft(), pixmap)


def icon(
    name: str, token: str = "text.primary", size: int = 16, ratio: float = 1.0, gap: int = 0
) -> QIcon:
    """A QIcon in a theme colour, greyed when disabled. Ask again when the theme changes.
    `gap`: empty pixels after the drawing, for buttons that set the text too close."""
    result = QIcon()
    for mode, used in ((QIcon.Mode.Normal, token), (QIcon.Mode.Disabled, "text.disabled")):
        pixmap = icon_pixmap(name, theme().color(used), size, ratio)
        result.addPixmap(_with_gap(pixmap, gap) if gap else pixmap, mode)
    return result


def _with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide


@cache
def app_icon() -> QIcon:
    """The application's icon at the sizes that desktops ask for."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(icon_pixmap("app-icon", QColor(), size))
    return result
