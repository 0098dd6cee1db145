"""What of the memory chart stays where it is while its marker moves: parts, limits, their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from advisor.advise.curves import MemoryCurve
from advisor.gui.charts.drawing import (
    area,
    dashed,
    diamond,
    draw_line_on_halo,
    draw_text,
    hatch,
    polyline,
    text_width,
)
from advisor.gui.charts.scales import (
    Floats,
    LinearScale,
    LogScale,
    doublings,
    memory_axis,
    spread,
)
from advisor.gui.theme import theme
from advisor.units import format_tokens

_LABEL_GAP_PX = 17


@dataclass(frozen=True, slots=True)
class LevelName:
    """What stands at the right of a level, in bytes."""

    level_bytes: float
    text: str
    font: str
    color: str


@dataclass(frozen=True, slots=True)
class _Samples:
    """The curve at one context every few pixels, in display units, cumulated bottom to top."""

    contexts: Floats
    x: Floats
    tops: tuple[tuple[str, Floats], ...]  # series name, cumulated top; lowest first


class MemoryPicture:
    """`part_names` by series. Call `scales` with the place there is before `draw`."""

    def __init__(
        self, curve: MemoryCurve, unit: int, part_names: Mapping[str, str],
        limits: Sequence[LevelName],
    ) -> None:  # fmt: skip
        self._curve, self._unit = curve, unit
        self._part_names, self._limits = part_names, tuple(limits)
        self._samples: _Samples | None = None
        self.plot = QRectF()

    # Geometry

    def scales(self, rect: QRectF) -> tuple[LogScale, LinearScale]:
        """Contexts across, display units upwards; sets `plot`."""
        of = theme()
        margin = {side: of.length(f"chart.margins.{side}") for side in
                  ("left", "right_labels", "top", "bottom")}  # fmt: skip
        right = max(margin["right_labels"], self._widest_name() + of.scaled(12))
        self.plot = rect.adjusted(margin["left"], margin["top"], -right, -margin["bottom"])
        plot, contexts = self.plot, self._curve.contexts
        x = LogScale(float(contexts[0]), float(contexts[-1]), plot.left(), plot.right())
        top, _ = self._axis()
        return x, LinearScale(0.0, top, plot.bottom(), plot.top())

    def ticks_below(self, x: LogScale) -> list[int]:
        """As many contexts as there is room for."""
        fitting = max(3, int(self.plot.width() / theme().scaled(38)))
        return doublings(x.low, x.high, most=fitting)

    def _axis(self) -> tuple[float, list[float]]:
        return memory_axis(self._curve.capacity_bytes / self._unit)

    def _widest_name(self) -> float:
        """In pixels; languages differ."""
        of = theme()
        names = [(name, "body_strong") for name in self._part_names.values()]
        texts = [*names, *((limit.text, limit.font) for limit in self._limits)]
        return max(text_width(of.font(font), text) for text, font in texts)

    def _sampled(self, x: LogScale) -> _Samples:
        curve = self._curve
        key = (x.start, x.end)
        if self._samples is None or (self._samples.x[0], x.end) != key:
            contexts = x.sample().astype(np.float64)
            contexts = np.append(contexts[contexts < curve.contexts[-1]], curve.contexts[-1])
            running = np.zeros(len(contexts))
            tops = []
            parts = [("overhead", curve.overhead_bytes), ("compute", curve.compute_bytes),
                     ("weights", curve.weights_bytes), ("kv", curve.kv_bytes)]  # fmt: skip
            if curve.ram_bytes is not None:
                parts.append(("ram", curve.ram_bytes))
            for name, part in parts:
                running = running + np.interp(contexts, curve.contexts, part) / self._unit
                tops.append((name, running))
            self._samples = _Samples(contexts, x.to_px(contexts), tuple(tops))
        return self._samples

    # Drawing

    def draw(
        self, painter: QPainter, x: LogScale, y: LinearScale, context: int, ratio: float
    ) -> None:
        """`context` is bold below where it has a tick; `ratio`: device pixels a pixel."""
        self._draw_grid(painter, x, y, context)
        samples = self._sampled(x)
        painter.save()
        painter.setClipRect(self.plot.adjusted(0, -1, 0, 0))
        self._draw_areas(painter, samples, y)
        self._draw_veil(painter, x, ratio)
        painter.restore()
        self._draw_limits(painter, x, y)
        self._draw_names(painter, samples, y)

    def _draw_grid(self, painter: QPainter, x: LogScale, y: LinearScale, context: int) -> None:
        of, plot = theme(), self.plot
        font, color = of.font("small"), of.color("chart.tick_text")
        for tick in self._axis()[1]:
            level = round(y.to_px(tick)) + 0.5
            painter.setPen(QPen(of.color("chart.grid"), of.length("chart.grid_width")))
            if tick:
                painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            at = QPointF(plot.left() - of.length("chart.tick_gap"), y.to_px(tick))
            draw_text(painter, at, f"{tick:g}", font, color, "right")
        bottom = plot.bottom() + 0.5
        axis = QPen(of.color("chart.axis"), of.length("chart.axis_width"))
        painter.setPen(axis)
        painter.drawLine(QLineF(plot.left(), bottom, plot.right(), bottom))
        for tokens in self.ticks_below(x):
            left = round(float(x.to_px(tokens))) + 0.5
            painter.setPen(axis)
            painter.drawLine(QLineF(left, bottom, left, bottom + of.length("chart.tick_length")))
            chosen = tokens == context
            draw_text(
                painter, QPointF(left, bottom + of.scaled(14)), format_tokens(tokens),
                of.font("body_strong" if chosen else "small"),
                of.color("text.primary") if chosen else color, "centre",
            )  # fmt: skip

    def _draw_areas(self, painter: QPainter, samples: _Samples, y: LinearScale) -> None:
        of = theme()
        floor = y.to_px(0.0)
        for name, top in reversed(samples.tops):
            level = y.to_px(top)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(of.color(f"series.{name}"))
            painter.drawPolygon(area(samples.x, level, floor))
            painter.setPen(QPen(of.color("surface.card"), of.length("chart.segment_gap")))
            painter.drawPolyline(polyline(samples.x, level))

    def _draw_veil(self, painter: QPainter, x: LogScale, ratio: float) -> None:
        curve, of, plot = self._curve, theme(), self.plot
        if curve.full_at is not None and curve.full_at >= curve.contexts[-1]:
            return
        start = plot.left() if curve.full_at is None else float(x.to_px(curve.full_at))
        brush = hatch(
            of.color("chart.limit"), of.length("chart.veil.opacity"),
            of.px("strip.hatch_step"), 2, ratio,
        )  # fmt: skip
        painter.fillRect(QRectF(QPointF(start, plot.top()), plot.bottomRight()), brush)

    def _draw_limits(self, painter: QPainter, x: LogScale, y: LinearScale) -> None:
        curve, of, plot = self._curve, theme(), self.plot
        halo = of.color("surface.card")
        capacity = round(y.to_px(curve.capacity_bytes / self._unit)) + 0.5
        thin = dashed(of.color("text.secondary"), 1, [3, 4])
        painter.setPen(thin)
        painter.drawLine(QLineF(plot.left(), capacity, plot.right(), capacity))
        limit = y.to_px(curve.limit_bytes / self._unit)
        pen = QPen(of.color("chart.limit"), of.length("chart.limit_width"))
        draw_line_on_halo(
            painter, QPointF(plot.left(), limit), QPointF(plot.right(), limit), pen, halo
        )
        if curve.gpu_limit_bytes is not None:
            cards = y.to_px(curve.gpu_limit_bytes / self._unit)
            painter.setPen(dashed(of.color("chart.limit"), of.length("chart.limit_width"), [5, 4]))
            painter.drawLine(QPointF(plot.left(), cards), QPointF(plot.right(), cards))
        if curve.full_at is not None and curve.full_at < curve.contexts[-1]:
            crossing = QPointF(float(x.to_px(curve.full_at)), limit)
            painter.setPen(QPen(halo, 1.5))
            painter.setBrush(of.color("chart.limit"))
            painter.drawPolygon(diamond(crossing, of.scaled(10), of.scaled(11)))
            self._draw_triangle(painter, crossing.x())

    def _draw_triangle(self, painter: QPainter, x: float) -> None:
        top, size = self.plot.bottom() + 2, theme().length("chart.marker_radius")
        painter.setPen(Qt.PenStyle.NoPen)
        half, base = size * 0.8, top + size
        painter.drawPolygon([QPointF(x, top), QPointF(x + half, base), QPointF(x - half, base)])

    def _draw_names(self, painter: QPainter, samples: _Samples, y: LinearScale) -> None:
        """Of limits and parts, at the right of their levels."""
        of, plot, below = theme(), self.plot, 0.0
        named = [(n.level_bytes / self._unit, n.text, n.font, n.color) for n in self._limits]
        for name, top in samples.tops:
            upper, lower = min(float(top[-1]), y.high), min(below, y.high)
            below = float(top[-1])
            if upper > lower:
                middle, text = (upper + lower) / 2, self._part_names[name]
                named.append((middle, text, "body_strong", f"series_text.{name}"))
        wanted = [y.to_px(value) for value, *_ in named]
        gap, low = of.scaled(_LABEL_GAP_PX), plot.top() + of.scaled(4)
        placed = spread(wanted, gap, low, plot.bottom() - of.scaled(4))
        left = plot.right() + of.scaled(10)
        for (_, text, font, color), target, level in zip(named, wanted, placed, strict=True):
            if abs(target - level) > of.scaled(7):
                painter.setPen(QPen(of.color("chart.axis"), 1))
                painter.drawLine(QPointF(plot.right() + 2, target), QPointF(left - 3, level))
            draw_text(painter, QPointF(left, level), text, of.font(font), of.color(color))
