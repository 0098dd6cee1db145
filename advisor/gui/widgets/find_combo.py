"""A choice among many that is found by typing a part of its name; unsuitable items say why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Combo

_ID, _REASON = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
_POPUP_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Choice:
    """`reason` says why it does not suit; it can be chosen all the same."""

    id: str
    text: str
    reason: str = ""


class ChoiceModel(QStandardItemModel):
    """Choices for several fields at once."""

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """New choices; with the same ids only the reasons are refreshed."""
        if [self.item(row).data(_ID) for row in range(self.rowCount())] != [c.id for c in choices]:
            self.clear()
            for choice in choices:
                item = QStandardItem(choice.text)
                item.setData(choice.id, _ID)
                self.appendRow(item)
        for row, choice in enumerate(choices):
            item = self.item(row)
            if item.data(_REASON) != choice.reason:
                item.setData(choice.reason, _REASON)
                item.setToolTip(choice.reason)
                spoken = f"{choice.text}, {choice.reason}" if choice.reason else choice.text
                item.setData(spoken, int(Qt.ItemDataRole.AccessibleTextRole))


class FindCombo(Combo):
    """`found(id)` when a person has chosen; what fits nothing is put back on leaving."""

    found = Signal(str)

    def __init__(self, name: str, choices: ChoiceModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._chosen = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setModel(choices)
        self._field = QLineEdit(self)
        self.setLineEdit(self._field)
        completer = QCompleter(choices, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        popup = completer.popup()
        for view in (popup, self.view()):
            if view is not None:
                view.setProperty("role", "popup")
                view.setMinimumWidth(theme().scaled(_POPUP_WIDTH))
                view.setItemDelegate(_ChoiceDelegate(view))
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(self.tr("Type to find"))
        self._field.returnPressed.connect(self._accept)
        self.activated.connect(self._pick)
        completer.activated.connect(self._accept)

    @property
    def chosen(self) -> str:
        """Id of what is chosen; empty for nothing."""
        return self._chosen

    def choose(self, id_: str) -> None:
        """Shows a choice without telling anyone."""
        self._chosen = id_
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(id_, _ID) if id_ else -1)
        if self.currentIndex() < 0:
            self.setEditText("")
        self._field.setCursorPosition(0)
        self.blockSignals(False)

    def _pick(self, index: int) -> None:
        self._take(str(self.itemData(index, _ID) or ""))

    def _accept(self, _text: str = "") -> None:
        """Enter takes what was typed in full, else the first that contains it."""
        text = self._field.text().strip()
        exact = self.findText(text, Qt.MatchFlag.MatchFixedString)
        index = exact if exact >= 0 else self.findText(text, Qt.MatchFlag.MatchContains)
        if text and index >= 0:
            self._take(str(self.itemData(index, _ID)))
        else:
            self.choose(self._chosen)

    def _take(self, id_: str) -> None:
        changed = bool(id_) and id_ != self._chosen
        self.choose(id_ or self._chosen)
        if changed:
            self.found.emit(id_)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.choose(self._chosen)


class _ChoiceDelegate(QStyledItemDelegate):
    """The name at the left, the reason at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme().scaled(30))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        reason = index.data(_REASON)
        if not reason:
            return
        of, rect = theme(), option.rect
        metrics = QFontMetrics(of.font("small"))
        name = QFontMetrics(of.font("body_medium")).horizontalAdvance(str(index.data()))
        left = rect.left() + name + of.scaled(28)
        room = QRect(left, rect.top(), rect.right() - of.scaled(8) - left, rect.height())
        text = metrics.elidedText(reason, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setFont(of.font("small"))
        painter.setPen(of.color("severity.warning"))
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text
        )
        painter.restore()
