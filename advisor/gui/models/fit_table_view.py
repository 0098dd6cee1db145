"""The table itself: keys, hover, and columns that give way when there is little room."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from advisor.gui.delegates.fit_delegate import FitDelegate, StripScale
from advisor.gui.models.fit_table_model import FitTableModel, Index
from advisor.gui.theme import hub, theme

TYPE_AHEAD_S = 1.2
_HEAD_ROOM = 14  # px beside the title of a column
_SECOND_LINE = 4  # px that a row is higher for the quantization under the name

# The order in which columns give way, and the table width (px at 100 %) below which they do.
_GIVE_WAY = (("first", 940), ("params", 860), ("quant", 830), ("context", 632))


class FitTableView(QTableView):
    """Signals carry the model's id; `typed` the characters of a search begun in the table."""

    opened = Signal(str)  # Enter or double click
    chosen = Signal(str)  # the current row moved
    explain_requested = Signal(str)
    compare_requested = Signal(str)
    pin_requested = Signal(str)
    run_requested = Signal(str)
    typed = Signal(str)
    erased = Signal()

    def __init__(self, model: FitTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._fit_model = model
        self._typed_at = 0.0  # of the last letter of a search, or the last command
        self._command = ""
        self.delegate = FitDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Models"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().hide()
        self._set_up_header()
        self._restyle()
        hub().changed.connect(self._restyle)
        model.modelReset.connect(self._forget_hover)
        model.headerDataChanged.connect(self.delegate.forget)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        header.sectionClicked.connect(self._sort_by_section)

    def _restyle(self) -> None:
        of = theme()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setFixedHeight(of.px("height.table_head"))
        edge = of.scaled(self.delegate.edge_padding)
        header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {edge}px; }}")
        metrics = QFontMetrics(header.font())
        for number, column in enumerate(self._fit_model.columns[1:], 1):
            head = metrics.horizontalAdvance(column.title) + of.scaled(_HEAD_ROOM)
            self.setColumnWidth(number, max(of.scaled(column.width), head))
        self._adapt_columns()
        self.viewport().update()

    def set_scale(self, scale: StripScale) -> None:
        if self.delegate.set_scale(scale):
            self.viewport().update()

    # Rows

    def rows_in_view(self) -> range:
        """The rows of which something is to be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        count = self._fit_model.rowCount()
        return range(max(first, 0), count if last < 0 else last + 1)

    def current_id(self) -> str | None:
        row = self.currentIndex().row()
        return self._fit_model.row_at(row).model.id if row >= 0 else None

    def select_id(self, model_id: str | None) -> None:
        """Makes a model's row the current one without telling anyone. None: the row that is the
        current one stays so, for the keyboard to go on from."""
        if model_id is None:
            return
        row = self._fit_model.row_of(model_id)
        selection = self.selectionModel()
        if row is not None and row == self.currentIndex().row() and selection.hasSelection():
            return
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self._fit_model.index(row, 0)
            rows = QItemSelectionModel.SelectionFlag.Rows
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | rows
            selection.setCurrentIndex(index, flags)
            if not self.viewport().rect().contains(self.visualRect(index)):
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        selection.blockSignals(False)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self._fit_model.row_at(current.row()).model.id)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paints only the cells that look different; the base class would paint everything."""
        self.delegate.update_changed(self, first.row(), last.row())

    def _sort_by_section(self, section: int) -> None:
        """First click: the direction that is useful; second: the other; third: best first."""
        column, model = self._fit_model.columns[section], self._fit_model
        if model.sort_key != column.key:
            model.sort_by(column.key, column.descending_first)
        elif model.descending == column.descending_first:
            model.sort_by(column.key, not column.descending_first)
        else:
            model.sort_by("best")
        self.sorted.emit(model.sort_key, model.descending)

    sorted = Signal(str, bool)

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.delegate.shows_ring = True
        key, current = event.key(), self.current_id()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current:
                self.opened.emit(current)
        elif plain and key == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif plain and self._is_type_ahead(event.text()):
            # A command letter just before was the first of a word after all: "r1", "codestral".
            first = self._command if self._is_typing() else ""
            self._command, self._typed_at = "", time.monotonic()
            self.typed.emit(first + event.text())
        elif plain and current and event.text() in self._actions():
            self._command, self._typed_at = event.text(), time.monotonic()
            self._actions()[event.text()].emit(current)
        else:
            super().keyPressEvent(event)

    def _actions(self) -> dict[str, SignalInstance]:
        return {
            "?": self.explain_requested, "c": self.compare_requested, "C": self.compare_requested,
            "r": self.run_requested, "R": self.run_requested,
            "p": self.pin_requested, "P": self.pin_requested,
        }  # fmt: skip

    def _is_type_ahead(self, text: str) -> bool:
        """Letters search; those that are commands do so only while a word is being typed."""
        if not text or not text.isprintable() or (text.isspace() and not self._is_typing()):
            return False
        in_a_word = self._is_typing() and not self._command
        return in_a_word or text not in self._actions()

    def _is_typing(self) -> bool:
        return time.monotonic() - self._typed_at < TYPE_AHEAD_S

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.delegate.shows_ring = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._fit_model.row_at(index.row()).model.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.delegate.shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._fit_model.rowCount():
            self.select_id(self._fit_model.row_at(0).model.id)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _hover(self, row: int) -> None:
        if row == self.delegate.hovered_row:
            return
        before, self.delegate.hovered_row = self.delegate.hovered_row, row
        for changed in (before, row):
            if changed >= 0:
                rect = self.visualRect(self._fit_model.index(changed, 0))
                self.viewport().update(0, rect.top(), self.viewport().width(), rect.height())

    def _forget_hover(self) -> None:
        self.delegate.hovered_row = -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills its own ground: what lies below need not be painted for a changed column."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().color("surface.window"))
        painter.end()
        super().paintEvent(event)

    # Columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt_columns()

    def _adapt_columns(self) -> None:
        width = self.viewport().width() / theme().text_scale
        for key, needed in _GIVE_WAY:
            self.setColumnHidden(self._fit_model.column_of(key), width < needed)
        below = width < dict(_GIVE_WAY)["quant"]
        row = theme().px("height.table_row") + (theme().scaled(_SECOND_LINE) if below else 0)
        if self.verticalHeader().defaultSectionSize() != row:
            self.verticalHeader().setDefaultSectionSize(row)
        if below != self.delegate.quant_below:
            self.delegate.quant_below = below
            self.viewport().update()
