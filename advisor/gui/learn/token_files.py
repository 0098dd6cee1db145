"""Files and folders: counted with progress, each file with its tokens, what was skipped and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QProgressBar, QWidget

from advisor.gui.charts.values_dialog import ValuesDialog
from advisor.gui.learn.token_words import count_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import ElidedLabel, Label, Line
from advisor.text import number
from advisor.tokens.choose import counter_for
from advisor.tokens.folders import FolderCount, Progress, count_paths
from advisor.units import format_bytes

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog
    from advisor.gui.jobs import Job

_LARGEST, _SKIPPED = 8, 4
_MOST_ROWS = 5000  # of the table; more than a person reads
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def count_files(
    catalog: Catalog, name: str, paths: list[Path], job: Job
) -> tuple[FolderCount, bool]:
    """For a job: the count with the vocabulary or model named, and whether it is exact."""
    counter = counter_for(name, catalog)
    return count_paths(counter, paths, job.report, lambda: job.cancelled), counter.exact


def choose_files(parent: QWidget) -> list[Path]:
    """Asks for files; empty when the person thinks better of it."""
    title = QCoreApplication.translate("FilesCard", "Files to count")
    return [Path(name) for name in QFileDialog.getOpenFileNames(parent, title)[0]]


def choose_folder(parent: QWidget) -> list[Path]:
    title = QCoreApplication.translate("FilesCard", "A folder to count")
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return [Path(chosen)] if chosen else []


def local_paths(data: QMimeData) -> list[Path]:
    """What was dropped, as far as it lies on this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FilesCard(Card):
    """Hidden until something is counted."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Files"))
        of = theme()
        assert self.heading is not None
        self.all = Button(self.tr("Show as table"), role="link")
        self.all.clicked.connect(self.show_table)
        self.heading.row.addWidget(self.all)
        self.total = Label("", wrap=True)
        self.column.addWidget(self.total)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Counted so far"))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_asked)
        self.busy = QWidget()
        row = QHBoxLayout(self.busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(of.scaled(12))
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.column.addWidget(self.busy)
        self.list = QWidget()
        self._grid = QGridLayout(self.list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(of.scaled(16))
        self._grid.setVerticalSpacing(of.scaled(5))
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(self.list)
        self.skipped = Label("", "small", wrap=True)
        self.column.addWidget(self.skipped)
        self._count: FolderCount | None = None
        self._exact = True
        self.hide()

    def begin(self) -> None:
        self._count = None
        self.total.setText(self.tr("Looking at the files…"))
        self.bar.setRange(0, 0)
        self.busy.show()
        for widget in (self.list, self.skipped, self.all):
            widget.hide()
        self.show()

    def show_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, 1000)
        share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 1.0
        self.bar.setValue(round(1000 * share))
        text = self.tr("{done} of {total}, {tokens} tokens so far").format(
            done=format_bytes(progress.done_bytes), total=format_bytes(progress.total_bytes),
            tokens=number(progress.tokens, ","),
        )  # fmt: skip
        self.total.setText(text)

    def show_problem(self, sentence: str) -> None:
        self.busy.hide()
        self.total.setText(sentence)

    def show_count(self, count: FolderCount, exact: bool) -> None:
        self._count, self._exact = count, exact
        self.busy.hide()
        text = (
            self.tr(
                "{tokens} tokens in {files} files, {words} words, {size}.", "", len(count.files)
            )
        ).format(
            tokens=count_text(count.tokens, exact), files=number(len(count.files), ","),
            words=number(count.words, ","), size=format_bytes(count.n_bytes),
        )  # fmt: skip
        if count.cancelled:
            text = self.tr("Stopped before the end: {}").format(text)
        self.total.setText(text)
        self._fill()
        self.list.setVisible(bool(count.files))
        self.all.setVisible(bool(count.files or count.skipped))
        named = [f"{s.path.name}: {s.reason}" for s in count.skipped[:_SKIPPED]]
        more = len(count.skipped) - len(named)
        if more > 0:
            named.append(self.tr("and {} more").format(more))
        self.skipped.setText(self.tr("Not counted: {}").format("; ".join(named)))
        self.skipped.setVisible(bool(named))

    def _fill(self) -> None:
        clear_layout(self._grid)
        assert self._count is not None
        largest = sorted(self._count.files, key=lambda file: -file.tokens.mid)[:_LARGEST]
        for row, file in enumerate(largest):
            name = ElidedLabel(file.path.name)
            name.setToolTip(str(file.path))
            self._grid.addWidget(Line(), 2 * row, 0, 1, 4)
            self._grid.addWidget(name, 2 * row + 1, 0)
            cells = (file.kind, self.tr("{} words", "", file.words).format(number(file.words, ",")))
            for column, cell in enumerate(cells):
                self._grid.addWidget(Label(cell, tone="secondary"), 2 * row + 1, column + 1, _RIGHT)
            tokens = Label(count_text(file.tokens, self._exact), "medium")
            self._grid.addWidget(tokens, 2 * row + 1, 3, _RIGHT)
        if len(self._count.files) > len(largest):
            rest = self.tr("The {shown} largest of {all}.").format(
                shown=len(largest), all=number(len(self._count.files), ",")
            )
            self._grid.addWidget(Label(rest, "small"), 2 * _LARGEST, 0, 1, 4)

    def show_table(self) -> None:
        """Every file and all that was skipped."""
        if self._count is None:
            return
        heads = (self.tr("File"), self.tr("Kind"), self.tr("Words"), self.tr("Characters"),
                 self.tr("Tokens"))  # fmt: skip
        rows = [
            (str(file.path), file.kind, number(file.words, ","), number(file.characters, ","),
             count_text(file.tokens, self._exact))
            for file in self._count.files[:_MOST_ROWS]
        ]  # fmt: skip
        rows += [(str(s.path), s.reason, "–", "–", "–") for s in self._count.skipped[:_MOST_ROWS]]
        ValuesDialog(
            self.tr("Files"), self.total.plain_text(), heads, rows, parent=self.window()
        ).open()
