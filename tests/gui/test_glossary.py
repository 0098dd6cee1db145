"""The glossary: short plain texts, found by typing, with figures of the person's own."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.gui.context import Context
from advisor.gui.learn.glossary import GlossaryTopic
from advisor.gui.learn.glossary_speed_figures import FIGURES, worked_figure
from advisor.gui.learn.glossary_terms import find, sorted_terms, terms
from advisor.gui.learn.numbers import power_text
from advisor.gui.learn.subject import Subject, subject_of
from advisor.gui.widgets.address import AddressCard, AddressLink
from advisor.gui.widgets.buttons import Button
from advisor.session.results import Results
from advisor.session.session import Session
from benchmarks.example_machines import example_machines


@pytest.fixture(scope="module")
def results() -> Results:
    return Results(load_catalog())


def _session(results: Results, machine: str, model: str) -> Session:
    session = Session()
    rig = rig_from_machine(example_machines()[machine], results.catalog)
    session.apply(rigs=(rig,), detecting=False, selected_model=model, selected_quant="Q4_K_M")
    return session


def _subject(results: Results, machine: str, model: str) -> Subject:
    session = _session(results, machine, model)
    found = subject_of(SimpleNamespace(results=results, session=session))  # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.fixture
def topic(qtbot: QtBot, results: Results) -> GlossaryTopic:
    context = Context(_session(results, "rtx-4090", "llama-3.1-8b"))
    context.set_ready(results.catalog, results)
    widget = GlossaryTopic(context)
    context.setParent(widget)
    qtbot.addWidget(widget)
    widget.resize(1100, 700)
    widget.show()
    return widget


@pytest.mark.parametrize("key", terms())
def test_a_term_is_said_in_sixty_words_and_leads_on(key: str) -> None:
    term = terms()[key]
    assert len(term.shown_text.split()) <= 60
    assert term.shown_text.endswith(".")
    assert all(other in terms() and other != key for other in term.related)
    if "://" in term.source:
        assert re.search(r"https://[\w./#%?=-]+$", term.source)


def test_every_term_that_the_window_uses_is_there() -> None:
    wanted = {
        "token", "parameter", "active-parameter", "quantization", "bits-per-weight", "kv-cache",
        "context-window", "prefill", "ttft", "tps", "flop", "flops", "bandwidth", "offload",
        "expert", "moe", "gqa", "mla", "sliding-window", "flash-attention", "micro-batch", "slot",
        "compute-buffer", "vram", "unified-memory", "gtt", "mig", "pcie-lanes", "nvlink",
        "tensor-parallel", "layer-split", "imatrix", "perplexity", "kl-divergence", "roofline",
        "chinchilla", "speculative-decoding", "k-quants", "i-quants", "legacy-quants", "mxfp4",
        "nvfp4", "gptq", "awq", "exl", "mlx", "fp8", "gguf",
    }  # fmt: skip
    assert wanted <= set(terms())
    assert len({term.shown_title for term in sorted_terms()}) == len(terms())


@pytest.mark.parametrize(
    ("query", "first"),
    [("kv cache", "kv-cache"), ("MoE", "moe"), ("ngl", "offload"), ("tok/s", "tps"),
     ("ubatch", "micro-batch"), ("draft", "speculative-decoding"), ("Q5_K_M", "k-quants")],
)  # fmt: skip
def test_the_search_knows_other_names(query: str, first: str) -> None:
    assert find(query)[0].key == first


def test_the_search_finds_nothing_for_nonsense() -> None:
    assert find("zebra crossing") == []


@pytest.mark.parametrize(
    ("machine", "model"),
    [("rtx-4090", "llama-3.1-8b"), ("2x-rtx-3090", "deepseek-v4-flash"), ("no-gpu", "falcon-h1-7b"),
     ("apple", "gpt-oss-20b"), ("laptop-8gb", "gemma-3-12b")],
)  # fmt: skip
def test_figures_hold_for_any_model_and_machine(results: Results, machine: str, model: str) -> None:
    if all(known.id != model for known in results.models):
        model = next(known.id for known in results.models if known.id.startswith("falcon-h1"))
    subject = _subject(results, machine, model)
    for key in FIGURES:
        assert key in terms()
        text = worked_figure(key, subject)
        assert text == "" or text.endswith((".", "%."))
        assert not re.search(r"None|nan|inf\b|\{", text), (key, text)


def test_figures_are_the_published_ones(results: Results) -> None:
    subject = _subject(results, "rtx-4090", "llama-3.1-8b")
    # 8B on 15T tokens: 7.2e23 FLOP; KV cache 128 KiB a token; 4.8944 bits and 4.58 GiB in Q4_K_M.
    assert "7.2 × 10²³" in worked_figure("training-compute", subject)
    assert "1.00 GiB for 8K tokens, 128 KiB" in worked_figure("kv-cache", subject)
    assert "4.89 bits" in worked_figure("weights", subject)
    assert "32 query heads share 8" in worked_figure("gqa", subject)
    assert "33 of 33" in worked_figure("offload", subject)


def test_powers_of_ten() -> None:
    assert power_text(7.2e23) == "7.2 × 10²³"
    assert power_text(9.96e24) == "1.0 × 10²⁵"
    assert power_text(1e25) == "10²⁵"


def test_typing_opens_the_best_term(topic: GlossaryTopic, qtbot: QtBot) -> None:
    topic.search.setFocus()
    qtbot.keyClicks(topic.search, "ttft")
    assert topic.article.title.plain_text() == "Time to first token (TTFT)"
    assert topic.article.figure.plain_text()
    qtbot.keyClick(topic.search, Qt.Key.Key_Escape)
    assert topic.list.count() == len(terms())
    assert topic.article.title.plain_text() == "Time to first token (TTFT)"


def test_arrows_and_related_terms_move_on(topic: GlossaryTopic, qtbot: QtBot) -> None:
    topic._context.open_term("gqa")
    qtbot.keyClick(topic.search, Qt.Key.Key_Down)
    following = [term.key for term in sorted_terms()]
    assert topic._session.state.glossary_term == following[following.index("gqa") + 1]
    topic._context.open_term("gqa")
    chip = next(b for b in topic.article.findChildren(Button) if b.text() == "KV cache")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert topic.article.title.plain_text() == "KV cache"
    assert topic.list.currentItem().text() == "KV cache"


def test_a_hidden_term_that_is_asked_for_is_shown(topic: GlossaryTopic, qtbot: QtBot) -> None:
    qtbot.keyClicks(topic.search, "nvlink")
    topic._context.open_term("token")
    assert topic.search.text() == ""
    assert topic.article.title.plain_text() == "Token"


def test_opening_terms_is_no_step_to_undo(topic: GlossaryTopic) -> None:
    topic._context.open_term("mla")
    topic._session.undo()
    assert topic._session.state.glossary_term == "mla"


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open_it(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_source_shows_its_address_before_it_opens(topic: GlossaryTopic, qtbot: QtBot) -> None:
    browser = _Browser()
    QDesktopServices.setUrlHandler("https", browser, "open_it")
    try:
        topic._context.open_term("gqa")
        link = topic.article.findChildren(AddressLink)[-1]
        assert link.text() == "arxiv.org"
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        card = next(w for w in QGuiApplication.instance().topLevelWidgets()
                    if isinstance(w, AddressCard))  # type: ignore[union-attr]  # fmt: skip
        assert "https://arxiv.org/abs/2305.13245" in card.accessibleName()
        assert browser.opened == []
        qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == "https://arxiv.org/abs/2305.13245"
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        again = [w for w in QGuiApplication.instance().topLevelWidgets()
                 if isinstance(w, AddressCard) and w.isVisible()]  # type: ignore[union-attr]  # fmt: skip
        qtbot.mouseClick(again[-1].open, Qt.MouseButton.LeftButton)
        assert browser.opened == ["https://arxiv.org/abs/2305.13245"]
    finally:
        QDesktopServices.unsetUrlHandler("https")
