"""Where text comes in: typed, pasted, dropped or chosen, and shown cut at its tokens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from advisor.gui.learn.token_files import choose_files, choose_folder, local_paths
from advisor.gui.learn.token_view import TokenView
from advisor.gui.learn.token_words import token_detail
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.find_combo import ChoiceModel, FindCombo
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.tokens.shown import ShownToken

_EDITOR_HEIGHT = 116
SHOWN_CHARACTERS = 4000


class DropText(QPlainTextEdit):
    """Files dropped on it are told to the card; text is taken as text."""

    files_dropped = Signal(list)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = local_paths(source)
        if paths:
            self.files_dropped.emit(paths)
        else:
            self.insertPlainText(source.text())


class InputCard(Card):
    """Emits what the person does; `show_cut` shows the answer."""

    text_changed = Signal()
    tokenizer_chosen = Signal(str)
    paths_chosen = Signal(list)

    def __init__(self, choices: ChoiceModel) -> None:
        super().__init__(self.tr("Cut into tokens"))
        of = theme()
        self.setAcceptDrops(True)
        self.tokenizer = FindCombo(self.tr("Vocabulary"), choices)
        self.tokenizer.setMinimumWidth(of.scaled(260))
        self.gguf = Button(self.tr("GGUF file…"))
        self.gguf.setToolTip(self.tr("Count with the vocabulary inside a model file"))
        self.files = Button(self.tr("Open files…"))
        self.folder = Button(self.tr("Open a folder…"))
        self.clear = Button(self.tr("Clear"), role="quiet")
        bar = FlowLayout(of.scaled(8))
        for control in (self.tokenizer, self.gguf, self.files, self.folder, self.clear):
            bar.addWidget(control)
        self.column.addLayout(bar)
        self.editor = DropText()
        self.editor.setAccessibleName(self.tr("Text to count"))
        self.editor.setPlaceholderText(
            self.tr("Type or paste text, or drop files and folders here.")
        )
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(of.scaled(_EDITOR_HEIGHT))
        self.column.addWidget(self.editor)
        self.caption = Label("", "small", wrap=True)
        self.column.addWidget(self.caption)
        self.view = TokenView()
        self.column.addWidget(self.view)
        self.detail = Label("", tone="secondary", wrap=True, selectable=True)
        self.column.addWidget(self.detail)
        self.caption.hide()
        self._starts: list[int] = []
        self._connect()
        self._point(-1)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self.text_changed)
        self.editor.files_dropped.connect(self.paths_chosen)
        self.tokenizer.found.connect(self.tokenizer_chosen)
        self.gguf.clicked.connect(self._choose_gguf)
        self.files.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.clear.clicked.connect(self.editor.clear)
        self.view.pointed.connect(self._point)

    def show_cut(self, shown: Sequence[ShownToken], caption: str) -> None:
        self._starts, number = [], 1
        for part in shown:
            self._starts.append(number)
            number += len(part.tokens)
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self.view.show_tokens(shown)
        for widget in (self.view, self.detail):
            widget.setVisible(bool(shown))

    def _point(self, index: int) -> None:
        if index < 0:
            text = self.tr("Point at a token, or go through them with the arrow keys.")
        else:
            text = token_detail(self._starts[index], self.view.shown[index])
        self.detail.setText(text)
        self.view.setAccessibleDescription(text)

    # Files

    def _choose_gguf(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("A model file"), "", self.tr("GGUF files (*.gguf)")
        )
        if chosen:
            self.tokenizer_chosen.emit(chosen)

    def _choose_files(self) -> None:
        if paths := choose_files(self):
            self.paths_chosen.emit(paths)

    def _choose_folder(self) -> None:
        if paths := choose_folder(self):
            self.paths_chosen.emit(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.paths_chosen.emit(local_paths(event.mimeData()))
        event.acceptProposedAction()
