"""The context length: a slider with a stop a doubling, red from where memory is full; a field."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSlider, QWidget

from advisor.gui.theme import Theme, hub, theme
from advisor.gui.widgets.validity import mark_valid
from advisor.units import format_tokens, parse_tokens

_STEPS = 64  # slider units a doubling
_MAGNET_PX = 5
_PADDING_TOKENS = 256  # llama.cpp pads the context to whole multiples of this


def _position(tokens: float) -> int:
    return round(math.log2(tokens) * _STEPS)


class ContextTrack(QSlider):
    """The slider alone. Its position is log2 of the tokens; arrow keys go one doubling."""

    tokens_changed = Signal(int)

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._full_at: int | None = None
        self._tokens = low
        self._hovered = False
        self.setProperty("ownFocus", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Context length"))
        self.set_range(low, high)
        hub().changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def set_range(self, low: int, high: int) -> None:
        self._low, self._high = low, max(high, low * 2)
        self.setRange(_position(self._low), _position(self._high))
        self.set_tokens(min(max(self._tokens, self._low), self._high))

    def set_tokens(self, tokens: int) -> None:
        """Shows `tokens` without telling anyone."""
        self._tokens = tokens
        self.blockSignals(True)
        self.setValue(_position(min(max(tokens, self._low), self._high)))
        self.blockSignals(False)
        self.setAccessibleDescription(self.tr("{} tokens").format(format_tokens(tokens)))
        self.update()

    def set_full_at(self, tokens: int | None) -> None:
        """Red from `tokens` on: the longest context that fits; 0 makes all red, None nothing."""
        self._full_at = tokens
        self.update()

    @property
    def tokens(self) -> int:
        return self._tokens

    def _choose(self, tokens: float) -> None:
        padded = max(_PADDING_TOKENS, round(tokens / _PADDING_TOKENS) * _PADDING_TOKENS)
        chosen = min(max(padded, self._low), self._high)
        if chosen != self._tokens:
            self.set_tokens(chosen)
            self.tokens_changed.emit(chosen)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(240), theme().scaled(22) + theme().line_px("small"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(140), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        exponent = math.log2(self._tokens)
        up = 2.0 ** (math.floor(exponent + 1e-6) + 1)
        down = 2.0 ** (math.ceil(exponent - 1e-6) - 1)
        keys = {
            Qt.Key.Key_Right: up, Qt.Key.Key_Up: up, Qt.Key.Key_PageUp: up * 2,
            Qt.Key.Key_Left: down, Qt.Key.Key_Down: down, Qt.Key.Key_PageDown: down / 2,
            Qt.Key.Key_Home: self._low, Qt.Key.Key_End: self._high,
        }  # fmt: skip
        wanted = keys.get(Qt.Key(event.key()))
        if wanted is None:
            event.ignore()
        else:
            self._choose(wanted)

    def _span(self) -> tuple[float, float]:
        margin = theme().scaled(10)
        return margin, self.width() - margin

    def _x_of(self, tokens: float) -> float:
        start, end = self._span()
        share = math.log2(tokens / self._low) / math.log2(self._high / self._low)
        return start + min(max(share, 0.0), 1.0) * (end - start)

    def _drag(self, x: float) -> None:
        start, end = self._span()
        share = min(max((x - start) / max(end - start, 1), 0.0), 1.0)
        tokens = self._low * (self._high / self._low) ** share
        stop = 2.0 ** round(math.log2(tokens))
        self._choose(stop if abs(self._x_of(stop) - x) <= _MAGNET_PX else tokens)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        of = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = self._span()
        middle, handle_x = of.scaled(12), self._x_of(self._tokens)
        self._paint_track(painter, of, start, end, middle, handle_x)
        self._paint_stops(painter, of, middle)
        radius = of.scaled(7)
        if self.hasFocus():
            painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(handle_x, middle), radius + 3, radius + 3)
        painter.setPen(QPen(of.color("accent.fill"), 2))
        painter.setBrush(of.color("surface.card"))
        painter.drawEllipse(QPointF(handle_x, middle), radius - 1, radius - 1)

    def _paint_track(
        self, painter: QPainter, of: Theme, start: float, end: float, middle: float, handle: float
    ) -> None:
        half = of.length("space.unit") / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(of.color("series.free"))
        painter.drawRoundedRect(QRectF(start, middle - half, end - start, 2 * half), half, half)
        if self._full_at is not None and self._full_at < self._high:
            full = self._x_of(max(self._full_at, self._low))
            painter.setBrush(of.color("chart.limit", 0.55))
            painter.drawRoundedRect(QRectF(full, middle - half, end - full, 2 * half), half, half)
            tick = QRectF(full - 0.75, middle - 3 * half, 1.5, 6 * half)
            painter.fillRect(tick, of.color("chart.limit"))
        painter.setBrush(of.color("accent.fill"))
        painter.drawRoundedRect(QRectF(start, middle - half, handle - start, 2 * half), half, half)

    def _paint_stops(self, painter: QPainter, of: Theme, middle: float) -> None:
        first = math.ceil(math.log2(self._low) - 1e-6)
        last = math.floor(math.log2(self._high) + 1e-6)
        width = of.scaled(40)
        spacing = self._x_of(2 ** (first + 1)) - self._x_of(2**first) if last > first else width
        stride = max(1, math.ceil(of.scaled(34) / max(spacing, 1)))
        top = middle + of.scaled(8)
        for exponent in range(first, last + 1):
            x, chosen = self._x_of(2**exponent), 2**exponent == self._tokens
            painter.setPen(QPen(of.color("chart.axis"), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, top + of.scaled(3)))
            if (last - exponent) % stride:
                continue
            font = of.font("small")
            painter.setFont(font)
            painter.setPen(of.color("text.primary" if chosen else "text.tertiary"))
            left = min(max(x - width / 2, 0), self.width() - width)
            box = QRectF(left, top + of.scaled(3), width, of.line_px("small"))
            align = Qt.AlignmentFlag.AlignHCenter
            if x - width / 2 < 0:
                align = Qt.AlignmentFlag.AlignLeft
            elif x + width / 2 > self.width():
                align = Qt.AlignmentFlag.AlignRight
            painter.drawText(
                box, int(align | Qt.AlignmentFlag.AlignTop), format_tokens(2**exponent)
            )


class ContextSlider(QWidget):
    """Slider and field for a context length in tokens; `changed` on every change by the person."""

    changed = Signal(int)

    def __init__(
        self, low: int = 1024, high: int = 256 * 1024, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.track = ContextTrack(low, high)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Context length, typed"))
        self.field.setFixedWidth(theme().scaled(64))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._low, self._high = low, high
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(8))
        row.addWidget(self.track, 1)
        row.addWidget(self.field)
        self.track.tokens_changed.connect(self._slid)
        self.field.editingFinished.connect(self._typed)
        self.field.textEdited.connect(lambda _text: self._mark_valid(True))

    @property
    def tokens(self) -> int:
        return self.track.tokens

    def set_range(self, low: int, high: int) -> None:
        self._low, self._high = low, high
        self.track.set_range(low, high)

    def set_tokens(self, tokens: int) -> None:
        """Shows `tokens` without telling anyone."""
        self.track.set_tokens(tokens)
        self.field.setText(format_tokens(tokens))
        self._mark_valid(True)

    def set_full_at(self, tokens: int | None) -> None:
        self.track.set_full_at(tokens)

    def _slid(self, tokens: int) -> None:
        self.set_tokens(tokens)
        self.changed.emit(tokens)

    def _typed(self) -> None:
        if self.field.text() == format_tokens(self.tokens):
            return
        try:
            tokens = parse_tokens(self.field.text())
        except ValueError as error:
            self._mark_valid(False, str(error))
            return
        if not self._low <= tokens <= self._high:
            low, high = format_tokens(self._low), format_tokens(self._high)
            self._mark_valid(False, self.tr("Type a length between {} and {}").format(low, high))
            return
        self.set_tokens(tokens)
        self.changed.emit(tokens)

    def _mark_valid(self, valid: bool, reason: str = "") -> None:
        mark_valid(self.field, valid)
        self.field.setToolTip(reason)
        self.field.setAccessibleDescription(reason)
