"""What makes room for more context: settings and models a click away, and retrieval."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from advisor.catalog.tokens import chunk_defaults
from advisor.gui.learn.context_composer import in_row
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.sizes import size_text
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button, Combo
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.number_field import NumberField
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label, Line, SectionTitle
from advisor.learn.context_cost import Remedy
from advisor.learn.retrieval import Retrieval
from advisor.text import number
from advisor.units import format_bytes, format_tokens


class RemediesCard(Card):
    """`taken(remedy)`; `documents_set(tokens)` when retrieval replaces the documents."""

    taken = Signal(object)
    documents_set = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("What would give more room"))
        self.rows = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.rows.setSizePolicy(policy)
        self._grid = QGridLayout(self.rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme().scaled(6))
        self._grid.setHorizontalSpacing(theme().scaled(12))
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(self.rows)
        self.buttons: list[Button] = []
        self.none = Label(
            self.tr("The model's whole context fits already, and no model that fits needs half of "
                    "the cache."), tone="secondary", wrap=True
        )  # fmt: skip
        self.column.addWidget(self.none)
        self.column.addWidget(Line())
        self._documents, self._growth, self._in_gb = 0, 0.0, False
        self._add_retrieval()
        self.column.addStretch(1)

    def _add_retrieval(self) -> None:
        of = theme()
        self.column.addWidget(SectionTitle(self.tr("Retrieve instead of stuffing (RAG)")))
        text = self.tr("Only the chunks nearest to the question go into the prompt.")
        self.column.addWidget(Label(text, tone="secondary", wrap=True))
        self.preset = Combo(self.tr("Chunks as in"))
        for record in chunk_defaults():
            self.preset.addItem(record.name, record.id)
        self.chunk = _number(self.tr("Tokens a chunk"), 16, 32_000, 1024)
        self.overlap = _number(self.tr("Tokens that neighbours share"), 0, 16_000, 20)
        self.top_k = _number(self.tr("Chunks in the prompt"), 1, 500, 5)
        bar = FlowLayout(of.scaled(10))
        for label, control in (
            (self.tr("As in"), self.preset), (self.tr("Chunk"), self.chunk),
            (self.tr("Overlap"), self.overlap), (self.tr("Top k"), self.top_k),
        ):  # fmt: skip
            pair = in_row((Label(label, tone="secondary"), control), of.scaled(6))
            bar.addWidget(pair)
        self.column.addLayout(bar)
        self.saving = Label("", wrap=True)
        self.column.addWidget(self.saving)
        self.retrieve = Button(self.tr("Put only these chunks into the window"))
        self.column.addWidget(self.retrieve, 0, Qt.AlignmentFlag.AlignLeft)
        self.preset.activated.connect(lambda _index: self._take_preset())
        for spin in (self.chunk, self.overlap, self.top_k):
            spin.valueChanged.connect(lambda _value: self.refresh())
        self.retrieve.clicked.connect(lambda: self.documents_set.emit(self.plan().prompt_tokens))

    def _take_preset(self) -> None:
        record = next(r for r in chunk_defaults() if r.id == self.preset.currentData())
        self.chunk.setValue(record.chunk_tokens)
        self.overlap.setValue(record.overlap_tokens)

    def plan(self) -> Retrieval:
        chunk = self.chunk.value()
        overlap = min(self.overlap.value(), chunk - 1)
        return Retrieval(self._documents, chunk, overlap, self.top_k.value())

    def show_documents(self, tokens: int, cache_bytes_per_token: float, *, in_gb: bool) -> None:
        self._documents, self._growth, self._in_gb = tokens, cache_bytes_per_token, in_gb
        self.refresh()

    def refresh(self) -> None:
        plan = self.plan()
        if not plan.document_tokens:
            self.saving.setText(self.tr("There are no documents in the window."))
        else:
            text = self.tr(
                "{documents} tokens of documents become {n} chunks, {k} of them in the prompt: "
                "{prompt} tokens instead of {documents}. That saves {saved} tokens and {bytes} of "
                "KV cache; the index takes {index}."
            )
            self.saving.setText(
                text.format(
                    documents=number(plan.document_tokens, ","), n=number(plan.n_chunks, ","),
                    k=min(plan.top_k, plan.n_chunks), prompt=number(plan.prompt_tokens, ","),
                    saved=number(plan.saved_tokens, ","),
                    bytes=size_text(plan.saved_tokens * self._growth, self._in_gb),
                    index=format_bytes(plan.index_bytes),
                )
            )  # fmt: skip
        self.retrieve.setEnabled(plan.saved_tokens > 0)

    def show_remedies(self, remedies: Sequence[Remedy], now: int, in_gb: bool) -> None:
        clear_layout(self._grid)
        self.buttons = []
        head = (
            self.tr("Longest context as it is: {}").format(format_tokens(now))
            if now
            else self.tr("The model does not fit as it is.")
        )
        self._grid.addWidget(Label(head, "medium", wrap=True), 0, 0, 1, 2)
        for place, remedy in enumerate(remedies):
            title, detail, action = self._words(remedy, in_gb)
            button = Button(action)
            button.clicked.connect(lambda _=False, remedy=remedy: self.taken.emit(remedy))
            self.buttons.append(button)
            self._grid.addWidget(Line(), 3 * place + 1, 0, 1, 2)
            self._grid.addWidget(Label(title, wrap=True), 3 * place + 2, 0)
            self._grid.addWidget(button, 3 * place + 2, 1, 2, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(Label(detail, "small", wrap=True), 3 * place + 3, 0)
        self.none.setVisible(not remedies)

    def _words(self, remedy: Remedy, in_gb: bool) -> tuple[str, str, str]:
        longest = format_tokens(remedy.longest)
        reach = self.tr("The longest context becomes {}.").format(longest)
        if remedy.kind == "kv_type":
            title = self.tr("Keep the KV cache in {}").format(remedy.value)
            return title, reach, self.tr("Use {}").format(remedy.value)
        if remedy.kind == "quant":
            title = self.tr("Take {}, a smaller file").format(remedy.value)
            return title, reach, self.tr("Use {}").format(remedy.value)
        title = self.tr("Take {}: cheaper attention").format(remedy.name)
        detail = self.tr("Its cache takes {size} here, at most half; up to {longest}.").format(
            size=size_text(remedy.cache_bytes, in_gb), longest=longest
        )
        return title, detail, self.tr("Choose it")


def _number(name: str, least: int, most: int, value: int) -> NumberField:
    field = NumberField(name, least, most)
    field.show_number(value)
    return field
