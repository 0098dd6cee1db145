"""The memory strip: the same bar, in the same order, with the same red tick, everywhere.

Left of the tick fits, right of it does not. Widgets, table delegates and exports draw it with
`paint_strip`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.domain.result import MemoryParts
from advisor.gui.theme import Theme, hub, theme
from advisor.text import later, listed, say
from advisor.units import format_gib

# (series token, bytes): weights, kv, compute, overhead, draft, ram, other
Part = tuple[str, float]

PART_WORDS = {
    "weights": later("weights"),
    "kv": later("KV cache"),
    "compute": later("compute buffer"),
    "overhead": later("overhead"),
    "draft": later("draft model"),
    "ram": later("in system memory"),
    "other": later("other programs"),
}


def strip_parts(main: MemoryParts, spilled: MemoryParts | None = None) -> tuple[Part, ...]:
    """The parts on the memory that matters, in the strip's order, then what spills into RAM."""
    parts: list[Part] = [
        ("weights", main.weights_bytes),
        ("kv", main.kv_cache_bytes + main.recurrent_state_bytes),
        ("compute", main.compute_buffer_bytes + main.output_buffer_bytes),
        ("overhead", main.runtime_overhead_bytes),
        ("draft", main.draft_bytes),
    ]
    if spilled is not None and spilled.total_bytes:
        parts.append(("ram", spilled.total_bytes))
    return tuple(part for part in parts if part[1] > 0)


@lru_cache(maxsize=64)
def _hatch_tile(rgba: int, ratio: float, step: int, line: float) -> QPixmap:
    tile = QPixmap(round(step * ratio), round(step * ratio))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(tile.width() / step, tile.height() / step)
    painter.setPen(QPen(QColor.fromRgba(rgba), line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for shift in (-step, 0, step):
        painter.drawLine(shift - 1, step + 1, shift + step + 1, -1)
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile


def hatch_brush(color: QColor, ratio: float, of: Theme) -> QBrush:
    """Diagonal lines of `color` as a texture that is sharp at this device ratio."""
    tile = _hatch_tile(
        color.rgba(), ratio, of.px("strip.hatch_step"), of.length("strip.hatch_line")
    )
    return QBrush(tile)


def _box(rect: QRectF, left: float, right: float) -> QPainterPath:
    """`rect` with its left and right corners rounded by these radii."""
    path = QPainterPath()
    path.moveTo(rect.left() + left, rect.top())
    path.lineTo(rect.right() - right, rect.top())
    path.quadTo(rect.right(), rect.top(), rect.right(), rect.top() + right)
    path.lineTo(rect.right(), rect.bottom() - right)
    path.quadTo(rect.right(), rect.bottom(), rect.right() - right, rect.bottom())
    path.lineTo(rect.left() + left, rect.bottom())
    path.quadTo(rect.left(), rect.bottom(), rect.left(), rect.bottom() - left)
    path.lineTo(rect.left(), rect.top() + left)
    path.quadTo(rect.left(), rect.top(), rect.left() + left, rect.top())
    return path


@dataclass(frozen=True, slots=True)
class StripEdges:
    """Where a strip's segments begin and end, and its tick: equal edges look the same."""

    segments: tuple[tuple[str, float, float], ...]  # series token, start, end
    tick: float | None


def strip_edges(
    left: float,
    width: float,
    parts: Sequence[Part],
    scale: float,
    limit: float | None,
    ratio: float,
    of: Theme,
) -> StripEdges:
    """On whole device pixels; see `paint_strip`. Parts that are narrower than half of one are left
    out."""

    def x_of(value: float) -> float:
        share = min(max(value / scale, 0.0), 1.0) if scale > 0 else 0.0
        return round((left + share * width) * ratio) / ratio

    tick = x_of(limit) if limit is not None else None
    gap = of.length("strip.gap")
    start, value = left, 0.0
    segments = []
    for name, amount in parts:
        if name == "ram" and limit is not None and tick is not None:
            value = max(value, limit)
            start = max(start, tick + of.length("strip.limit_width") / 2 + 1.5)
        value += amount
        end = x_of(value)
        if end - start < 0.5 / ratio:
            continue
        segments.append((name, start, end))
        start = min(end + gap, left + width)
    return StripEdges(tuple(segments), tick)


def paint_strip(
    painter: QPainter,
    rect: QRectF,
    parts: Sequence[Part],
    scale: float,
    limit: float | None,
    of: Theme,
    *,
    halo: str = "surface.card",
) -> None:
    """Draws `parts` from 0 to `scale` bytes into `rect`, a tick at `limit` overhanging it.

    The "ram" part begins right of the tick. What goes beyond the end fills to the edge.
    `halo` is the colour behind the strip, which keeps the tick apart from the fills.
    """
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    radius = min(of.length("radius.strip"), rect.height() / 2)
    edges = strip_edges(rect.left(), rect.width(), parts, scale, limit, ratio, of)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_track(painter, rect, radius, of)
    for name, start, end in edges.segments:
        left = radius if start <= rect.left() else 0.0
        right = radius if end >= rect.right() else 0.0
        segment = _box(QRectF(start, rect.top(), end - start, rect.height()), left, right)
        color = of.color(f"series.{name}")
        brush = hatch_brush(color, ratio, of) if name == "other" else QBrush(color)
        painter.fillPath(segment, brush)
    if edges.tick is not None:
        _paint_tick(painter, rect, edges.tick, ratio, of, halo)
    painter.restore()


def _paint_track(painter: QPainter, rect: QRectF, radius: float, of: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(of.color("series.free"))
    painter.drawRoundedRect(rect, radius, radius)
    if of.color("series.free_edge") != of.color("series.free"):
        painter.setPen(QPen(of.color("series.free_edge"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_tick(
    painter: QPainter, rect: QRectF, x: float, ratio: float, of: Theme, halo: str
) -> None:
    """Whole device pixels wide, so that it is as sharp in every row."""
    width = max(1, round(of.length("strip.limit_width") * ratio)) / ratio
    left = round((x - width / 2) * ratio) / ratio
    over = of.px("strip.limit_overhang")
    tick = QRectF(left, rect.top() - over, width, rect.height() + 2 * over)
    painter.fillRect(tick.adjusted(-1.5, 0, 1.5, 0), of.color(halo))
    painter.fillRect(tick, of.color("chart.limit"))


def describe_parts(parts: Iterable[Part], limit: float | None) -> str:
    """The strip as a sentence for screen readers."""
    text = listed(f"{say(PART_WORDS[name])} {format_gib(amount)}" for name, amount in parts)
    text = text or say("empty")
    if limit is None:
        return text
    return say("{parts}; {limit} usable", parts=text, limit=format_gib(limit))


class MemoryStrip(QWidget):
    """One strip. Heights: "home" 14, "card" 10, "row" 8."""

    def __init__(self, kind: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._parts: tuple[Part, ...] = ()
        self._scale = 1.0
        self._limit: float | None = None
        self._halo = "surface.card"
        self._absent = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Memory"))
        hub().changed.connect(self._retheme)

    def show_parts(
        self,
        parts: Sequence[Part],
        scale: float,
        limit: float | None,
        *,
        halo: str = "surface.card",
    ) -> None:
        """Shows `parts` on a bar of `scale` bytes with the tick at `limit`."""
        shown = (tuple(parts), scale, limit, halo)
        if not self._absent and shown == (self._parts, self._scale, self._limit, self._halo):
            return
        self._parts, self._scale, self._limit, self._halo = shown
        self._absent = False
        self.setAccessibleDescription(describe_parts(parts, limit))
        self.update()

    def show_absent(self) -> None:
        """A dashed outline: there is no such memory."""
        self._absent = True
        self.setAccessibleDescription(self.tr("none"))
        self.update()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        over = 2 * theme().px("strip.limit_overhang")
        return QSize(theme().scaled(160), theme().px(f"strip.{self._kind}") + over)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        of = theme()
        height = of.px(f"strip.{self._kind}")
        rect = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter = QPainter(self)
        if not self._absent:
            paint_strip(painter, rect, self._parts, self._scale, self._limit, of, halo=self._halo)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(of.color("border.control"), 1, Qt.PenStyle.DashLine))
        radius = of.length("radius.strip")
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
