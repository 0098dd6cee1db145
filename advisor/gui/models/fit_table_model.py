"""The models table: rows of `advise.fit`, filtered and sorted through one list of indices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from advisor.advise.fit import FitRow
from advisor.gui.models.columns import Column
from advisor.gui.models.order import (
    best_positions,
    haystack,
    matches_filters,
    matches_query,
    normalised,
    sorted_indices,
)
from advisor.gui.widgets.term import hint
from advisor.session.state import Filters

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
ITEM_ROLE = Qt.ItemDataRole.UserRole + 2  # the FitRow
BEST = "best"
SOURCE = "source"


class FitTableModel(QAbstractTableModel):
    """Rows come in catalog order; `_shown` says which of them are visible and in what order.

    New figures for the same rows fill in place: order and membership change only when asked for
    (a sort, a filter, `set_rows(..., resort=True)`), never under the pointer.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        parent: QObject | None = None,
        *,
        identity: Callable[[FitRow], str] = lambda row: row.model.id,
        sort_key: str = BEST,
    ) -> None:
        super().__init__(parent)
        self._identity = identity
        self._columns = tuple(columns)
        self._rows: Sequence[FitRow] = ()
        self._texts: list[str] = []  # what a search looks at, per row
        self._keys: list[str] = []  # model ids, to see whether rows are the same ones
        self._shown: list[int] = []
        self._filters = Filters()
        self._sort_key, self._descending = sort_key, False

    # Rows

    def set_rows(self, rows: Sequence[FitRow], *, resort: bool = False) -> None:
        """Shows `rows`; keeps the order if they are the same models as before."""
        keys = [self._identity(row) for row in rows]
        if keys == self._keys and not resort:
            before, self._rows = self._rows, rows
            self._emit_changed(before)
            return
        self.beginResetModel()
        if keys != self._keys:
            self._texts = [haystack(row.model) for row in rows]
        self._rows, self._keys = rows, keys
        self._shown = self._arranged()
        self.endResetModel()

    def update_rows(self, rows: Iterable[FitRow]) -> None:
        """New figures of some rows that are there already, in place."""
        fresh = {self._identity(row): row for row in rows}
        self._rows = [fresh.get(key, row) for key, row in zip(self._keys, self._rows, strict=True)]
        self._emit_all_changed()

    def row_at(self, row: int) -> FitRow:
        return self._rows[self._shown[row]]

    def row_of(self, key: str | None) -> int | None:
        """The visible row with this identity (a model's id), or None."""
        return next((i for i, n in enumerate(self._shown) if self._keys[n] == key), None)

    @property
    def shown_rows(self) -> list[FitRow]:
        return [self._rows[n] for n in self._shown]

    @property
    def total_count(self) -> int:
        return len(self._rows)

    @property
    def shown_count(self) -> int:
        return len(self._shown)

    def is_out_of_order(self) -> bool:
        """Whether sorting and filtering again would change what is shown."""
        return self._shown != self._arranged()

    # Order and filter

    @property
    def sort_key(self) -> str:
        return self._sort_key

    @property
    def descending(self) -> bool:
        return self._descending

    def sort_by(self, key: str, descending: bool = False) -> None:
        """`key` is a column's key, BEST, or SOURCE for the order in which rows came."""
        self._sort_key, self._descending = key, descending
        self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns):
            self.sort_by(self._columns[column].key, order == Qt.SortOrder.DescendingOrder)

    def set_filters(self, filters: Filters) -> None:
        if filters != self._filters:
            self._filters = filters
            self.refilter()

    def refilter(self) -> None:
        """Applies filters and order to the present figures."""
        self.beginResetModel()
        self._shown = self._arranged()
        self.endResetModel()

    def _arranged(self) -> list[int]:
        words = normalised(self._filters.query).split()
        visible = (
            n
            for n, row in enumerate(self._rows)
            if matches_query(words, self._texts[n]) and matches_filters(row, self._filters)
        )
        return self._in_order(visible)

    def _in_order(self, visible: Iterable[int]) -> list[int]:
        column = next((c for c in self._columns if c.key == self._sort_key), None)
        if column is not None:
            value, rows = column.sort_value, self._rows
            return sorted_indices(visible, lambda n: value(rows[n]), descending=self._descending)
        if self._sort_key != BEST:
            return list(visible)
        return sorted_indices(
            visible, best_positions(self._rows).__getitem__, descending=self._descending
        )

    def _rearrange(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        sources = [self._shown[index.row()] for index in before]
        self._shown = self._in_order(sorted(self._shown))
        position = {source: row for row, source in enumerate(self._shown)}
        after = [
            self.index(position[n], index.column())
            for n, index in zip(sources, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    # Columns

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Replaces titles and texts; the keys stay the same."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._emit_all_changed()

    def column_of(self, key: str) -> int:
        return next(i for i, column in enumerate(self._columns) if column.key == key)

    # Qt's side

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ITEM_ROLE:
            return row
        if role == SORT_ROLE:
            return column.sort_value(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title + self._arrow(self._columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment
        if role == Qt.ItemDataRole.ToolTipRole:
            return _head_tip(self._columns[section])
        return None

    def _arrow(self, column: Column) -> str:
        if column.key != self._sort_key:
            return ""
        return "\N{THIN SPACE}↓" if self._descending else "\N{THIN SPACE}↑"

    def _emit_changed(self, before: Sequence[FitRow]) -> None:
        """Announces the columns in which any row shows something else."""
        pairs = [(before[n], self._rows[n]) for n in self._shown if before[n] is not self._rows[n]]
        changed = [
            number
            for number, column in enumerate(self._columns)
            if any(column.shows_change(old, new) for old, new in pairs)
        ]
        if changed:
            last = self.index(len(self._shown) - 1, changed[-1])
            self.dataChanged.emit(self.index(0, changed[0]), last)

    def _emit_all_changed(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _spoken(row: FitRow, column: Column) -> str:
    """The cell for a screen reader."""
    text = f"{column.title}: {column.text(row)}" if column.title else column.text(row)
    return f"{text}, measured" if column.key == "speed" and row.measured else text


# What the glossary says of a column.
_TERMS = {
    "params": "parameter", "quant": "quantization", "verdict": "verdict", "speed": "tps",
    "first": "ttft", "memory": "usable-memory", "context": "context-window",
    "quality": "perplexity",
}  # fmt: skip


def _head_tip(column: Column) -> str | None:
    term = _TERMS.get(column.key)
    return hint(term, column.hint) if term else column.hint or None
