"""How a model's query heads share what is kept: drawn from its own numbers of heads."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.theme import hub, theme
from advisor.learn.attention import AttentionKind, HeadLayout

_QUERIES = 8  # drawn; the true number is in the words beside
_WIDTH, _HEIGHT, _HEAD, _GAP = 108, 46, 9, 13.5


class HeadPicture(QWidget):
    """Query heads on top, what is kept below, lines for who reads what."""

    def __init__(
        self, kind: AttentionKind, layout: HeadLayout, token: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._layout, self._token = kind, layout, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(_WIDTH), theme().scaled(_HEIGHT))

    @property
    def kept(self) -> int:
        """Boxes drawn below the eight queries."""
        heads, kv = self._layout.n_heads, self._layout.n_kv_heads
        if not heads:
            return 1
        return max(1, min(_QUERIES, round(_QUERIES * kv / heads)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme().text_scale, theme().text_scale)
        if self._kind is not AttentionKind.RECURRENT:
            self._draw_queries(painter)
        match self._kind:
            case AttentionKind.LATENT:
                self._draw_pill(painter, 26.0)
            case AttentionKind.COMPRESSED:
                self._draw_compressed(painter)
            case AttentionKind.HYBRID | AttentionKind.RECURRENT:
                self._draw_summary(painter)
            case AttentionKind.INFINI:
                self._draw_matrix(painter)
            case AttentionKind.SLIDING:
                self._draw_boxes(painter, windowed=True)
            case _:
                self._draw_boxes(painter, windowed=False)

    def _x(self, index: float) -> float:
        return 1 + index * _GAP + _HEAD / 2

    def _draw_queries(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme().color("border.control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in range(_QUERIES):
            painter.drawRoundedRect(QRectF(self._x(index) - _HEAD / 2, 1, _HEAD, 11), 2, 2)

    def _lines_to(self, painter: QPainter, targets: list[float], top: float) -> None:
        """Each query to the target of its group."""
        painter.setPen(QPen(theme().color(f"series.{self._token}"), 1))
        for index in range(_QUERIES):
            target = targets[index * len(targets) // _QUERIES]
            painter.drawLine(QLineF(self._x(index), 13, target, top))

    def _fill(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(f"series.{self._token}"))

    def _targets(self, count: int) -> list[float]:
        group = _QUERIES / count
        return [self._x((i + 0.5) * group - 0.5) for i in range(count)]

    def _draw_boxes(self, painter: QPainter, *, windowed: bool) -> None:
        count = max(2, self.kept) if windowed else self.kept
        targets = self._targets(count)
        self._lines_to(painter, targets, 28)
        self._fill(painter)
        for number, x in enumerate(targets):
            short = windowed and number < count - 1  # most layers keep the window alone
            height = 7.0 if short else 17.0
            painter.drawRoundedRect(QRectF(x - _HEAD / 2, 28, _HEAD, height), 2, 2)
            if short:
                for dot in (-3.0, 0.0, 3.0):
                    painter.drawRect(QRectF(x + dot - 0.7, 39, 1.4, 1.4))

    def _draw_pill(self, painter: QPainter, top: float) -> None:
        middle = self._x(3.5)
        self._lines_to(painter, [middle], top)
        self._fill(painter)
        painter.drawRoundedRect(QRectF(middle - 22, top, 44, 10), 5, 5)

    def _draw_compressed(self, painter: QPainter) -> None:
        """Tokens in small steps, entries that stand for several of them, in two densities."""
        middle = self._x(3.5)
        self._lines_to(painter, [middle - 22, middle + 22], 25)
        self._fill(painter)
        for left, count, width in ((middle - 44, 4, 6.0), (middle + 14, 1, 16.0)):
            for index in range(count):
                box = QRectF(left + index * 10, 25, width, 7)
                painter.drawRoundedRect(box, 2, 2)
        painter.setPen(QPen(theme().color("border.control"), 1))
        for index in range(17):
            x = middle - 44 + index * 5.5
            painter.drawLine(QLineF(x, 38, x, 42))

    def _draw_summary(self, painter: QPainter) -> None:
        """One state for all that was said; beside it the layers that do look back."""
        middle = self._x(3.5)
        hybrid = self._kind is AttentionKind.HYBRID
        targets = [middle - 14, middle + 28] if hybrid else [middle]
        if hybrid:
            self._lines_to(painter, [targets[0]] * 3 + [targets[1]], 26)
            self._fill(painter)
            painter.drawRoundedRect(QRectF(targets[1] - _HEAD / 2, 26, _HEAD, 18), 2, 2)
        color = theme().color(f"series.{self._token}")
        painter.setPen(QPen(color, 2))
        painter.setBrush(theme().color("surface.card"))
        top = 35.0 if hybrid else 22.0
        painter.drawEllipse(QPointF(targets[0], top), 8, 8)
        painter.drawLine(QLineF(targets[0] - 3, top, targets[0] + 3, top))

    def _draw_matrix(self, painter: QPainter) -> None:
        """A small matrix that is added to, never lengthened."""
        middle = self._x(3.5)
        self._lines_to(painter, [middle], 25)
        self._fill(painter)
        for row in range(3):
            for column in range(3):
                painter.drawRect(QRectF(middle - 11 + column * 7.5, 25 + row * 7, 6, 5.5))
