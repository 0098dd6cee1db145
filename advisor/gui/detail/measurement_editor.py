"""Where llama-bench output comes in: pasted, typed, dropped or from a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from advisor.domain.model import Model
from advisor.errors import AdvisorError, FormatError
from advisor.formats.llama_bench import read_llama_bench
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.text import Label
from advisor.gui.widgets.validity import mark_valid

_LINES = 6


class BenchField(QPlainTextEdit):
    """A field for text; a file that is pasted or dropped is reported instead."""

    file_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme().font("mono"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * theme().line_px("mono") + theme().scaled(20))
        self.setAccessibleName(self.tr("Output of llama-bench"))
        self.setPlaceholderText(self.tr("| model | size | params | backend | ngl | test | t/s |"))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return file_in(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        path = file_in(source)
        if path is None:
            super().insertFromMimeData(source)
        else:
            self.file_given.emit(path)


class MeasurementEditor(QWidget):
    """`submit(text)` is called with what was entered: it returns nothing or raises; `chosen` is the
    model that a person picked for a name that left it open."""

    closed = Signal()

    def __init__(self, submit: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self.setAcceptDrops(True)
        self.hint = Label(
            self.tr("Paste what llama-bench printed (its table, JSON or CSV), or drop the file."),
            "small", "secondary", wrap=True,
        )  # fmt: skip
        self.field = BenchField()
        self.question = Label("", "small", "primary", wrap=True)
        self.model = Combo(self.tr("The model that was measured"))
        self.problem = Label("", "small", "error", wrap=True)
        self.add = Button(self.tr("Add"), role="primary")
        self.open = Button(self.tr("Open a file…"))
        self.cancel = Button(self.tr("Cancel"), role="quiet")
        self._lay_out()
        self.field.file_given.connect(self.read_file)
        self.field.textChanged.connect(self._forget_answer)
        self.add.clicked.connect(self._add)
        self.open.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.closed)
        self.reset()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme().scaled(8))
        for button in (self.add, self.open, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().scaled(6))
        for widget in (self.hint, self.field, self.question, self.model, self.problem):
            column.addWidget(widget)
        column.addLayout(buttons)

    def reset(self) -> None:
        self.field.clear()
        self._forget_answer()

    @property
    def chosen(self) -> str | None:
        """The id of the model picked, if it was asked for."""
        return None if self.model.isHidden() else self.model.currentData()

    def ask(self, question: str, models: Sequence[Model]) -> None:
        """Offers the models that a printed name may mean."""
        self.problem.hide()
        self.question.setText(question)
        self.model.clear()
        for model in models:
            self.model.addItem(model.name, model.id)
        self.question.show()
        self.model.show()
        self.model.setFocus()

    def show_problem(self, sentence: str) -> None:
        text = f"{sentence[:1].upper()}{sentence[1:]}."
        self.problem.setText(text)
        self.problem.show()
        self._mark_field(text)
        self.field.setFocus()

    def read_file(self, path: str) -> None:
        try:
            self.field.setPlainText(read_llama_bench(Path(path), Path(path).name))
        except FormatError as error:
            text = self.tr("The file {name} cannot be used: {why}")
            self.show_problem(text.format(name=error.source, why=error.problem))

    def _add(self) -> None:
        self.problem.hide()
        self._mark_field("")
        try:
            self._submit(self.field.toPlainText())
        except FormatError as error:
            self.show_problem(error.problem)
        except AdvisorError as error:
            self.show_problem(str(error))

    def _forget_answer(self) -> None:
        for widget in (self.question, self.model, self.problem):
            widget.hide()
        self._mark_field("")
        self.add.setEnabled(bool(self.field.toPlainText().strip()))

    def _mark_field(self, problem: str) -> None:
        """A border for the eye and a description for screen readers; none for ""."""
        self.field.setAccessibleDescription(problem)
        mark_valid(self.field, not problem)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Output of llama-bench"), "",
            self.tr("Text (*.json *.jsonl *.csv *.md *.txt *.log);;All files (*)"),
        )  # fmt: skip
        if path:
            self.read_file(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_in(event.mimeData())
        if path is not None:
            self.read_file(path)
            event.acceptProposedAction()


def file_in(data: QMimeData) -> str | None:
    """The first local file in what is dropped or pasted."""
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), None)
