"""All quantizations of a model, one under the other: choosing a row chooses the quantization."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from advisor.advise.fit import FitRow
from advisor.gui.charts.drawing import text_width
from advisor.gui.delegates.fit_delegate import CELL_PADDING, FitDelegate, StripScale
from advisor.gui.models.columns import ladder_columns
from advisor.gui.models.fit_table_model import SOURCE, FitTableModel, Index
from advisor.gui.theme import hub, theme

_BARS, _LOSS = 1, 3  # columns


class Ladder(QTableView):
    """As high as its rows: the tab scrolls, not the table."""

    quant_chosen = Signal(str)

    def __init__(
        self,
        quality: Callable[[str], str],
        quality_hint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._quality, self._quality_hint = quality, quality_hint
        self._in_gb = False
        self._quants: tuple[str, ...] = ()
        self._loss_px = 0  # wanted by what the column of losses says
        self.rows = FitTableModel(
            ladder_columns(quality, quality_hint),
            self,
            identity=lambda row: row.quant,
            sort_key=SOURCE,
        )
        self.setModel(self.rows)
        self.delegate = FitDelegate(self, "height.ladder_row")
        self.delegate.edge_padding = CELL_PADDING
        self.delegate.base = "surface.card"
        self.delegate.has_lines = False
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("Quantizations"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setProperty("surface", "card")
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.rows.headerDataChanged.connect(self.delegate.forget)
        self._restyle()
        hub().changed.connect(self._restyle)

    def _restyle(self) -> None:
        of = theme()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(of.px("height.ladder_row"))
        self.horizontalHeader().setFixedHeight(of.px("height.ladder_row"))
        for number, column in enumerate(self.rows.columns):
            if number != 1:
                self.setColumnWidth(number, of.scaled(column.width))
        self._quants = ()
        self._fit_height()

    def _fit_height(self) -> None:
        row = theme().px("height.ladder_row")
        self.setFixedHeight(row * (self.rows.rowCount() + 1) + 2)

    def _wanted_width(self, number: int, font: str, rows: Sequence[FitRow]) -> int:
        """For the longest text of a column."""
        of, column = theme(), self.rows.columns[number]
        longest = max((text_width(of.font(font), column.text(row)) for row in rows), default=0.0)
        return max(of.scaled(column.width), round(longest) + 2 * of.scaled(CELL_PADDING))

    def _share_width(self) -> None:
        """Losses have the width they want where the head of the bars keeps its own."""
        if not self._loss_px:
            return
        head = self.horizontalHeader()
        others = sum(head.sectionSize(n) for n in range(head.count()) if n not in (_BARS, _LOSS))
        room = self.viewport().width() - others - head.sectionSizeHint(_BARS)
        least = theme().scaled(self.rows.columns[_LOSS].width)
        self.setColumnWidth(_LOSS, max(least, min(self._loss_px, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def show_rows(
        self, rows: Sequence[FitRow], chosen: str, scale: StripScale, in_gb: bool
    ) -> None:
        count = self.rows.rowCount()
        other_scale = self.delegate.set_scale(scale)
        if in_gb != self._in_gb:
            self._in_gb = in_gb
            self.rows.set_columns(ladder_columns(self._quality, self._quality_hint, in_gb))
        self.rows.set_rows(rows)
        if count != self.rows.rowCount():
            self._fit_height()
        quants = tuple(row.quant for row in rows)
        if quants != self._quants:  # a context moves neither names nor losses
            self._quants = quants
            self.setColumnWidth(0, self._wanted_width(0, "mono", rows))
            self._loss_px = self._wanted_width(_LOSS, "body", rows)
            self._share_width()
        row = self.rows.row_of(chosen)
        other_row = row is not None and row != self.currentIndex().row()
        if row is not None and other_row:
            selection = self.selectionModel()
            selection.blockSignals(True)
            self.selectRow(row)
            selection.blockSignals(False)
        if other_scale or other_row:
            self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paints only the cells that look different."""
        self.delegate.update_changed(self, first.row(), last.row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.quant_chosen.emit(self.rows.row_at(current.row()).quant)
