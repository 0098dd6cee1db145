"""The experts of every layer as a field of cells; those that tokens took are lit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from advisor.gui.charts.drawing import draw_text, text_width
from advisor.gui.theme import hub, theme
from advisor.learn.routing import Choice, ExpertShape
from advisor.text import number

_HEIGHT, _MOST_ROWS = 330, 61


class RoutingView(QWidget):
    """Rows are layers, columns experts. Lit strongly: the token shown; faintly: tokens before it.

    `stepped(-1 or 1)` for the arrow keys.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: ExpertShape | None = None
        self._choices: Sequence[Sequence[Choice]] = ()  # by token, by layer
        self._current, self._together = 0, False
        self._token = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.updateGeometry)

    def show_choices(
        self,
        shape: ExpertShape,
        choices: Sequence[Sequence[Choice]],
        current: int,
        token: str,
        *,
        together: bool,
    ) -> None:
        """`together` keeps what the tokens before took lit too."""
        self._shape, self._choices, self._current = shape, choices, current
        self._together, self._token = together, token
        self.setAccessibleName(self.tr("Experts that the token '{}' takes").format(token))
        self.setAccessibleDescription(self.sentence())
        self.update()

    def sentence(self) -> str:
        shape = self._shape
        if shape is None or not self._choices:
            return ""
        first = ", ".join(str(e + 1) for e in sorted(self._choices[self._current][0].experts))
        return self.tr(
            "'{token}' takes {used} of {all} experts in each of {layers} layers; in the first: "
            "{first}."
        ).format(
            token=self._token, used=shape.n_used, all=shape.n_experts, layers=shape.n_layers,
            first=first,
        )  # fmt: skip

    def touched(self) -> list[int]:
        """Different experts of each layer that are lit."""
        shown = self._choices[: self._current + 1] if self._together else (
            self._choices[self._current : self._current + 1]
        )  # fmt: skip
        n_layers = len(shown[0]) if shown else 0
        return [
            len({expert for token in shown for expert in token[layer].experts})
            for layer in range(n_layers)
        ]

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(420), theme().scaled(_HEIGHT))

    def _field(self) -> QRectF:
        of = theme()
        left = text_width(of.font("small"), self.tr("layer {}").format(_MOST_ROWS)) + of.scaled(10)
        return QRectF(left, of.scaled(20), self.width() - left - 2, self.height() - of.scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shape is None or not self._choices:
            return
        field, shape = self._field(), self._shape
        rows = len(self._choices[0])
        row_h, cell_w = field.height() / rows, field.width() / shape.n_experts
        painter.fillRect(field, of.color("surface.sunken"))
        self._paint_words(painter, field, rows, row_h)
        gap_x, gap_y = (1.0 if cell_w > 4 else 0.0), (1.0 if row_h > 4 else 0.0)
        width = max(cell_w - gap_x, 1.5)
        counts = self._counts(rows, shape.n_experts)
        now = self._choices[self._current]
        for layer in range(rows):
            top = field.top() + layer * row_h
            for expert in np.flatnonzero(counts[layer]).tolist():
                box = QRectF(field.left() + expert * cell_w, top, width, row_h - gap_y)
                painter.fillRect(box, of.color("series.kv", 0.38))
            for expert in now[layer].experts:
                box = QRectF(field.left() + expert * cell_w, top, width, row_h - gap_y)
                painter.fillRect(box, of.color("series.weights"))
        if self.hasFocus():
            painter.setPen(QPen(of.color("focus"), of.length("border.focus_width")))
            painter.drawRect(field.adjusted(-2, -2, 1, 2))

    def _counts(self, rows: int, n_experts: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
        counts = np.zeros((rows, n_experts), dtype=np.int64)
        if self._together:
            for token in self._choices[: self._current]:
                for layer, choice in enumerate(token):
                    counts[layer, list(choice.experts)] += 1
        return counts

    def _paint_words(self, painter: QPainter, field: QRectF, rows: int, row_h: float) -> None:
        of = theme()
        font, ink = of.font("small"), of.color("text.tertiary")
        shape = self._shape
        assert shape is not None
        for layer in (0, rows - 1):
            at = QPointF(field.left() - of.scaled(8), field.top() + (layer + 0.5) * row_h)
            draw_text(painter, at, self.tr("layer {}").format(layer + 1), font, ink, "right")
        head = QPointF(field.left(), of.scaled(9))
        draw_text(painter, head, self.tr("expert 1"), font, ink)
        last = QPointF(field.right(), of.scaled(9))
        draw_text(painter, last, self.tr("expert {}").format(shape.n_experts), font, ink, "right")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(step)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, at: QPointF) -> str:
        field = self._field()
        if self._shape is None or not self._choices or not field.contains(at):
            return ""
        rows = len(self._choices[0])
        layer = min(int((at.y() - field.top()) / field.height() * rows), rows - 1)
        choice = self._choices[self._current][layer]
        taken = ", ".join(
            f"{expert + 1} ({number(weight, '.0%')})"
            for expert, weight in zip(choice.experts, choice.weights, strict=True)
        )
        return self.tr("Layer {layer}: experts {taken}").format(layer=layer + 1, taken=taken)
