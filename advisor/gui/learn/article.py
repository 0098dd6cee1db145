"""The article, checked: each claim beside our own computation and what public sources say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.gui import jobs
from advisor.gui.context import Context
from advisor.gui.learn import TOPICS
from advisor.gui.learn.article_answers import answers
from advisor.gui.learn.article_chip import JudgementChip, judgement_word
from advisor.gui.learn.article_how import how_computed
from advisor.gui.learn.article_texts import CLAIMS, ClaimText
from advisor.gui.models.flow_layout import FlowLayout
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.address import AddressLink
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label
from advisor.text import say

if TYPE_CHECKING:
    from advisor.domain.claim import ArticleClaim

_VERDICTS = ("right", "partly", "wrong", "unsupported")
# Where a claim can be tried out.
_TOPIC_OF = {
    "rule-of-thumb": "quantization", "scout-12": "quantization",
    "mistral-large-24": "quantization", "llama-8b-16": "quantization", "ring-buffer": "context",
    "q4-95": "quantization", "slm-30x": "parameters", "million-conversations": "cost",
    "gemini-66": "tokens", "maverick-experts": "parameters", "deepseek-v4-cache": "attention",
    "thirty-models": "training", "gpt-4-first": "training",
}  # fmt: skip


class ClaimCard(Card):
    """One claim. The computed sentence comes when it is known."""

    def __init__(self, number: int, claim: ArticleClaim, text: ClaimText, context: Context) -> None:
        super().__init__()
        of = theme()
        self.claim = claim
        self.chip = JudgementChip(claim.verdict)
        head = QHBoxLayout()
        head.setSpacing(of.scaled(12))
        said = Label(self.tr("{number}. “{claim}”").format(number=number, claim=text.shown_claim),
                     "section", wrap=True)  # fmt: skip
        head.addWidget(said, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addWidget(Label(text.shown_verdict, "medium", wrap=True))
        self.computed = Label(self.tr("Being computed"), tone="secondary", wrap=True,
                              selectable=True)  # fmt: skip
        self.computed.setToolTip(how_computed(claim.id))
        self.computed.setAccessibleDescription(how_computed(claim.id))
        ours = _titled(self.tr("Our computation"), self.computed)
        sources = Label(text.shown_sources, tone="secondary", wrap=True, selectable=True)
        theirs = _titled(self.tr("Public sources"), sources)
        self.link = AddressLink(claim.address)
        row = FlowLayout(of.scaled(12))
        row.addWidget(self.link)
        read = Label(self.tr("read {date}").format(date=claim.read), "small")
        read.setMinimumHeight(self.link.sizeHint().height())
        row.addWidget(read)
        holder = theirs.layout()
        assert isinstance(holder, QVBoxLayout)
        holder.addLayout(row)
        holder.addStretch(1)
        for part in (ours, theirs):
            part.setMinimumWidth(of.scaled(320))
        self.column.addWidget(ResponsiveRow([ours, theirs], [1, 1], of.scaled(32), spacing_down=8))
        self._add_topic(ours, context)
        self.setAccessibleName(f"{text.shown_claim} {judgement_word(claim.verdict)}")
        self.setAccessibleDescription(text.shown_verdict)

    def _add_topic(self, ours: QWidget, context: Context) -> None:
        key = _TOPIC_OF[self.claim.id]
        column = ours.layout()
        assert isinstance(column, QVBoxLayout)
        if any(spec.key == key for spec in TOPICS):
            button = Button(self.tr("Try it yourself"), role="link")
            button.setAccessibleDescription(say(self.claim.name))
            button.clicked.connect(lambda: context.open_topic(key))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


class ArticleTopic(ScrollPage):
    """Nothing here is stored: the figures are computed when the page is opened."""

    def __init__(self, context: Context) -> None:
        super().__init__(max_width=1120)
        self._context = context
        self.cards: dict[str, ClaimCard] = {}
        self._asked_for: object = None
        head = Card(self.tr("The article, checked"))
        intro = self.tr(
            "Thirteen claims of an article about running language models on one's own machine. "
            "Each is computed here with the same models and formulas as everywhere in this "
            "program, and held against public sources. No link opens by itself."
        )
        head.column.addWidget(Label(intro, tone="secondary", wrap=True))
        self.summary = FlowLayout(theme().scaled(8))
        head.column.addLayout(self.summary)
        self.column.addWidget(head)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme().px("space.between_cards"))
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        context.ready.connect(self._refresh)
        context.bridge.scenario_changed.connect(self._refresh)

    def _refresh(self) -> None:
        catalog, scenario = self._context.catalog, self._context.session.state.scenario
        if catalog is None or not self.isVisible():
            return
        if not self.cards:
            self._build(catalog.article_claims)
        if self._asked_for != scenario:
            self._asked_for = scenario
            jobs.run(answers, catalog, scenario, done=self._show_answers, key="article")

    def _build(self, claims: tuple[ArticleClaim, ...]) -> None:
        known = {claim.id: claim for claim in claims}
        for number, text in enumerate(CLAIMS, 1):
            card = self.cards[text.id] = ClaimCard(number, known[text.id], text, self._context)
            self._body.addWidget(card)
        counts = Counter(str(claim.verdict) for claim in claims)
        for verdict in _VERDICTS:
            self.summary.addWidget(JudgementChip(verdict, counts[verdict]))

    def _show_answers(self, found: dict[str, str]) -> None:
        for key, text in found.items():
            self.cards[key].computed.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()


def _titled(title: str, text: Label) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().scaled(2))
    column.addWidget(Label(title, "small"))
    column.addWidget(text)
    return widget
