"""On This computer: the model files that lie here, by whose folder, and adding others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui.context import Context
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import ElidedLabel, Label, Line, SectionTitle
from advisor.text import listed
from advisor.units import format_gb

_MOST_ROWS = 12


class ModelFilesCard(Card):
    """Follows what was found; a file opens on the Models page."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.summary = Label("", tone="secondary", wrap=True)
        self.trouble = Label("", "small", "secondary", wrap=True)
        self.add = Button(self.tr("Add a file…"), "add")
        self.again = Button(self.tr("Look again"), "refresh", "quiet")
        self.add.clicked.connect(self._choose)
        self.again.clicked.connect(context.own_models.look)
        buttons = FlowLayout(theme().scaled(8))
        buttons.addWidget(self.add)
        buttons.addWidget(self.again)
        self.column.addWidget(SectionTitle(self.tr("Model files")))
        self.column.addWidget(self.summary)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.trouble)
        self.column.addLayout(buttons)
        context.own_models.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        own, installed = self._context.own_models, self._session.state.installed
        clear_layout(self._rows)
        self.again.setEnabled(not own.looking)
        if own.looking:
            self.summary.setText(self.tr("Looking for model files…"))
        elif not installed:
            self.summary.setText(
                self.tr(
                    "None found where Ollama, LM Studio, llama.cpp and Hugging Face keep theirs. "
                    "Drop a GGUF file on the window, or add one here."
                )
            )
        else:
            total = sum(each.plan.file_bytes for each in installed if each.plan is not None)
            told = self.tr(
                "{count} models, {size}. They stand in the table with exact sizes.",
                "", len(installed),
            )  # fmt: skip
            self.summary.setText(told.format(count=len(installed), size=format_gb(total)))
        for each in installed[:_MOST_ROWS]:
            self._rows.addWidget(Line())
            self._rows.addWidget(self._row(each.model.id, each.model.name, each.quant,
                                           each.model.store, each.model.file_path))  # fmt: skip
        more = len(installed) - _MOST_ROWS
        if more > 0:
            self._rows.addWidget(Label(self.tr("and {} more").format(more), "small"))
        self._show_trouble()

    def _show_trouble(self) -> None:
        found = self._context.own_models.not_opened
        self.trouble.setVisible(bool(found))
        if found:
            told = self.tr("{count} files are not understood. The first: {reason}", "", len(found))
            self.trouble.setText(told.format(count=len(found), reason=found[0].reason))

    def _row(self, id_: str, name: str, quant: str, store: str, path: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme().scaled(4), 0, theme().scaled(4))
        line.setSpacing(theme().scaled(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = ElidedLabel(name, "medium")
        title.setToolTip(path)
        words.addWidget(title)
        words.addWidget(Label(listed(part for part in (quant, store) if part), "small"))
        line.addLayout(words, 1)
        show = Button(self.tr("Open"), role="quiet", name=self.tr("Open {}").format(name))
        show.clicked.connect(lambda: self._context.open_model(id_))
        line.addWidget(show, 0, Qt.AlignmentFlag.AlignVCenter)
        if path in self._session.state.model_files:
            forget = Button(icon_name="close", role="icon",
                            name=self.tr("Take {} off the list").format(name))  # fmt: skip
            forget.clicked.connect(lambda: self._context.own_models.forget(path))
            line.addWidget(forget, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Model files"), "", self.tr("Models (*.gguf config.json)")
        )
        self._context.own_models.add([Path(name) for name in names])
