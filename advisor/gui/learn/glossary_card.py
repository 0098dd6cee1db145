"""One term in full: plain words, a worked figure, what belongs to it, and where it is from."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from advisor.gui.context import Context
from advisor.gui.learn import TOPICS
from advisor.gui.learn.glossary_speed_figures import worked_figure
from advisor.gui.learn.glossary_term import Term
from advisor.gui.learn.glossary_terms import terms
from advisor.gui.learn.subject import subject_of
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.theme import theme
from advisor.gui.widgets.address import AddressLink
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label

_ADDRESS = re.compile(r"https?://\S+$")
# Terms that a whole topic is about.
TOPIC_OF = {
    "token": "tokens", "vocabulary": "tokens", "context-window": "context",
    "context-shift": "context", "lost-in-the-middle": "context", "rag": "context",
    "attention": "attention", "kv-cache": "attention", "gqa": "attention", "mla": "attention",
    "sliding-window": "attention", "sparse-attention": "attention", "mqa": "attention",
    "mha": "attention", "linear-attention": "attention", "parameter": "parameters",
    "active-parameter": "parameters", "moe": "parameters", "expert": "parameters",
    "router": "parameters", "superposition": "parameters", "quantization": "quantization",
    "k-quants": "quantization", "perplexity": "quantization", "kl-divergence": "quantization",
    "same-top-token": "quantization", "bits-per-weight": "quantization",
    "training-compute": "training", "chinchilla": "training", "scaling-law": "training",
    "flop": "training", "roofline": "training", "mfu": "training",
    "tps": "speed", "ttft": "speed", "decode": "speed", "prefill": "speed",
}  # fmt: skip


class TermArticle(Card):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        of = theme()
        self.column.setSpacing(of.scaled(10))
        self.title = Label("", "title", wrap=True)
        self.text = Label("", wrap=True, selectable=True)
        self.box = QFrame()
        self.box.setProperty("role", "code")
        inner = QVBoxLayout(self.box)
        inner.setSpacing(of.scaled(2))
        self.figure_title = Label(self.tr("With your model and machine"), "small")
        self.figure = Label("", "medium", wrap=True, selectable=True)
        inner.addWidget(self.figure_title)
        inner.addWidget(self.figure)
        self.also = Label("", "small", wrap=True)
        self.related = FlowLayout(of.scaled(8))
        self.related_title = Label(self.tr("Related terms"), "small")
        self.topic = Button("", "nav-learn")
        self.topic.clicked.connect(self._open_topic)
        self._topic_key = ""
        self.source = QHBoxLayout()
        self.source.setSpacing(of.scaled(8))
        for widget in (self.title, self.text, self.box, self.also, self.related_title):
            self.column.addWidget(widget)
        self.column.addLayout(self.related)
        foot = QHBoxLayout()
        foot.addWidget(self.topic)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.column.addLayout(self.source)

    def show_term(self, term: Term) -> None:
        self.title.setText(term.shown_title)
        self.text.setText(term.shown_text)
        figure = worked_figure(term.key, subject_of(self._context))
        self.box.setVisible(bool(figure))
        self.figure.setText(figure)
        self.also.setVisible(bool(term.also))
        self.also.setText(self.tr("Also: {}").format(term.shown_also))
        self.setAccessibleName(term.shown_title)
        self.setAccessibleDescription(f"{term.shown_text} {figure}".strip())
        self._show_related(term)
        self._show_source(term)
        self._show_topic(term)

    def _show_related(self, term: Term) -> None:
        clear_layout(self.related)
        self.related_title.setVisible(bool(term.related))
        for key in term.related:
            button = Button(terms()[key].shown_title, role="chip")
            button.clicked.connect(lambda _checked=False, key=key: self._context.open_term(key))
            self.related.addWidget(button)

    def _show_source(self, term: Term) -> None:
        clear_layout(self.source)
        if not term.source:
            return
        found = _ADDRESS.search(term.source)
        words = term.source[: found.start()].rstrip(" ,") if found else term.source
        text = self.tr("Source: {}").format(words) if words else self.tr("Source:")
        self.source.addWidget(Label(text, "small"))
        if found:
            self.source.addWidget(AddressLink(found.group()))
        self.source.addStretch(1)

    def _show_topic(self, term: Term) -> None:
        self._topic_key = TOPIC_OF.get(term.key, "")
        spec = next((spec for spec in TOPICS if spec.key == self._topic_key), None)
        self.topic.setVisible(spec is not None)
        if spec is not None:
            title = QCoreApplication.translate("topics", spec.title)
            self.topic.setText(self.tr("Try it out: {}").format(title))

    def _open_topic(self) -> None:
        self._context.open_topic(self._topic_key)
