"""Memory as the context grows: stacked parts, the limit, where it is reached, and the marker."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from advisor.advise.curves import MemoryCurve
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import (
    area,
    dashed,
    diamond,
    draw_bubble,
    draw_line_on_halo,
    draw_text,
    draw_text_on_halo,
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
from advisor.text import number
from advisor.units import GB, GIB, format_tokens

LABEL_GAP_PX = 17
SNAP_PX = 5
CELL = 256  # llama.cpp rounds a context up to whole multiples of this


@dataclass(frozen=True, slots=True)
class _Samples:
    """The curve at one context every few pixels, in display units, cumulated bottom to top."""

    contexts: Floats
    x: Floats
    tops: tuple[tuple[str, Floats], ...]  # series name, cumulated top; lowest first


class MemoryChart(ChartView):
    """`context_picked` is emitted while the marker is dragged or moved by keys."""

    context_picked = Signal(int)
    drag_started = Signal()
    drag_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Memory as the context grows"), 200, parent)
        self._curve: MemoryCurve | None = None
        self._context = 8192
        self._unit, self._unit_name = GIB, "GiB"
        self._shown: tuple[int, int] | None = None  # context, unit
        self._samples: _Samples | None = None
        self._still: tuple[tuple[object, ...], QPixmap] | None = None
        self._plot = QRectF()
        self._hover_x: float | None = None
        self._dragging = False

    # What it shows

    def set_curve(self, curve: MemoryCurve | None, context: int) -> None:
        """`curve` None: nothing is known about this model's memory."""
        shown = (context, self._unit)
        if curve is self._curve and shown == self._shown:
            return  # the marker was there before the other figures were
        self._shown = shown
        if curve is not self._curve:
            self._curve, self._samples = curve, None
        self._context = context
        self.refresh()

    def set_memory_in_gb(self, in_gb: bool) -> None:
        """Takes effect with the next `set_curve`."""
        unit = GB if in_gb else GIB
        if unit != self._unit:
            self._unit, self._unit_name = unit, "GB" if in_gb else "GiB"
            self._samples = None

    def sentence(self) -> str:
        curve = self._curve
        if curve is None:
            return self.tr("The memory of this model is unknown.")
        total = self._value_at(curve.total_bytes, self._context)
        text = self.tr("{total} of {limit} usable in {where} at {context} tokens").format(
            total=self._figure(total),
            limit=self._figure(curve.limit_bytes),
            where=curve.where,
            context=format_tokens(self._context),
        )
        if curve.full_at is None:
            return self.tr("{text}; it is full at any context.").format(text=text)
        if curve.full_at >= curve.contexts[-1]:
            return self.tr("{text}; the model's whole context fits.").format(text=text)
        return self.tr("{text}; it is full at {full}.").format(
            text=text, full=format_tokens(curve.full_at)
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        curve = self._curve
        in_ram = [self.tr("In RAM")] if curve is not None and curve.ram_bytes is not None else []
        heads = [self.tr("Context, tokens")] + [
            f"{name}, {self._unit_name}"
            for name in (
                self.tr("Weights"), self.tr("KV cache"), self.tr("Compute buffer"),
                self.tr("Overhead"), *in_ram, self.tr("Total"),
            )
        ]  # fmt: skip
        if curve is None:
            return heads, []
        first, last = int(curve.contexts[0]), int(curve.contexts[-1])
        contexts = sorted({*doublings(first, last), last, self._context, *(
            [curve.full_at] if curve.full_at else []
        )})  # fmt: skip
        parts = [curve.weights_bytes, curve.kv_bytes, curve.compute_bytes, curve.overhead_bytes,
                 *([] if curve.ram_bytes is None else [curve.ram_bytes]),
                 curve.total_bytes]  # fmt: skip
        return heads, [
            [f"{context:,}"]
            + [f"{self._value_at(part, context) / self._unit:.2f}" for part in parts]
            for context in contexts
            if first <= context <= last
        ]

    # Geometry

    def _value_at(self, values: Floats, context: float) -> float:
        assert self._curve is not None
        return float(np.interp(context, self._curve.contexts, values))

    def _figure(self, n_bytes: float) -> str:
        return f"{number(n_bytes / self._unit, '.1f')} {self._unit_name}"

    def _scales(self, rect: QRectF) -> tuple[LogScale, LinearScale, list[float]]:
        assert self._curve is not None
        of = theme()
        margin = {side: of.length(f"chart.margins.{side}") for side in
                  ("left", "right_labels", "top", "bottom")}  # fmt: skip
        right = max(margin["right_labels"], self._widest_label() + of.scaled(12))
        self._plot = rect.adjusted(margin["left"], margin["top"], -right, -margin["bottom"])
        plot, contexts = self._plot, self._curve.contexts
        x = LogScale(float(contexts[0]), float(contexts[-1]), plot.left(), plot.right())
        top, ticks = memory_axis(self._curve.capacity_bytes / self._unit)
        return x, LinearScale(0.0, top, plot.bottom(), plot.top()), ticks

    def _sampled(self, x: LogScale) -> _Samples:
        curve = self._curve
        assert curve is not None
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

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._curve is None:
            draw_text(
                painter, rect.center(), self.tr("Memory unknown: the shape is not published"),
                theme().font("body"), theme().color("text.tertiary"), "centre",
            )  # fmt: skip
            return
        x, y, ticks = self._scales(rect)
        if self.exporting:
            self._draw_still(painter, x, y, ticks)
        else:
            painter.drawPixmap(QPointF(0, 0), self._still_pixmap(rect, x, y, ticks))
        self._draw_limit_words(painter, x, y)
        self._draw_marker(painter, x, y)
        if self._hover_x is not None and not self._dragging:
            self._draw_hover(painter, x)
        else:
            self._draw_marker_bubble(painter, x)

    def _draw_still(
        self, painter: QPainter, x: LogScale, y: LinearScale, ticks: list[float]
    ) -> None:
        """All that stays where it is while the marker moves."""
        self._draw_grid(painter, x, y, ticks)
        samples = self._sampled(x)
        painter.save()
        painter.setClipRect(self._plot.adjusted(0, -1, 0, 0))
        self._draw_areas(painter, samples, y)
        self._draw_veil(painter, x)
        painter.restore()
        self._draw_limits(painter, x, y)
        self._draw_right_labels(painter, samples, y)

    def _still_pixmap(
        self, rect: QRectF, x: LogScale, y: LinearScale, ticks: list[float]
    ) -> QPixmap:
        """Drawn once for a curve, a size, a theme and a screen; a context with a tick is bold."""
        ratio = self.devicePixelRatioF()
        bold = self._context if self._context in self._ticks_below(x) else None
        key = (id(self._curve), rect.width(), rect.height(), theme(), ratio, self._unit, bold)
        if self._still is None or self._still[0] != key:
            pixmap = QPixmap((rect.size() * ratio).toSize())
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_still(painter, x, y, ticks)
            painter.end()
            self._still = (key, pixmap)
        return self._still[1]

    def _draw_grid(
        self, painter: QPainter, x: LogScale, y: LinearScale, ticks: list[float]
    ) -> None:
        of, plot = theme(), self._plot
        font, color = of.font("small"), of.color("chart.tick_text")
        for tick in ticks:
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
        for context in self._ticks_below(x):
            left = round(float(x.to_px(context))) + 0.5
            painter.setPen(axis)
            painter.drawLine(QLineF(left, bottom, left, bottom + of.length("chart.tick_length")))
            chosen = context == self._context
            draw_text(
                painter, QPointF(left, bottom + of.scaled(14)), format_tokens(context),
                of.font("body_strong" if chosen else "small"),
                of.color("text.primary") if chosen else color, "centre",
            )  # fmt: skip

    def _ticks_below(self, x: LogScale) -> list[int]:
        """As many contexts as there is room for."""
        fitting = max(3, int(self._plot.width() / theme().scaled(38)))
        return doublings(x.low, x.high, most=fitting)

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

    def _draw_veil(self, painter: QPainter, x: LogScale) -> None:
        curve, of, plot = self._curve, theme(), self._plot
        assert curve is not None
        if curve.full_at is not None and curve.full_at >= curve.contexts[-1]:
            return
        start = plot.left() if curve.full_at is None else float(x.to_px(curve.full_at))
        brush = hatch(
            of.color("chart.limit"), of.length("chart.veil.opacity"),
            of.px("strip.hatch_step"), 2, self.devicePixelRatioF(),
        )  # fmt: skip
        painter.fillRect(QRectF(QPointF(start, plot.top()), plot.bottomRight()), brush)

    def _draw_limits(self, painter: QPainter, x: LogScale, y: LinearScale) -> None:
        curve, of, plot = self._curve, theme(), self._plot
        assert curve is not None
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

    def _draw_limit_words(self, painter: QPainter, x: LogScale, y: LinearScale) -> None:
        """Where memory is full, written on the side where the marker is not."""
        curve, of, plot = self._curve, theme(), self._plot
        assert curve is not None
        font, limit = of.font("body_strong"), y.to_px(curve.limit_bytes / self._unit)
        marker = float(x.to_px(self._context))
        if curve.full_at is None:
            text = self.tr("over at any context")
            leftwards = marker < plot.center().x()
            edge = plot.right() - of.scaled(8) if leftwards else plot.left() + of.scaled(8)
            at = QPointF(edge, limit + of.scaled(13))
        elif curve.full_at < curve.contexts[-1]:
            text = self.tr("full at {context}").format(context=format_tokens(curve.full_at))
            crossing = float(x.to_px(curve.full_at))
            start = crossing - text_width(font, text) - of.scaled(12)
            leftwards = start > plot.left() and not start - 2 <= marker <= crossing + 2
            at = QPointF(crossing + of.scaled(-8 if leftwards else 8), limit - of.scaled(12))
            if not leftwards and at.x() + crossing - start > plot.right():
                # No room right of the crossing either: below the line, before the marker.
                leftwards, at = True, QPointF(marker - of.scaled(8), limit + of.scaled(13))
        else:
            return
        draw_text_on_halo(
            painter, at, text, font, of.color("chart.limit_text"), of.color("surface.card"),
            "right" if leftwards else "left",
        )  # fmt: skip

    def _draw_triangle(self, painter: QPainter, x: float) -> None:
        top, size = self._plot.bottom() + 2, theme().length("chart.marker_radius")
        painter.setPen(Qt.PenStyle.NoPen)
        half, base = size * 0.8, top + size
        painter.drawPolygon([QPointF(x, top), QPointF(x + half, base), QPointF(x - half, base)])

    def _limit_labels(self) -> list[tuple[float, str, str, str]]:
        """Level, text, font and colour of what the memory holds."""
        curve, unit = self._curve, self._unit
        assert curve is not None
        capacity, limit = curve.capacity_bytes / unit, curve.limit_bytes / unit
        size = number(capacity, ".1f")
        whole = (
            self.tr("{size} on card").format(size=size)
            if curve.where == "graphics memory"
            else self.tr("{size} in all").format(size=size)
        )
        usable = self.tr("{size} usable").format(size=number(limit, ".1f"))
        labels = [
            (capacity, whole, "small", "text.tertiary"),
            (limit, usable, "body_strong", "chart.limit_text"),
        ]
        if curve.gpu_limit_bytes is not None:
            cards = curve.gpu_limit_bytes / unit
            text = self.tr("{size} on cards").format(size=number(cards, ".1f"))
            labels.append((cards, text, "body_strong", "chart.limit_text"))
        return labels

    def _part_names(self) -> dict[str, str]:
        return {"overhead": self.tr("Overhead"), "compute": self.tr("Compute"),
                "weights": self.tr("Weights"), "kv": self.tr("KV cache"),
                "ram": self.tr("In RAM")}  # fmt: skip

    def _widest_label(self) -> float:
        """In pixels; languages differ."""
        of = theme()
        names = [(name, "body_strong") for name in self._part_names().values()]
        texts = [*names, *((text, font) for _, text, font, _ in self._limit_labels())]
        return max(text_width(of.font(font), text) for text, font in texts)

    def _draw_right_labels(self, painter: QPainter, samples: _Samples, y: LinearScale) -> None:
        of, plot = theme(), self._plot
        below, names, labels = 0.0, self._part_names(), self._limit_labels()
        for name, top in samples.tops:
            upper, lower = min(float(top[-1]), y.high), min(below, y.high)
            below = float(top[-1])
            if upper > lower:
                middle = (upper + lower) / 2
                labels.append((middle, names[name], "body_strong", f"series_text.{name}"))
        wanted = [y.to_px(value) for value, *_ in labels]
        gap, low = of.scaled(LABEL_GAP_PX), plot.top() + of.scaled(4)
        placed = spread(wanted, gap, low, plot.bottom() + of.scaled(2))
        left = plot.right() + of.scaled(10)
        for (_, text, font, color), target, level in zip(labels, wanted, placed, strict=True):
            if abs(target - level) > of.scaled(7):
                painter.setPen(QPen(of.color("chart.axis"), 1))
                painter.drawLine(QPointF(plot.right() + 2, target), QPointF(left - 3, level))
            draw_text(painter, QPointF(left, level), text, of.font(font), of.color(color))

    def _draw_marker(self, painter: QPainter, x: LogScale, y: LinearScale) -> None:
        curve, of, plot = self._curve, theme(), self._plot
        assert curve is not None
        at = min(max(float(x.to_px(self._context)), plot.left()), plot.right())
        color = of.color("chart.marker")
        draw_line_on_halo(
            painter, QPointF(at, plot.top()), QPointF(at, plot.bottom()),
            QPen(color, of.length("chart.marker_width")), of.color("surface.card", 0.5),
        )  # fmt: skip
        total = self._value_at(curve.total_bytes, self._context) / self._unit
        level = max(y.to_px(total), plot.top())
        painter.setPen(QPen(color, 2))
        painter.setBrush(of.color("surface.card"))
        radius = of.length("chart.marker_radius")
        painter.drawEllipse(QPointF(at, level), radius, radius)

    def _draw_marker_bubble(self, painter: QPainter, x: LogScale) -> None:
        assert self._curve is not None
        total = self._value_at(self._curve.total_bytes, self._context)
        anchor = QPointF(float(x.to_px(self._context)), self._plot.top() + theme().scaled(4))
        lines = [(format_tokens(self._context), self._figure(total))]
        draw_bubble(painter, theme(), self._plot, anchor, lines)

    def _draw_hover(self, painter: QPainter, x: LogScale) -> None:
        curve, of, plot = self._curve, theme(), self._plot
        assert curve is not None and self._hover_x is not None
        context = int(min(max(x.from_px(self._hover_x), x.low), curve.contexts[-1]))
        at = float(x.to_px(context))
        painter.setPen(dashed(of.color("chart.marker"), 1, [2, 2]))
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))
        lines = [(format_tokens(context), self._figure(self._value_at(curve.total_bytes, context)))]
        lines += [
            (name, self._figure(self._value_at(part, context)))
            for name, part in (
                (self.tr("KV cache"), curve.kv_bytes),
                (self.tr("Weights"), curve.weights_bytes),
                (self.tr("Compute, overhead"), curve.compute_bytes + curve.overhead_bytes),
            )
        ]
        if curve.ram_bytes is not None:
            lines.append(
                (self.tr("In RAM"), self._figure(self._value_at(curve.ram_bytes, context)))
            )
        draw_bubble(painter, of, plot, QPointF(at, plot.top() + of.scaled(4)), lines)

    # Moving the marker

    def _context_at(self, position: float) -> int:
        """The context under a pixel: a power of two when near one, else whole cells of 256."""
        assert self._curve is not None
        x, _, _ = self._scales(QRectF(self.viewport().rect()))
        value = min(max(x.from_px(position), x.low), x.high)
        nearest = 1 << max(0, round(float(np.log2(value))))
        if abs(float(x.to_px(nearest)) - position) <= SNAP_PX and nearest <= x.high:
            return nearest
        return max(CELL, round(value / CELL) * CELL)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._curve is not None:
            self._dragging = True
            self.drag_started.emit()
            self.context_picked.emit(self._context_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._curve is None:
            return
        position = event.position()
        if self._dragging:
            self.context_picked.emit(self._context_at(position.x()))
            return
        self._hover_x = position.x() if self._plot.contains(position) else None
        self.viewport().setCursor(
            Qt.CursorShape.SizeHorCursor if self._hover_x else Qt.CursorShape.ArrowCursor
        )
        self._drawing.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.drag_ended.emit()
            self._drawing.update()

    def leaveEvent(self, event: object) -> None:
        self._hover_x = None
        self._drawing.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right halve and double; with Shift, one cell of 256 tokens; Home and End."""
        if self._curve is None:
            event.ignore()
            return
        first, last = int(self._curve.contexts[0]), int(self._curve.contexts[-1])
        picked = stepped_context(event.key(), event.modifiers(), self._context, first, last)
        if picked is None:
            event.ignore()
        else:
            self.context_picked.emit(picked)


def stepped_context(
    key: int, modifiers: Qt.KeyboardModifier, context: int, first: int, last: int
) -> int | None:
    """Where a key moves the context; None for keys that mean nothing here."""
    fine = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    below = 1 << (context - 1).bit_length() - 1 if context > 1 else 1
    above = 1 << context.bit_length()
    moves = {
        Qt.Key.Key_Left: context - CELL if fine else below,
        Qt.Key.Key_Down: context - CELL if fine else below,
        Qt.Key.Key_Right: context + CELL if fine else above,
        Qt.Key.Key_Up: context + CELL if fine else above,
        Qt.Key.Key_Home: first,
        Qt.Key.Key_End: last,
    }
    wanted = moves.get(Qt.Key(key))
    return None if wanted is None else min(max(wanted, first), last)
