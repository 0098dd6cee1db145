"""The pseudo-language: a translator that knows what translators get, and all that a person sees.

It knows the texts that were extracted for translators, each under its context, and nothing else: a
text that was not extracted, or is looked up under another context, stays English here as it would
in every other language.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)

from advisor.catalog.scores import load_scores
from advisor.gui import language
from advisor.gui.charts.chart_view import ChartView

LEFT, RIGHT = "⟦", "⟧"
_TS = Path(__file__).resolve().parents[2] / "resources" / "languages" / "de.ts"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
_A_WORD = re.compile(r"[^\W\d_]{3,}")
_A_VOCABULARY = "Qwen 2, 2.5 and 3"  # a name of three models
_TAG = re.compile(r"<[^>]*>")
_ADDRESS = re.compile(r"https?://\S+|\S+/\S+|\S+\.\w{1,4}\b")
_TENSORS = re.compile(r"(?:\w+, )*\w+_\w+(?:, \w+)*")  # by the names that files give them


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
            return source  # as it would be found nowhere; "" would hide it
        if not self._longer:
            return "".join(_marked(source))
        return source + "".join(_padding(round(len(source) * self._longer)))

    def isEmpty(self) -> bool:
        return False


def _marked(source: str) -> Iterator[str]:
    """What stands between placeholders is marked: what fills them must bring its own marks."""
    for part in re.split(f"({PLACEHOLDER.pattern})", source):
        is_text = bool(part.strip()) and not PLACEHOLDER.fullmatch(part)
        yield f"{LEFT}{part}{RIGHT}" if is_text else part


def _padding(length: int) -> str:
    """Short words, so that what may wrap can."""
    return (" extra" * (length // 6 + 1))[:length].rstrip() if length > 2 else "e" * length


def visible_texts(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    if widget.isWindow():
        yield widget, widget.windowTitle()
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisible():
            continue
        if isinstance(child, QLabel):
            plain = getattr(child, "plain_text", None)
            yield child, (plain() if plain is not None else "") or child.text()
        elif isinstance(child, QAbstractButton):
            yield child, child.text()
            if isinstance(child, QPushButton) and child.menu() is not None:
                yield from ((child, said) for said in menu_texts(child.menu()))
        elif isinstance(child, QComboBox) and not child.isEditable():
            yield from ((child, child.itemText(index)) for index in range(child.count()))
        elif isinstance(child, QLineEdit):
            yield child, child.placeholderText()
        elif isinstance(child, QTabBar):
            yield from ((child, child.tabText(index)) for index in range(child.count()))
        elif isinstance(child, ChartView):
            yield from ((child, said) for said in chart_texts(child))
            yield from ((child, said) for said in menu_texts(child.context_menu()))
        elif isinstance(child, QAbstractItemView):
            yield from ((child, said) for said in table_texts(child))
        yield child, child.toolTip()
        yield child, child.accessibleName()
        yield child, child.accessibleDescription()


def menu_texts(menu: QMenu) -> Iterator[str]:
    """Of a menu and those inside it, open or not."""
    menu.aboutToShow.emit()  # some are filled then
    for action in menu.actions():
        yield action.text()
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)


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
        *(g.source for g in catalog.gpus), *(study.name for study in catalog.quality_studies),
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
        "sennrich", "cuda", "vulkan", "rocm", "sycl", "metal",
    }  # fmt: skip


def assert_nothing_escapes(widget: QWidget, catalog) -> None:
    found = escaped(widget, names_of(catalog))
    assert not found, "\n".join(found)


def without_citations(shown: str) -> str:
    """Lines without those that name a source with its address: titles stay as they were printed."""
    return "\n".join(line for line in shown.split("\n") if "://" not in line)


def words_that_escape(shown: str, names: set[str]) -> list[str]:
    """Words outside the marks that are no names."""
    rest, before = _TAG.sub(" ", without_citations(shown)), ""
    while rest != before:  # marks stand inside marks
        before, rest = rest, re.sub(f"{LEFT}[^{LEFT}{RIGHT}]*{RIGHT}", " ", rest)
    rest = _ADDRESS.sub(" ", _TENSORS.sub(" ", rest.replace(_A_VOCABULARY, " ")))
    return [word for word in _A_WORD.findall(rest) if word.lower() not in names]


def escaped(widget: QWidget, names: set[str]) -> list[str]:
    """Texts with a word that is no name outside the marks."""
    found = []
    for child, shown in visible_texts(widget):
        words = words_that_escape(shown, names)
        if words and child.property("type") != "mono":
            found.append(f"{type(child).__name__}: {shown[:90]!r}: {words[:4]}")
    return sorted(set(found))
