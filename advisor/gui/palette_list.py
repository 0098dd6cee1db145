"""The list in the command palette: entries in groups, matched letters marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from advisor.export.words import assessment_word, placement_word
from advisor.gui.icons import paint_icon
from advisor.gui.palette_entries import Entry, kind_title
from advisor.gui.palette_match import Needle, marks, score
from advisor.gui.theme import theme
from advisor.gui.widgets.verdict import paint_tag, paint_verdict, tag_width, verdict_width
from advisor.text import listed

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)
_OF_A_KIND, _ALONE, _AT_MOST = 5, 12, 30
_MOST_RECENT = 6
ROW_PX, HEAD_PX = 40, 30  # at 100 % text


@dataclass(frozen=True, slots=True)
class Row:
    """A heading where `entry` is None."""

    title: str
    entry: Entry | None = None


def found_rows(entries: Sequence[Entry], typed: str, recent: Sequence[str]) -> list[Row]:
    """Groups, the one with the best match first; without anything typed what was used last, then
    pages and topics."""
    needle = Needle.of(typed)
    if not needle.words:
        return _resting_rows(entries, recent)
    ranks = {key: len(recent) - place for place, key in enumerate(recent)}
    groups: dict[str, list[tuple[float, Entry]]] = {}
    for entry in entries:
        value = score(needle, entry.hay)
        if value is not None:
            value += 0.3 if entry.id in ranks else 0.0
            groups.setdefault(entry.kind, []).append((value, entry))
    limit = _ALONE if len(groups) == 1 else _OF_A_KIND
    rows: list[Row] = []
    for kind, group in sorted(groups.items(), key=lambda item: -max(v for v, _ in item[1])):
        group.sort(key=lambda pair: -pair[0])
        rows.append(Row(kind_title(kind)))
        rows += [Row(entry.title, entry) for _, entry in group[:limit]]
        if len(rows) >= _AT_MOST:
            break
    return rows


def _resting_rows(entries: Sequence[Entry], recent: Sequence[str]) -> list[Row]:
    known = {entry.id: entry for entry in entries}
    used = [known[key] for key in recent if key in known][:_MOST_RECENT]
    rows = [Row(kind_title("recent")), *(Row(e.title, e) for e in used)] if used else []
    for kind in ("page", "topic"):
        rows.append(Row(kind_title(kind)))
        rows += [Row(entry.title, entry) for entry in entries if entry.kind == kind]
    return rows


class PaletteModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.needle = Needle(())

    def show_rows(self, rows: list[Row], typed: str) -> None:
        self.beginResetModel()
        self.rows, self.needle = rows, Needle.of(typed)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ENTRY:
            return row.entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def entry_rows(self) -> list[int]:
        return [number for number, row in enumerate(self.rows) if row.entry is not None]


def spoken(row: Row) -> str:
    """The row for a screen reader: name, kind, what is known of it."""
    entry = row.entry
    if entry is None:
        return row.title
    parts = [entry.title, kind_title(entry.kind), entry.detail]
    if entry.row is not None:
        parts += [assessment_word(entry.row.assessment), placement_word(entry.row.verdict)]
    return listed(part for part in parts if part)


class PaletteDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = ROW_PX if index.data(ENTRY) is not None else HEAD_PX
        return QSize(0, theme().scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        of, box = theme(), QRectF(option.rect)
        entry: Entry | None = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry is None:
            painter.setFont(of.font("small"))
            painter.setPen(of.color("text.tertiary"))
            room = box.adjusted(of.scaled(12), of.scaled(6), 0, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, int(flags), str(index.data()))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            model = index.model()
            needle = model.needle if isinstance(model, PaletteModel) else Needle(())
            self._paint_entry(painter, box, entry, needle, chosen)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, box: QRectF, entry: Entry, needle: Needle, chosen: bool
    ) -> None:
        of = theme()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(of.color("surface.selected"))
            radius = of.length("radius.control")
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), radius, radius)
        size, middle = of.px("icon.inline"), box.center().y()
        spot = QRectF(box.left() + of.scaled(12), middle - size / 2, size, size)
        paint_icon(painter, entry.icon, spot, of.color("text.secondary"))
        right = self._paint_right(painter, box, entry)
        left = spot.right() + of.scaled(12)
        metrics = QFontMetricsF(of.font("body_medium"))
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideMiddle, right - left)
        left = self._paint_title(painter, QRectF(left, box.top(), right - left, box.height()),
                                 title, needle)  # fmt: skip
        left += of.scaled(10)
        if entry.detail and right - left > of.scaled(40):
            painter.setFont(of.font("small"))
            painter.setPen(of.color("text.tertiary"))
            detail = QFontMetricsF(of.font("small")).elidedText(
                entry.detail, Qt.TextElideMode.ElideRight, right - left
            )
            room = QRectF(left, box.top(), right - left, box.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, int(flags), detail)

    def _paint_title(self, painter: QPainter, room: QRectF, title: str, needle: Needle) -> float:
        """The title with its matched letters in the accent colour; returns its right edge."""
        of, x = theme(), room.left()
        font = of.font("body_medium")
        painter.setFont(font)
        metrics, done = QFontMetricsF(font), 0
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        pieces: list[tuple[str, str]] = []
        for start, end in marks(needle, title):
            pieces += [(title[done:start], "text.primary"), (title[start:end], "accent.text")]
            done = end
        pieces.append((title[done:], "text.primary"))
        for text, token in pieces:
            painter.setPen(of.color(token))
            painter.drawText(QRectF(x, room.top(), room.width(), room.height()), flags, text)
            x += metrics.horizontalAdvance(text)
        return x

    def _paint_right(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        """Verdict and placement, or the keys; returns where they begin."""
        of, right, middle = theme(), box.right() - theme().scaled(12), box.center().y()
        if entry.row is not None:
            place = placement_word(entry.row.verdict)
            if place:
                right -= tag_width(place, of)
                paint_tag(painter, right, middle, place, of)
                right -= of.scaled(8)
            assessment = entry.row.assessment
            right -= verdict_width(assessment, of, small=True)
            paint_verdict(painter, QRectF(right, box.top(), box.right() - right, box.height()),
                          assessment, of, small=True)  # fmt: skip
        elif entry.shortcut:
            right -= tag_width(entry.shortcut, of)
            paint_tag(painter, right, middle, entry.shortcut, of, kind="estimated")
        return right - of.scaled(12)
