"""No visible text escapes translation: in a pseudo-language every one of them is marked.

The pseudo-language knows the texts that were extracted for translators, each under its context, and
nothing else: a text that was not extracted, or is looked up under another context, stays English
here as it would in every other language.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from advisor import text
from advisor.bundled import bundled_dir
from advisor.catalog.load import load_catalog
from advisor.catalog.scores import load_scores
from advisor.gui import language
from advisor.gui.charts.chart_view import ChartView
from advisor.gui.learn import TOPICS
from advisor.gui.pages import PAGES
from advisor.session.results import Results

LEFT, RIGHT = "⟦", "⟧"
_TS = Path(__file__).resolve().parents[2] / "resources" / "languages" / "de.ts"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
_A_WORD = re.compile(r"[^\W\d_]{3,}")
_A_VOCABULARY = "Qwen 2, 2.5 and 3"  # a name of three models
_TAG = re.compile(r"<[^>]*>")
_ADDRESS = re.compile(r"https?://\S+|\S+/\S+|\S+\.\w{1,4}\b")


@cache
def known_texts() -> frozenset[tuple[str, str]]:
    """Context and text of everything that translators get."""
    return frozenset(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(_TS).getroot().iter("context")
        for message in context.iter("message")
    )


class Pseudo(QTranslator):
    """Marks every text that is asked for and known; `longer` by so much of its length."""

    def __init__(self, longer: float = 0.0) -> None:
        super().__init__()
        self._longer = longer

    def translate(self, context: str, source: str, disambiguation=None, n: int = -1):
        if (context, source) not in known_texts():
            return super().translate(context, source, disambiguation, n)
        if not self._longer:
            return f"{LEFT}{source}{RIGHT}"
        return source + "".join(_padding(round(len(source) * self._longer)))

    def isEmpty(self) -> bool:
        return False


def _padding(length: int) -> str:
    """Short words, so that what may wrap can."""
    return (" extra" * (length // 6 + 1))[:length].rstrip() if length > 2 else "e" * length


@pytest.fixture
def speak(qapp, monkeypatch) -> Iterator[Callable[[Pseudo], None]]:
    installed: list[QTranslator] = []

    def start(translator: Pseudo) -> None:
        language.install(translator)
        installed.append(translator)
        monkeypatch.setattr(language, "speak", lambda _: "pseudo")

    yield start
    for translator in installed:
        QApplication.removeTranslator(translator)
    text.speak()


@pytest.fixture
def pseudo(speak) -> None:
    speak(Pseudo())


@pytest.fixture(scope="module")
def real_results() -> Results:
    """Answers of this language only."""
    return Results(load_catalog())


def visible_texts(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    for child in widget.findChildren(QWidget):
        if not child.isVisible():
            continue
        if isinstance(child, QLabel):
            plain = getattr(child, "plain_text", None)
            yield child, (plain() if plain is not None else "") or child.text()
        elif isinstance(child, QAbstractButton):
            yield child, child.text()
        elif isinstance(child, QComboBox) and not child.isEditable():
            yield from ((child, child.itemText(index)) for index in range(child.count()))
        elif isinstance(child, QLineEdit):
            yield child, child.placeholderText()
        elif isinstance(child, QTabBar):
            yield from ((child, child.tabText(index)) for index in range(child.count()))
        elif isinstance(child, ChartView):
            yield from ((child, said) for said in chart_texts(child))
        elif isinstance(child, QAbstractItemView):
            yield from ((child, said) for said in table_texts(child))
        yield child, child.toolTip()
        yield child, child.accessibleName()
        yield child, child.accessibleDescription()


def chart_texts(chart: ChartView) -> Iterator[str]:
    yield chart.title
    yield chart.sentence()
    heads, rows = chart.table()
    yield from heads
    yield from (cell for row in rows for cell in row)


def table_texts(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    root = view.rootIndex()
    for column in range(model.columnCount(root) if isinstance(view, QTableView) else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(root), 8)):
            index = model.index(row, column, root)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.data(index, role) or "")


def names_of(catalog) -> set[str]:
    """Words that stand as they are in every language: names of models, makers, parts,
    quantizations, programs and benchmarks, units and keys."""
    named = [
        *(m.name for m in catalog.models), *(m.vendor for m in catalog.models),
        *(m.family for m in catalog.models), *(m.licence for m in catalog.models),
        *(g.name for g in catalog.gpus), *(c.name for c in catalog.cpus),
        *(c.name for c in catalog.chips), *(q.id for q in catalog.quantizations),
        *(score.benchmark for score in load_scores()),
        *(name for _, name in language.LANGUAGES),
        *(file.publisher for m in catalog.models for file in m.published_files),
        *(run.name for run in catalog.training_runs),
    ]  # fmt: skip
    words = {word.lower() for name in named for word in _A_WORD.findall(name)}
    return words | {
        "gib", "mib", "kib", "tok", "ctrl", "shift", "desk", "this", "usd", "llama", "server",
        "bench", "ollama", "lmstudio", "vllm", "mlx", "bash", "zsh", "powershell", "cpp",
        "flop", "gflop", "tflop", "pflop", "flops", "json", "html", "pdf", "csv", "markdown",
        "gguf", "ddr", "pixtral", "mac", "studio", "min", "tib", "python", "infini",
        "tekken", "besiroglu", "hoffmann", "kaplan", "brysbaert", "nielsen", "williams", "waterman",
        "patterson", "llamaindex", "openai", "vector", "stores", "vertex", "rag", "engine",
    }  # fmt: skip


def assert_nothing_escapes(window) -> None:
    found = escaped(window, names_of(window.context.catalog))
    assert not found, "\n".join(found)


def without_citations(shown: str) -> str:
    """Lines without those that name a source with its address: titles stay as they were printed."""
    return "\n".join(line for line in shown.split("\n") if "://" not in line)


def escaped(widget: QWidget, names: set[str]) -> list[str]:
    """Texts with a word that is no name outside the marks."""
    found = []
    for child, shown in visible_texts(widget):
        rest, before = _TAG.sub(" ", without_citations(shown)), ""
        while rest != before:  # marks stand inside marks
            before, rest = rest, re.sub(f"{LEFT}[^{LEFT}{RIGHT}]*{RIGHT}", " ", rest)
        rest = _ADDRESS.sub(" ", rest.replace(_A_VOCABULARY, " "))
        words = [word for word in _A_WORD.findall(rest) if word.lower() not in names]
        if words and child.property("type") != "mono":
            found.append(f"{type(child).__name__}: {shown[:90]!r}: {words[:4]}")
    return sorted(set(found))


@pytest.mark.parametrize("page", [spec.key for spec in PAGES])
def test_no_text_of_a_page_escapes(pseudo, open_real, qtbot, page) -> None:
    window = open_real(page=page, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page(page).isVisible())
    assert_nothing_escapes(window)


@pytest.mark.parametrize("topic", [spec.key for spec in TOPICS])
def test_no_text_of_a_topic_escapes(pseudo, open_real, qtbot, topic) -> None:
    window = open_real(page="learn", learn_topic=topic, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page("learn").isVisible())
    assert_nothing_escapes(window)


@pytest.mark.parametrize("tab", ["overview", "memory", "speed", "run", "about"])
@pytest.mark.parametrize("model", ["qwen3-14b", "deepseek-r1-0528"])
def test_no_text_about_a_model_escapes(pseudo, open_real, qtbot, tab, model) -> None:
    window = open_real(page="models", selected_model=model, detail_tab=tab)
    qtbot.waitUntil(window.page("models").panel.isVisible)
    assert_nothing_escapes(window)


@pytest.mark.parametrize("tab", ["build", "upgrade", "need", "users"])
def test_no_text_of_planning_escapes(pseudo, open_real, qtbot, tab) -> None:
    window = open_real(page="plan", plan_tab=tab, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page("plan").isVisible())
    assert_nothing_escapes(window)


@pytest.mark.parametrize(
    ("system", "code"),
    [("de_AT", "de"), ("pt_PT", "pt_BR"), ("zh_CN", "zh_CN"), ("ja_JP", "ja"), ("fr_FR", "en")],
)
def test_the_systems_language_or_its_nearest_is_spoken(system: str, code: str) -> None:
    assert language.best_language(language.SYSTEM, QLocale(system)) == code
    assert language.best_language("es", QLocale(system)) == "es"


@pytest.mark.parametrize("code", [code for code, _ in language.LANGUAGES if code != "en"])
def test_every_text_is_translated_and_compiled(code: str) -> None:
    folder = bundled_dir("resources") / "languages"
    spoken = QTranslator()
    assert spoken.load(str(folder / code))
    n_texts = 0
    for context in ET.parse(folder / f"{code}.ts").getroot().iter("context"):
        name = context.findtext("name", "")
        assert name
        for message in context.iter("message"):
            source, wanted = message.findtext("source", ""), message.find("translation")
            assert wanted is not None and wanted.get("type") != "unfinished", source
            told = wanted.text or ""
            assert spoken.translate(name, source) == told, f"{source!r}: compile it anew"
            assert sorted(PLACEHOLDER.findall(told)) == sorted(PLACEHOLDER.findall(source))
            n_texts += 1
    assert n_texts > 3000


def test_the_window_speaks_german_with_its_numbers(open_real, tmp_path, qapp) -> None:
    (tmp_path / "settings.json").write_text('{"version": 1, "language": "de"}')
    try:
        window = open_real(page="models", selected_model="llama-3.3-70b")
        assert window.nav.items["models"].text() == "Modelle"
        panel = window.page("models").panel
        assert panel.chip.accessibleName() in ("Langsam", "Passt nicht")
        why = panel.tab("overview").why.plain_text()
        assert "Grafikspeicher" in why and re.search(r"\d,\d GiB", why)
    finally:
        language.speak("en")
