"""One block of a tensor type: its weights in groups, each with its own scale, to the last bit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advisor.gui.charts.drawing import draw_text, draw_text_on_halo, text_width
from advisor.gui.theme import hub, theme
from advisor.learn.quant_blocks import BlockFormat, block_formula
from advisor.text import say

_TOKENS = {"weights": "weights", "scales": "kv", "minima": "compute", "scale": "overhead",
           "minimum": "ram"}  # fmt: skip
_CELL, _BAND, _BAR = 7, 13, 30


class BlockView(QWidget):
    """Above: groups of weights with their scale and minimum. Below: the bits of all of it to
    scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format: BlockFormat | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        hub().changed.connect(self.updateGeometry)

    def show_format(self, found: BlockFormat) -> None:
        self._format = found
        self.setAccessibleName(self.tr("A block of {}").format(found.layout.name))
        self.setAccessibleDescription(self.sentence())
        self.updateGeometry()
        self.update()

    def sentence(self) -> str:
        found = self._format
        if found is None:
            return ""
        parts = "; ".join(
            say("{role}: {n} × {bits} bits", role=self._role(f.role), n=f.count, bits=f.bits)
            for f in found.fields
        )
        return f"{parts}. {block_formula(found)}"

    def _role(self, role: str) -> str:
        return {
            "weights": self.tr("weights"),
            "scales": self.tr("a scale for each group"),
            "minima": self.tr("a minimum for each group"),
            "scale": self.tr("scale of the scales"),
            "minimum": self.tr("scale of the minima"),
        }[role]

    @property
    def groups(self) -> int:
        found = self._format
        return found.layout.elements // found.group if found else 0

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(400), theme().scaled(max(1, self.groups) * _BAND + _BAR + 76))

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter, found = theme(), QPainter(self), self._format
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found is None:
            return
        top = self._paint_groups(painter, found)
        self._paint_bits(painter, found, top + of.scaled(16))

    def _paint_groups(self, painter: QPainter, found: BlockFormat) -> float:
        """A row for each group; the end of the last one."""
        of, band = theme(), theme().scaled(_BAND)
        cell = min(of.scaled(_CELL) * 32 / max(found.group, 16), of.length("height.tag"))
        roles = {field.role for field in found.fields}
        marks: list[str] = [role for role in ("scales", "minima") if role in roles]
        if not marks:  # one group: the block's scale is the group's
            marks = [role for role in ("scale", "minimum") if role in roles]
        side = band - 3
        for group in range(self.groups):
            top = group * band + 1.0
            left = 0.0
            for role in marks:
                painter.fillRect(QRectF(left, top, side, side), of.color(f"series.{_TOKENS[role]}"))
                left += side + 3
            left += of.scaled(6)
            painter.setPen(Qt.PenStyle.NoPen)
            for index in range(found.group):
                box = QRectF(left + index * cell, top, max(cell - 1, 1), side)
                painter.fillRect(box, of.color("series.weights", 0.45 + 0.4 * (index % 2)))
        return self.groups * band

    def _paint_bits(self, painter: QPainter, found: BlockFormat, top: float) -> None:
        of = theme()
        total = sum(field.bytes for field in found.fields)
        left, free, text_y = 0.0, 0.0, top + of.scaled(_BAR) + of.scaled(12)
        for field in found.fields:
            width = field.bytes / total * self.width()
            box = QRectF(left, top, max(width - 1, 1), of.scaled(_BAR))
            painter.fillRect(box, of.color(f"series.{_TOKENS[field.role]}"))
            name = f"{self._role(field.role)} {field.count} × {field.bits}"
            font = of.font("small_strong")
            if text_width(font, name) + 8 < width:
                draw_text_on_halo(painter, box.center(), name, font, of.color("text.primary"),
                                  of.color("surface.card"), "centre")  # fmt: skip
            else:
                if free + text_width(of.font("small"), name) + of.scaled(13) > self.width():
                    free, text_y = 0.0, text_y + of.line_px("small")
                free = self._paint_small(painter, field.role, name, free, text_y)
            left += width

    def _paint_small(self, painter: QPainter, role: str, name: str, left: float, y: float) -> float:
        """A swatch and the name of a field too narrow to carry it; where the next may begin."""
        of, font = theme(), theme().font("small")
        side = of.scaled(9)
        painter.fillRect(QRectF(left, y - side / 2, side, side),
                         of.color(f"series.{_TOKENS[role]}"))  # fmt: skip
        at = QPointF(left + side + of.scaled(4), y)
        draw_text(painter, at, name, font, of.color("text.secondary"))
        return at.x() + text_width(font, name) + of.scaled(12)
