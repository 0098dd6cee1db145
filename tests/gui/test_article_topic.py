"""The checked article: thirteen cards, computed when the page is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from advisor.catalog.load import load_catalog
from advisor.domain.scenario import Scenario
from advisor.gui.context import Context
from advisor.gui.learn.article import ArticleTopic
from advisor.gui.learn.article_answers import answers
from advisor.gui.learn.article_chip import JudgementChip
from advisor.gui.learn.article_texts import CLAIMS
from advisor.gui.widgets.address import AddressLink
from advisor.gui.widgets.buttons import Button
from advisor.session.results import Results
from advisor.session.session import Session


@pytest.fixture
def topic(qtbot: QtBot) -> ArticleTopic:
    results = Results(load_catalog())
    context = Context(Session())
    widget = ArticleTopic(context)
    context.setParent(widget)
    context.set_ready(results.catalog, results)
    qtbot.addWidget(widget)
    widget.resize(1200, 800)
    widget.show()
    qtbot.waitUntil(lambda: "Being" not in _computed(widget, "gpt-4-first"), timeout=10_000)
    return widget


def _computed(topic: ArticleTopic, key: str) -> str:
    return topic.cards[key].computed.plain_text() if topic.cards else "Being computed"


def test_each_claim_has_a_verdict_in_word_and_shape(topic: ArticleTopic) -> None:
    assert len(topic.cards) == 13
    assert topic.cards["scout-12"].accessibleName() == "Llama 4 Scout 17B fits in 12 GB. Wrong"
    said = [chip.text for chip in topic.findChildren(JudgementChip)][:4]
    assert said == ["2 right", "5 partly", "5 wrong", "1 unsupported"]
    assert all(card.computed.plain_text() for card in topic.cards.values())
    assert all(card.computed.toolTip().endswith(".") for card in topic.cards.values())
    assert "6 × active parameters" in topic.cards["thirty-models"].computed.toolTip()


def test_another_context_is_computed_anew(topic: ArticleTopic, qtbot: QtBot) -> None:
    assert "at 8K context" in _computed(topic, "scout-12")
    topic._context.session.apply_scenario(context=32768)
    qtbot.waitUntil(lambda: "at 32K context" in _computed(topic, "scout-12"), timeout=10_000)


def test_links_name_their_site_and_topics_open(topic: ArticleTopic, qtbot: QtBot) -> None:
    links = topic.findChildren(AddressLink)
    assert len(links) == 13
    assert all(link.toolTip().startswith("https://") for link in links)
    tries = [b for b in topic.cards["deepseek-v4-cache"].findChildren(Button)
             if b.text() == "Try it yourself"]  # fmt: skip
    qtbot.mouseClick(tries[0], Qt.MouseButton.LeftButton)
    assert topic._context.session.state.learn_topic == "attention"


def test_every_claim_of_the_catalog_has_its_words_in_order() -> None:
    claims = load_catalog().article_claims
    assert [claim.id for claim in claims] == [text.id for text in CLAIMS]
    for claim, text in zip(claims, CLAIMS, strict=True):
        word = text.verdict.partition(":")[0].partition(",")[0]
        assert word.casefold() == claim.verdict


def test_each_sentence_states_computed_figures() -> None:
    sentences = answers(load_catalog(), Scenario())
    for key, part in {
        "rule-of-thumb": "0.61 GB", "scout-12": "63.1 GiB", "mistral-large-24": "does not fit",
        "llama-8b-16": "Q8_0: 9.2 GiB of 15.0 GiB usable, fits",
        "ring-buffer": "40 of 48",
        "q4-95": "69.4 %", "slm-30x": "10 to 25", "million-conversations": "USD (qwen-turbo)",
        "gemini-66": "low resolution: 237,600", "maverick-experts": "1 of 128",
        "deepseek-v4-cache": "12 %", "thirty-models": "are above 10²⁵ by then",
        "gpt-4-first": "2.2 × 10²⁵",
    }.items():  # fmt: skip
        assert part in sentences[key]
