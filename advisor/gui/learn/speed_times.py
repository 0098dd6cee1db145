"""How long whole answers take, from sending the prompt to the last word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from advisor.gui.learn.speed_lane import Writer, seconds_range
from advisor.gui.theme import theme
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line
from advisor.text import number as written
from advisor.units import format_seconds

ANSWER_LENGTHS = (40, 400, 1500, 8000, 32000)  # tokens

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TimesCard(Card):
    """Rows of lengths, a column for each lane and one for reading it."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(Label(self.tr("How long an answer takes"), "section"))
        self.column.addWidget(
            Label(self.tr("From sending to the last word, the prompt included; the pace falls as "
                          "the context fills."), "small", wrap=True)
        )  # fmt: skip
        names = (
            self.tr("A sentence or two"), self.tr("A typical answer"), self.tr("A page of code"),
            self.tr("A reasoning chain"), self.tr("A long reasoning chain"),
        )  # fmt: skip
        self._lengths = tuple(zip(ANSWER_LENGTHS, names, strict=True))
        self._heads = [Label("", "small", wrap=True), Label("", "small", wrap=True)]
        self._cells: list[tuple[Label, Label, Label]] = []
        self.grid = QWidget()
        self._fill(QGridLayout(self.grid))
        self.column.addWidget(self.grid)

    def _fill(self, grid: QGridLayout) -> None:
        of = theme()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(of.scaled(20))
        grid.setVerticalSpacing(of.scaled(5))
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(self.tr("tokens"), "small"), 0, 1, _RIGHT)
        for number, head in enumerate((*self._heads, Label(self.tr("to read it"), "small"))):
            head.setAlignment(_RIGHT)
            grid.addWidget(head, 0, 2 + number)
        for row, (n_tokens, name) in enumerate(self._lengths):
            grid.addWidget(Line(), 2 * row + 1, 0, 1, 5)
            grid.addWidget(Label(name), 2 * row + 2, 0)
            grid.addWidget(Label(written(n_tokens, ","), tone="secondary"), 2 * row + 2, 1, _RIGHT)
            cells = Label("", "medium"), Label("", "medium"), Label("", tone="secondary")
            for number, cell in enumerate(cells):
                grid.addWidget(cell, 2 * row + 2, 2 + number, _RIGHT)
            self._cells.append(cells)

    def show_writers(
        self, writers: tuple[Writer, Writer], names: tuple[str, str], reading_tokens_per_s: float
    ) -> None:
        for head, name in zip(self._heads, names, strict=True):
            head.setText(name)
        said = []
        for number, ((n_tokens, name), cells) in enumerate(
            zip(self._lengths, self._cells, strict=True)
        ):
            texts = [_seconds(writer, number) for writer in writers]
            cells[0].setText(texts[0])
            cells[1].setText(texts[1])
            cells[2].setText(format_seconds(n_tokens / reading_tokens_per_s))
            said.append(f"{name}: {', '.join(texts)}")
        self.grid.setAccessibleName("; ".join(said))


def _seconds(writer: Writer, number: int) -> str:
    found = writer.answers[number] if writer.answers else None
    return "–" if found is None else seconds_range(found)
