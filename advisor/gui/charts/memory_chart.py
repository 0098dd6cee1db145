"""Memory as the context grows: stacked parts, the limit, where it is reached, and the marker."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from advisor.advise.curves import MemoryCurve
from advisor.estimate.kv_cache import CELL_PADDING
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.charts.drawing import (
    dashed,
    draw_bubble,
    draw_line_on_halo,
    draw_text,
    draw_text_on_halo,
    text_width,
)
from advisor.gui.charts.memory_picture import LevelName, MemoryPicture
from advisor.gui.charts.scales import Floats, LinearScale, LogScale, doublings
from advisor.gui.charts.stepping import doubling_step
from advisor.gui.theme import theme
from advisor.text import number
from advisor.units import GB, GIB, format_tokens

_SNAP_PX = 5


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
        self._picture: MemoryPicture | None = None
        self._still: tuple[tuple[object, ...], QPixmap] | None = None
        self._hover_x: float | None = None
        self._dragging = False

    # What it shows

    def set_curve(self, curve: MemoryCurve | None, context: int) -> None:
        """`curve` None: nothing is known about this model's memory."""
        shown = (context, self._unit)
        if curve is self._curve and shown == self._shown:
            return  # the marker was there before the other figures were
        if curve is not self._curve or self._shown is None or self._shown[1] != self._unit:
            self._curve = curve
            self._picture = None if curve is None else self._picture_of(curve)
        self._shown = shown
        self._context = context
        self.refresh()

    def set_memory_in_gb(self, in_gb: bool) -> None:
        """Takes effect with the next `set_curve`."""
        unit = GB if in_gb else GIB
        if unit != self._unit:
            self._unit, self._unit_name = unit, "GB" if in_gb else "GiB"

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
        head = self.tr("{name}, {unit}")
        heads = [self.tr("Context, tokens")] + [
            head.format(name=name, unit=self._unit_name)
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

    def _picture_of(self, curve: MemoryCurve) -> MemoryPicture:
        return MemoryPicture(curve, self._unit, self._part_names(), self._limit_names(curve))

    @property
    def _plot(self) -> QRectF:
        return QRectF() if self._picture is None else self._picture.plot

    def _value_at(self, values: Floats, context: float) -> float:
        assert self._curve is not None
        return float(np.interp(context, self._curve.contexts, values))

    def _figure(self, n_bytes: float) -> str:
        return f"{number(n_bytes / self._unit, '.1f')} {self._unit_name}"

    # Drawing

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture is None:
            draw_text(
                painter, rect.center(), self.tr("Memory unknown: the shape is not published"),
                theme().font("body"), theme().color("text.tertiary"), "centre",
            )  # fmt: skip
            return
        x, y = self._picture.scales(rect)
        if self.exporting:
            self._picture.draw(painter, x, y, self._context, self.devicePixelRatioF())
        else:
            painter.drawPixmap(QPointF(0, 0), self._still_pixmap(self._picture, rect, x, y))
        self._draw_marker(painter, x, y)
        words = self._limit_words(x, y)
        if words is not None:
            self._draw_words(painter, *words)
        if self._hover_x is not None and not self._dragging:
            self._draw_hover(painter, x)
        else:
            self._draw_marker_bubble(painter, x, QRectF() if words is None else words[1])

    def _still_pixmap(
        self, picture: MemoryPicture, rect: QRectF, x: LogScale, y: LinearScale
    ) -> QPixmap:
        """Drawn once for a curve, a size, a theme and a screen; a context with a tick is bold."""
        ratio = self.devicePixelRatioF()
        bold = self._context if self._context in picture.ticks_below(x) else None
        key = (picture, rect.width(), rect.height(), theme(), ratio, bold)
        if self._still is None or self._still[0] != key:
            pixmap = QPixmap((rect.size() * ratio).toSize())
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            picture.draw(painter, x, y, self._context, ratio)
            painter.end()
            self._still = (key, pixmap)
        return self._still[1]

    def _limit_words(self, x: LogScale, y: LinearScale) -> tuple[str, QRectF] | None:
        """Where memory is full, in words, and the place for them: on the side of the marker where
        it happens, as near to it as there is room. None if the whole context fits."""
        curve, of, plot = self._curve, theme(), self._plot
        assert curve is not None
        limit = y.to_px(curve.limit_bytes / self._unit)
        marker = min(max(float(x.to_px(self._context)), plot.left()), plot.right())
        beside = of.scaled(8)
        if curve.full_at is None:
            text, wanted = self.tr("over at any context"), plot.right() - beside
        elif curve.full_at < curve.contexts[-1]:
            text = self.tr("full at {context}").format(context=format_tokens(curve.full_at))
            wanted = float(x.to_px(curve.full_at)) - beside
        else:
            return None
        width, height = text_width(of.font("body_strong"), text), of.px("icon.inline")
        left_of_it = (plot.left(), marker - beside)
        right_of_it = (marker + beside, plot.right())
        sides = [left_of_it, right_of_it] if wanted < marker else [right_of_it, left_of_it]
        low, high = next(
            (side for side in sides if side[1] - side[0] >= width), (plot.left(), plot.right())
        )
        right = max(min(wanted, high), low + width)
        over = of.scaled(12) if right <= wanted else of.scaled(16)  # the diamond is in the way
        middle = limit + of.scaled(13) if curve.full_at is None else limit - over
        return text, QRectF(right - width, middle - height / 2, width, height)

    def _draw_words(self, painter: QPainter, text: str, place: QRectF) -> None:
        of = theme()
        draw_text_on_halo(
            painter, QPointF(place.left(), place.center().y()), text, of.font("body_strong"),
            of.color("chart.limit_text"), of.color("surface.card"),
        )  # fmt: skip

    def _limit_names(self, curve: MemoryCurve) -> list[LevelName]:
        """What the memory holds."""

        def size(n_bytes: float) -> str:
            return number(n_bytes / self._unit, ".1f")

        on_card = curve.where == "graphics memory"
        whole = self.tr("{size} on card") if on_card else self.tr("{size} in all")
        named = [
            (curve.capacity_bytes, whole, "small", "text.tertiary"),
            (curve.limit_bytes, self.tr("{size} usable"), "body_strong", "chart.limit_text"),
        ]
        if curve.gpu_limit_bytes is not None:
            cards = self.tr("{size} on cards")
            named.append((curve.gpu_limit_bytes, cards, "body_strong", "chart.limit_text"))
        return [
            LevelName(level, text.format(size=size(level)), font, color)
            for level, text, font, color in named
        ]

    def _part_names(self) -> dict[str, str]:
        return {"overhead": self.tr("Overhead"), "compute": self.tr("Compute"),
                "weights": self.tr("Weights"), "kv": self.tr("KV cache"),
                "ram": self.tr("In RAM")}  # fmt: skip

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

    def _draw_marker_bubble(self, painter: QPainter, x: LogScale, words: QRectF) -> None:
        assert self._curve is not None
        total = self._value_at(self._curve.total_bytes, self._context)
        anchor = QPointF(float(x.to_px(self._context)), self._plot.top() + theme().scaled(4))
        lines = [(format_tokens(self._context), self._figure(total))]
        draw_bubble(painter, theme(), self._plot, anchor, lines, below=words)

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
        assert self._picture is not None
        x, _ = self._picture.scales(QRectF(self.viewport().rect()))
        value = min(max(x.from_px(position), x.low), x.high)
        nearest = 1 << max(0, round(float(np.log2(value))))
        if abs(float(x.to_px(nearest)) - position) <= _SNAP_PX and nearest <= x.high:
            return nearest
        return max(CELL_PADDING, round(value / CELL_PADDING) * CELL_PADDING)

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
        picked = doubling_step(
            event.key(), event.modifiers(), self._context, first, last, CELL_PADDING
        )
        if picked is None:
            event.ignore()
        else:
            self.context_picked.emit(picked)
