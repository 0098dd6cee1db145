"""Paints the cells of the models table and of the ladder straight from the row, without layouts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from advisor.advise.fit import FitRow
from advisor.domain.hardware import Rig
from advisor.domain.result import Assessment, Verdict
from advisor.export.words import placement_word
from advisor.gui.delegates.strip_pictures import StripPictures
from advisor.gui.delegates.text_cache import TextCache, draw_line
from advisor.gui.icons import paint_icon
from advisor.gui.models.columns import NONE, Column, name_tail
from advisor.gui.models.fit_table_model import FitTableModel
from advisor.gui.theme import Theme, theme
from advisor.gui.widgets.strip import Part, StripEdges, describe_parts, strip_edges, strip_parts
from advisor.gui.widgets.verdict import (
    VERDICT_TOKENS,
    paint_tag,
    paint_verdict,
    tag_width,
    verdict_width,
)
from advisor.text import number as written
from advisor.units import format_gib

Index = QModelIndex | QPersistentModelIndex
CELL_PADDING = 8
EDGE_PADDING = 20  # left of the first column: the page's own padding
_TAG_GAP = 8


@dataclass(frozen=True, slots=True)
class StripScale:
    """What the strips of a table are measured by: the usable size of the memory that matters."""

    limit_bytes: float
    in_ram: bool = False  # no GPU: the strip shows RAM itself

    @staticmethod
    def of_rig(rig: Rig | None) -> StripScale:
        if rig is None:
            return StripScale(0.0)
        if not rig.gpus:
            return StripScale(float(rig.memory.usable_bytes), in_ram=True)
        return StripScale(float(sum(gpu.usable_bytes for gpu in rig.gpus)))

    def parts(self, row: FitRow) -> tuple[Part, ...]:
        """The row's strip; where RAM is the memory that matters, its parts come first."""
        if self.in_ram or row.verdict is Verdict.CPU:
            return strip_parts(row.ram + row.gpu)
        return strip_parts(row.gpu, row.ram)


class FitDelegate(QStyledItemDelegate):
    """One for a view; `set_scale` when the rig changes. Rows have one height."""

    def __init__(self, view: QAbstractItemView, row_token: str = "height.table_row") -> None:
        super().__init__(view)
        self._view = view
        self._row_token = row_token
        self._scale = StripScale(0.0)
        self.hovered_row = -1
        self.shows_ring = False  # the keyboard moved here
        self.quant_below = False  # the quantization has no column: it goes under the name
        self.edge_padding = EDGE_PADDING
        self.base = "surface.window"
        self.has_lines = True
        self._texts = TextCache()
        self._verdicts: dict[tuple[Assessment, str, float, str, float], QPixmap] = {}
        self._strips = StripPictures()
        self._painted_edges: dict[tuple[str, str], StripEdges] = {}  # by model and quantization
        self._painted: dict[tuple[int, int], FitRow] = {}  # by row and column of the view

    def set_scale(self, scale: StripScale) -> bool:
        """Whether it is another one: then the strips must be painted anew."""
        changed, self._scale = scale != self._scale, scale
        return changed

    def forget(self) -> None:
        """Texts have another meaning from now on: every cell must be painted anew."""
        self._painted.clear()

    def update_changed(self, view: QTableView, first: int, last: int) -> None:
        """Has the cells painted that would look different from what was last painted there."""
        model = view.model()
        assert isinstance(model, FitTableModel)
        top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if top < 0:
            return
        rows = range(max(top, first), (last if bottom < 0 else min(bottom, last)) + 1)
        changed = QRegion()
        for number, column in enumerate(model.columns):
            if view.isColumnHidden(number):
                continue
            left, width = view.columnViewportPosition(number), view.columnWidth(number)
            for row in rows:
                if self._looks_different(
                    self._painted.get((row, number)), model.row_at(row), column
                ):
                    changed += QRect(
                        left, view.rowViewportPosition(row), width, view.rowHeight(row)
                    )
        view.viewport().update(changed)

    def _looks_different(self, before: FitRow | None, after: FitRow, column: Column) -> bool:
        if before is None or before is after:
            return before is None
        if column.key == "model":
            return before.model is not after.model or (
                self.quant_below and before.quant != after.quant
            )
        if not column.shows_change(before, after):
            return False
        if column.key not in ("memory", "speed", "first"):
            return True
        if before.measured != after.measured or column.text(before) != column.text(after):
            return True
        if column.key != "memory":
            return False
        painted = self._painted_edges.get((before.model.id, before.quant))
        return painted != self._edges(after)

    def _edges(self, row: FitRow) -> StripEdges:
        limit = self._scale.limit_bytes
        ratio = self._view.devicePixelRatioF()
        return strip_edges(
            0.0, self._strips.width, self._scale.parts(row), 2 * limit, limit, ratio, theme()
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, theme().px(self._row_token))

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, FitTableModel):
            return
        at = index.row(), index.column()
        row, column = model.row_at(at[0]), model.columns[at[1]]
        self._painted[at] = row
        of, rect = theme(), QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        surface = self._surface(selected, index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if surface != self.base:
            painter.fillRect(rect, of.color(surface))
        first = index.column() == 0
        self._paint_edges(painter, rect, of, selected and first)
        inner = rect.adjusted(
            of.scaled(self.edge_padding if first else CELL_PADDING), 0, -of.scaled(CELL_PADDING), 0
        )
        self._paint_content(painter, inner, row, column, of, surface)
        if first and self.shows_ring and self._is_current(index):
            self._paint_ring(painter, rect, of)
        painter.restore()

    def _surface(self, selected: bool, row: int) -> str:
        if selected:
            active = not self.has_lines or self._view.hasFocus()
            return "surface.selected" if active else "surface.selected_inactive"
        return "surface.hover" if row == self.hovered_row else self.base

    def _is_current(self, index: Index) -> bool:
        return self._view.hasFocus() and self._view.currentIndex().row() == index.row()

    def _paint_edges(self, painter: QPainter, rect: QRectF, of: Theme, bar: bool) -> None:
        if self.has_lines:
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(line, of.color("border.subtle"))
        if bar and self.has_lines:
            width = of.length("border.selected_bar")
            painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()),
                             of.color("accent.fill"))  # fmt: skip

    def _paint_ring(self, painter: QPainter, rect: QRectF, of: Theme) -> None:
        width = of.length("border.focus_width")
        painter.setPen(QPen(of.color("focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset - 1))

    def _paint_content(
        self,
        painter: QPainter,
        rect: QRectF,
        row: FitRow,
        column: Column,
        of: Theme,
        surface: str,
    ) -> None:
        if column.key == "model":
            self._paint_name(painter, rect, row, of)
        elif column.key == "verdict":
            self._paint_verdict(painter, rect, row, of)
        elif column.key == "glyph":
            self._paint_glyph(painter, rect, row, of)
        elif column.key == "memory":
            self._paint_memory(painter, rect, row, column, of, surface)
        elif column.key == "speed" and row.measured:
            self._paint_measured(painter, rect, column.text(row), of)
        elif column.key == "quant":
            chosen = surface in ("surface.selected", "surface.selected_inactive")
            self._text(painter, rect, row.quant, "mono", "primary" if chosen else "secondary")
        else:
            text = column.text(row)
            tone = "tertiary" if text == NONE else "primary"
            self._text(painter, rect, text, "body", tone, column.alignment)

    def _text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        style: str,
        tone: str = "primary",
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
        elide: bool = False,
    ) -> float:
        """Writes on one line, centred in the height; returns the width that it took."""
        line = (
            self._texts.elided(style, text, rect.width())
            if elide
            else self._texts.line(style, text)
        )
        left = rect.left()
        if alignment & Qt.AlignmentFlag.AlignRight:
            left = rect.right() - line.width
        elif alignment & Qt.AlignmentFlag.AlignHCenter:
            left = rect.center().x() - line.width / 2
        draw_line(painter, line, style, tone, left, rect.center().y())
        return line.width

    def _paint_name(self, painter: QPainter, rect: QRectF, row: FitRow, of: Theme) -> None:
        tail = name_tail(row)
        if self.quant_below:
            half = rect.height() / 2
            upper = QRectF(rect.left(), rect.top() + 2, rect.width(), half - 1)
            lower = QRectF(rect.left(), rect.top() + half - 1, rect.width(), half - 2)
            self._text(painter, upper, row.model.name, "body_medium", elide=True)
            used = self._text(painter, lower, row.quant, "mono", "secondary")
            rest = lower.adjusted(used + of.scaled(8), 0, 0, 0)
            if self._texts.line("small", tail).width <= rest.width():
                self._text(painter, rest, tail, "small", "tertiary")
            return
        room = self._texts.line("small", tail).width + of.scaled(6) if tail else 0.0
        fits = self._texts.line("body_medium", row.model.name).width + room <= rect.width()
        name = rect.adjusted(0, 0, -room if fits else 0, 0)
        used = self._text(painter, name, row.model.name, "body_medium", elide=True)
        if tail and fits:
            rest = rect.adjusted(used + of.scaled(6), 0, 0, 0)
            self._text(painter, rest, tail, "small", "tertiary")

    def _paint_verdict(self, painter: QPainter, rect: QRectF, row: FitRow, of: Theme) -> None:
        """Few verdicts, many rows: each is drawn once and copied."""
        tag = placement_word(row.verdict) if row.assessment is not Assessment.UNKNOWN else ""
        ratio = self._view.devicePixelRatioF()
        key = (row.assessment, tag, ratio, of.name, of.text_scale)
        pixmap = self._verdicts.get(key)
        if pixmap is None:
            pixmap = self._verdicts[key] = _verdict_pixmap(row.assessment, tag, ratio, of)
        height = pixmap.height() / ratio
        top = round(rect.center().y() - height / 2)
        painter.drawPixmap(QPointF(round(rect.left()), top), pixmap)

    def _paint_glyph(self, painter: QPainter, rect: QRectF, row: FitRow, of: Theme) -> None:
        size = of.px("icon.inline")
        token = VERDICT_TOKENS[row.assessment]
        spot = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
        paint_icon(painter, f"verdict-{token}", spot, of.color(f"verdict.{token}"))

    def _paint_measured(self, painter: QPainter, rect: QRectF, text: str, of: Theme) -> None:
        """The figure and, after it, the tick that says: measured by the person."""
        size = of.px("icon.dense")
        spot = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size)
        paint_icon(painter, "check", spot, of.color("severity.success"))
        room = rect.adjusted(0, 0, -size - of.scaled(3), 0)
        self._text(painter, room, text, "body", "primary", _RIGHT)

    def _paint_memory(
        self,
        painter: QPainter,
        rect: QRectF,
        row: FitRow,
        column: Column,
        of: Theme,
        surface: str,
    ) -> None:
        figure_width = of.scaled(34)
        figure = QRectF(rect.right() - figure_width, rect.top(), figure_width, rect.height())
        if not row.total_bytes:
            self._text(painter, figure, NONE, "body", "tertiary", _RIGHT)
            return
        limit = self._scale.limit_bytes
        if limit:
            width = rect.width() - figure_width - of.scaled(8)
            self._painted_edges[row.model.id, row.quant] = self._strips.paint(
                painter, QPointF(rect.left(), rect.center().y()), width, self._scale.parts(row),
                2 * limit, limit, of, surface, self._view.devicePixelRatioF(),
            )  # fmt: skip
        self._text(painter, figure, column.text(row), "body", "primary", _RIGHT)

    # Tool tips: parts and exact bytes

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        model = index.model()
        if event.type() != QEvent.Type.ToolTip or not isinstance(model, FitTableModel):
            return super().helpEvent(event, view, option, index)
        text = self.tooltip(model.row_at(index.row()), model.columns[index.column()])
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def tooltip(self, row: FitRow, column: Column) -> str:
        """More than the cell has room for; an empty text where there is nothing to add."""
        if row.unknown:
            return row.unknown
        if column.key == "memory":
            limit = self._scale.limit_bytes or None
            parts = describe_parts(self._scale.parts(row), limit)
            return self.tr("{total}: {parts}. {count} bytes.").format(
                total=format_gib(row.total_bytes), parts=parts, count=written(row.total_bytes, ",")
            )
        if column.key == "model":
            return f"{row.model.name} ({row.model.vendor})"
        if column.key == "speed" and row.measured:
            return self.tr("Measured by you")
        return ""


def _verdict_pixmap(assessment: Assessment, tag: str, ratio: float, of: Theme) -> QPixmap:
    """Glyph, word and placement tag on nothing."""
    gap = of.scaled(_TAG_GAP)
    width = verdict_width(assessment, of) + (gap + tag_width(tag, of) if tag else 0)
    height = of.px("height.verdict_chip")
    pixmap = QPixmap(round((width + 2) * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    right = paint_verdict(painter, QRectF(0, 0, width + 2, height), assessment, of)
    if tag:
        paint_tag(painter, right + gap, height / 2, tag, of)
    painter.end()
    return pixmap


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
