"""Filling one context window: what goes into a question, drawn against the window and memory."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advisor.catalog.tokens import words_per_token
from advisor.gui.learn.context_parts import ContextBar, PartSwatch, Piece, part_name
from advisor.gui.learn.part_slider import PartSlider
from advisor.gui.learn.token_files import choose_files, choose_folder, local_paths
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.top_bar import CONTEXT_STOPS
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.term import TermLabel
from advisor.gui.widgets.text import Label
from advisor.learn.context_window import PARTS, Composition
from advisor.text import number
from advisor.units import format_tokens

_WORDS_A_PAGE = 500
_ROW_GAP = 10
_MOST = {
    "system": 32_000, "tools": 64_000, "documents": 10_000_000, "history": 500_000,
    "question": 32_000, "answer": 128_000,
}  # fmt: skip


class ComposerCard(Card):
    """`changed()` when a part or the window was changed by the person."""

    changed = Signal()
    paths_chosen = Signal(list)

    def __init__(self, window: int) -> None:
        super().__init__(self.tr("Fill a context window"))
        assert self.heading is not None
        of = theme()
        self.composition = Composition()
        self.length = Combo(self.tr("Context window"))
        for stop in CONTEXT_STOPS:
            self.length.addItem(format_tokens(stop), stop)
        self.length.choose_data(window)
        name = TermLabel("context-window", self.tr("Window"), tone="secondary")
        self.heading.row.addWidget(name)
        self.heading.row.addWidget(self.length)
        self.bar = ContextBar(self.tr("The context window"))
        self.column.addWidget(self.bar)
        self.note = Label("", tone="secondary", wrap=True)
        self.sliders: dict[str, PartSlider] = {}
        halves = [self._half(PARTS[0::2]), self._half(PARTS[1::2])]
        gaps = of.scaled(24), of.scaled(_ROW_GAP)
        self.column.addWidget(ResponsiveRow(halves, [1, 1], gaps[0], spacing_down=gaps[1]))
        self.column.addWidget(self.note)
        self.pages = Label("", "small", wrap=True)
        self.pages.setToolTip(self.tr("Source: {}").format(words_per_token().source))
        self.column.addWidget(self.pages)
        self.files = Button(self.tr("Documents from files…"))
        self.folder = Button(self.tr("Documents from a folder…"))
        own = FlowLayout(of.scaled(8))
        own.addWidget(self.files)
        own.addWidget(self.folder)
        self.column.addLayout(own)
        self.setAcceptDrops(True)
        self.files.clicked.connect(lambda: self._take(choose_files(self)))
        self.folder.clicked.connect(lambda: self._take(choose_folder(self)))
        self.column.addStretch(1)
        self._full_at: int | None = None
        self._with_ram = 0
        self._model_window: int | None = None
        self._model = ""
        self.length.activated.connect(lambda _index: self._tell())
        self.refresh()

    def _half(self, parts: tuple[str, ...]) -> QWidget:
        of, half = theme(), QWidget()
        grid = QGridLayout(half)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(of.scaled(8))
        grid.setVerticalSpacing(of.scaled(_ROW_GAP))
        grid.setColumnStretch(2, 1)
        for row, part in enumerate(parts):
            name = part_name(part)
            slider = self.sliders[part] = PartSlider(name, _MOST[part])
            slider.show_tokens(getattr(self.composition, part))
            slider.changed.connect(partial(self._set, part))
            label = Label(name, wrap=True)
            label.setMinimumWidth(of.scaled(132))
            grid.addWidget(PartSwatch(part), row, 0)
            grid.addWidget(label, row, 1)
            grid.addWidget(slider, row, 2)
        half.setMinimumWidth(of.scaled(340))
        return half

    @property
    def window_tokens(self) -> int:
        return int(self.length.currentData())

    def _take(self, paths: list[Path]) -> None:
        if paths:
            self.paths_chosen.emit(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(local_paths(event.mimeData()))
        event.acceptProposedAction()

    def set_part(self, part: str, tokens: int) -> None:
        self.sliders[part].show_tokens(tokens)
        self._set(part, tokens)

    def _set(self, part: str, tokens: int) -> None:
        self.composition = replace(self.composition, **{part: tokens})
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()

    def show_limits(self, full_at: int, with_ram: int, model_window: int | None, name: str) -> None:
        """Tokens that the memory the model lies in has room for; `with_ram` more than that where
        system memory adds to it."""
        self._full_at, self._with_ram = full_at, with_ram
        self._model_window, self._model = model_window, name
        self.refresh()

    def refresh(self) -> None:
        used, window = self.composition.total_tokens, self.window_tokens
        pieces = [Piece(part, tokens) for part, tokens in self.composition.parts()]
        over = used - window
        if over > 0:
            mark = self.tr("{used} used, {over} too many").format(
                used=number(used, ","), over=number(over, ",")
            )
            free = ""
        else:
            mark = self.tr("{} used").format(number(used, ","))
            free = self.tr("{} free").format(number(-over, ","))
        self.bar.show_pieces(pieces, window, mark, free, self._full_at)
        words = self.composition.documents * words_per_token().words_per_token
        self.pages.setText(
            self.tr("The documents are about {words} English words, {pages} pages of 500.").format(
                words=number(round(words, -2), ",.0f"), pages=number(words / _WORDS_A_PAGE, ",.0f")
            )
        )
        self.pages.setVisible(self.composition.documents > 0)
        notes = []
        if over > 0:
            notes.append(self.tr("This does not fit the window: see below what happens then."))
        if self._model_window is not None and window > self._model_window:
            notes.append(
                self.tr("{model} is made for {tokens}.").format(
                    model=self._model, tokens=format_tokens(self._model_window)
                )
            )
        if self._full_at is not None and self._full_at < window:
            notes.append(self._limit_text(self._full_at))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))

    def _limit_text(self, full_at: int) -> str:
        if not full_at and not self._with_ram:
            return self.tr("Hatched red: this model does not fit this machine's memory.")
        if self._with_ram <= full_at:
            text = self.tr("Hatched red: this machine's memory is full at {full}.")
        elif full_at:
            text = self.tr(
                "Hatched red: graphics memory is full at {full}. Beyond, up to {most}, part of the "
                "model lies in RAM and is slower."
            )
        else:
            text = self.tr(
                "Hatched red: the model is larger than graphics memory. With RAM it goes up to "
                "{most}, slower."
            )
        return text.format(full=format_tokens(full_at), most=format_tokens(self._with_ram))


def stacked(widgets: tuple[QWidget, ...], spacing: int) -> QWidget:
    """Widgets below each other; the last takes what is left of the height."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretch(len(widgets) - 1, 1)
    return holder


def in_row(widgets: tuple[QWidget, ...], spacing: int) -> QWidget:
    """Widgets beside each other, the rest of the width empty."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder
