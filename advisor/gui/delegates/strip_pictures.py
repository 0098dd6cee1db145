"""Memory strips of table rows, each drawn once: from one context to the next few of them change."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from advisor.gui.theme import Theme
from advisor.gui.widgets.strip import Part, StripEdges, paint_strip, strip_edges

_KEPT = 512


class StripPictures:
    """Pictures by what is to be seen; `width` is that of the latest strip."""

    def __init__(self) -> None:
        self.width = 0.0
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(
        self, painter: QPainter, left_middle: QPointF, width: float, parts: Sequence[Part],
        scale: float, limit: float, of: Theme, halo: str, ratio: float,
    ) -> StripEdges:  # fmt: skip
        """As `paint_strip`, on whole device pixels; what is to be seen there now."""
        self.width = width
        edges = strip_edges(0.0, width, parts, scale, limit, ratio, of)
        key = (edges, width, of.name, of.text_scale, halo, ratio)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _picture(width, parts, scale, limit, of, halo, ratio)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        left, top = left_middle.x() - _BESIDE, left_middle.y() - picture.height() / ratio / 2
        painter.drawPixmap(QPointF(_whole(left, ratio), _whole(top, ratio)), picture)
        return edges


_BESIDE = 2  # px left and right, for a tick at the end


def _whole(length: float, ratio: float) -> float:
    return round(length * ratio) / ratio


def _picture(
    width: float, parts: Sequence[Part], scale: float, limit: float, of: Theme, halo: str,
    ratio: float,
) -> QPixmap:  # fmt: skip
    """The strip with its overhanging tick on nothing."""
    height, over = of.px("strip.row"), of.px("strip.limit_overhang")
    pixmap = QPixmap(round((width + 2 * _BESIDE) * ratio), round((height + 2 * over) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    rect = QRectF(_BESIDE, over, width, height)
    paint_strip(painter, rect, parts, scale, limit, of, halo=halo)
    painter.end()
    return pixmap
