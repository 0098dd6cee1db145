"""A number of tokens by slider and by typing; small numbers have most of the slider's way."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from advisor.gui.theme import hub, theme
from advisor.gui.widgets.number_field import NumberField
from advisor.text import number

_STEPS = 100
_POWER = 3  # position to tokens: a third of the way is a 27th of the most


class TokenTrack(QSlider):
    """The slider alone, in our dress: `chosen(number)` when a person moves it, by mouse or keys.

    An even one, from 1, has a step for every number up to `most`.
    """

    chosen = Signal(int)

    def __init__(self, name: str, most: int, *, even: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._most, self._even = most, even
        self.setRange(1 if even else 0, most if even else _STEPS)
        self.setPageStep(5 if even else 10)
        self.setAccessibleName(name)
        self.setProperty("ownFocus", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(lambda value: self.chosen.emit(self._tokens(value)))
        hub().changed.connect(self.update)

    def _tokens(self, position: int) -> int:
        """Round numbers: two significant digits."""
        if self._even:
            return position
        tokens = round(self._most * (position / _STEPS) ** _POWER)
        magnitude = 10 ** max(0, len(str(tokens)) - 2)
        return int(min(round(tokens / magnitude) * magnitude, self._most))

    def show_tokens(self, tokens: int) -> None:
        self.blockSignals(True)
        share = (min(tokens, self._most) / self._most) ** (1 / _POWER)
        self.setValue(tokens if self._even else round(_STEPS * share))
        self.blockSignals(False)
        if not self._even:
            self.setAccessibleDescription(self.tr("{} tokens").format(number(tokens, ",")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(140), theme().scaled(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(80), theme().scaled(24))

    def _span(self) -> tuple[float, float]:
        margin = theme().scaled(9)
        return margin, self.width() - margin

    def _drag(self, x: float) -> None:
        start, end = self._span()
        share = min(max((x - start) / max(end - start, 1), 0), 1)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = self._span()
        share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        x = start + (end - start) * share
        middle, half = self.height() / 2, of.length("space.unit") / 2
        tokens = ((end, "series.free", "series.free_edge"), (x, "accent.fill", "accent.fill"))
        for right, token, edge in tokens:
            painter.setPen(QPen(of.color(edge), 1))
            painter.setBrush(of.color(token))
            painter.drawRoundedRect(QRectF(start, middle - half, right - start, 2 * half),
                                    half, half)  # fmt: skip
        radius = of.scaled(7)
        if self.hasFocus():
            painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, middle), radius + 2, radius + 2)
        painter.setPen(QPen(of.color("accent.fill"), 2))
        painter.setBrush(of.color("surface.card"))
        painter.drawEllipse(QPointF(x, middle), radius - 1, radius - 1)


class PartSlider(QWidget):
    """`changed(tokens)` on every change by the person."""

    changed = Signal(int)

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self.track = TokenTrack(name, most)
        self.field = NumberField(self.tr("{}, typed").format(name), 0, most)
        self.field.setSingleStep(100)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().scaled(8))
        row.addWidget(self.track, 1)
        row.addWidget(self.field)
        self.track.chosen.connect(self.field.setValue)
        self.field.valueChanged.connect(self._changed)

    @property
    def tokens(self) -> int:
        return self.field.value()

    def show_tokens(self, tokens: int) -> None:
        """Shows `tokens` without telling anyone."""
        self.field.show_number(tokens)
        self.track.show_tokens(self.field.value())

    def _changed(self, tokens: int) -> None:
        if not self.track.isSliderDown():
            self.track.show_tokens(tokens)
        self.changed.emit(tokens)
