"""The table of the compare page: a column a rig, a row a question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from advisor.advise.side_by_side import SideBySide, generation
from advisor.export.words import assessment_word, format_range, placement_word
from advisor.gui.charts.range_chart import SLOTS, Swatch
from advisor.gui.theme import hub, theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import ElidedLabel, Label, Line
from advisor.gui.widgets.verdict import Tag, paint_tag, paint_verdict, tag_width, verdict_width

if TYPE_CHECKING:
    from advisor.domain.result import Estimate

_FIRST = 184  # width of the first column


class AnswerCell(QWidget):
    """Verdict, where it runs, and the range at the right."""

    def __init__(self, rig: str, answer: Estimate) -> None:
        super().__init__()
        self._answer = answer
        self.rate_text = format_range(generation(answer))
        self._place = placement_word(answer.placement.verdict)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        rate = f"{self.rate_text} tokens per second" if generation(answer) else ""
        words = (assessment_word(answer.assessment), self._place, rate)
        self.setAccessibleName(
            f"{answer.model_name}, {rig}: {', '.join(word for word in words if word)}"
        )
        self.setToolTip(answer.explanation)
        hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        of = theme()
        width = verdict_width(self._answer.assessment, of) + of.scaled(40)
        if self._place:
            width += of.scaled(8) + tag_width(self._place, of)
        width += QFontMetricsF(of.font("body_strong")).horizontalAdvance(self.rate_text)
        return QSize(round(width), of.px("height.table_row"))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        of, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        right = paint_verdict(painter, rect, self._answer.assessment, of)
        if self._place:
            paint_tag(painter, right + of.scaled(8), rect.center().y(), self._place, of)
        painter.setFont(of.font("body_strong"))
        painter.setPen(of.color("text.primary"))
        room = rect.adjusted(0, 0, -of.scaled(16), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, int(flags), self.rate_text)


class CompareTable(Card):
    """`remove_rig(position)` and `remove_model(id)` are called from the buttons in the heads."""

    def __init__(
        self, remove_rig: Callable[[int], None], remove_model: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._remove_rig, self._remove_model = remove_rig, remove_model
        self.column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme().px("space.card_x"), 0, 0, 0)
        self._grid.setSpacing(0)
        self.column.addLayout(self._grid)
        self.facts: dict[str, tuple[str, ...]] = {}
        self.answers: dict[str, list[AnswerCell]] = {}

    def show_sides(self, answer: SideBySide, *, differences: bool) -> None:
        """With `differences` only rows in which rigs differ."""
        clear_layout(self._grid)
        self.facts, self.answers = {}, {}
        for column in range(5):
            shown = 0 < column <= len(answer.sides)
            self._grid.setColumnStretch(column, 1 if shown else 0)
        self._grid.setColumnMinimumWidth(0, theme().scaled(_FIRST))
        for position, side in enumerate(answer.sides):
            self._grid.addWidget(self._head(position, side.name, side.parts is not None,
                                            len(answer.sides) > 1), 0, position + 1)  # fmt: skip
        row = 1
        for fact in answer.facts:
            if fact.differs or not differences:
                self._add_fact(row, fact.name, fact.cells)
                row += 2
        for index, model in enumerate(answer.models):
            if not differences or answer.model_differs(index):
                cells = [AnswerCell(side.name, side.estimates[index]) for side in answer.sides]
                self.answers[model.id] = cells
                self._add_line(row, self._model_head(model.id, model.name), list(cells))
                row += 2

    def _add_fact(self, row: int, name: str, cells: tuple[str, ...]) -> None:
        self.facts[name] = cells
        labels: list[QWidget] = []
        for text in cells:
            label = Label(text, wrap=True)
            label.setAccessibleName(f"{name}: {text}")
            labels.append(label)
        head = Label(name, tone="secondary", wrap=True)
        head.setMaximumWidth(theme().scaled(_FIRST - 8))
        self._add_line(row, head, labels)

    def _add_line(self, row: int, head: QWidget, cells: list[QWidget]) -> None:
        self._grid.addWidget(Line(), row, 0, 1, 1 + len(cells))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(head, row + 1, 0, middle)
        for column, cell in enumerate(cells, 1):
            self._grid.addWidget(cell, row + 1, column, middle)
        self._grid.setRowMinimumHeight(row + 1, theme().px("height.table_row"))

    def _head(self, position: int, name: str, planned: bool, removable: bool) -> QWidget:
        of = theme()
        head = QWidget()
        head.setMinimumHeight(of.scaled(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, of.scaled(8), 0)
        row.setSpacing(of.scaled(8))
        row.addWidget(Swatch(SLOTS[position]))
        label = Label(name if planned else self.tr("This computer"), "strong", wrap=True)
        label.setToolTip(name)
        row.addWidget(label, 1)
        if planned:
            row.addWidget(Tag(self.tr("What-if"), "whatif"))
        if removable:
            close = Button(icon_name="close", role="icon", name=self.tr("Remove {}").format(name))
            close.clicked.connect(lambda: self._remove_rig(position))
            row.addWidget(close)
        return head

    def _model_head(self, id_: str, name: str) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, theme().scaled(8), 0)
        row.setSpacing(theme().scaled(4))
        label = ElidedLabel(name, "medium")
        label.setToolTip(name)
        row.addWidget(label, 1)
        close = Button(icon_name="close", role="icon", name=self.tr("Remove {}").format(name))
        close.clicked.connect(lambda: self._remove_model(id_))
        row.addWidget(close)
        return head
