"""No visible text escapes translation: with a pseudo-language every one of them is marked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from advisor import text
from advisor.gui import language
from advisor.gui.pages import PAGES

LEFT, RIGHT = "⟦", "⟧"
# Names are not translated: of models, parts, quantizations, programs, units, keys.
_A_WORD = re.compile(r"[A-Za-z]{3,}")


class Pseudo(QTranslator):
    """Marks every text that is asked for."""

    def translate(self, context: str, source: str, disambiguation=None, n: int = -1) -> str:
        return f"{LEFT}{source}{RIGHT}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp, monkeypatch) -> Iterator[None]:
    translator = Pseudo()
    language.install(translator)
    monkeypatch.setattr(language, "speak", lambda _: "pseudo")
    yield
    QApplication.removeTranslator(translator)
    text.speak()


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
            yield child, child.currentText()
        elif isinstance(child, QLineEdit):
            yield child, child.placeholderText()
        elif isinstance(child, QTabBar):
            yield from ((child, child.tabText(index)) for index in range(child.count()))
        if child.toolTip():
            yield child, child.toolTip()


def names_of(catalog) -> set[str]:
    """Words that stand as they are in every language."""
    named = [
        *(m.name for m in catalog.models), *(m.vendor for m in catalog.models),
        *(m.family for m in catalog.models), *(m.licence for m in catalog.models),
        *(g.name for g in catalog.gpus), *(c.name for c in catalog.cpus),
        *(c.name for c in catalog.chips), *(q.id for q in catalog.quantizations),
    ]  # fmt: skip
    words = {word.lower() for name in named for word in _A_WORD.findall(name)}
    return words | {
        "gib", "mib", "kib", "tok", "ctrl", "shift", "desk", "this", "usd", "llama", "server",
        "bench", "ollama", "lmstudio", "vllm", "mlx", "bash", "zsh", "powershell", "cpp",
        "flop", "gflop", "tflop", "pflop", "flops", "english", "deutsch", "español",
        "português", "brasil", "json", "html", "pdf", "csv", "markdown", "gguf", "ddr",
    }  # fmt: skip


def escaped(widget: QWidget, names: set[str]) -> list[str]:
    """Texts with a word that is no name outside the marks."""
    found = []
    for child, shown in visible_texts(widget):
        rest, before = shown, ""
        while rest != before:  # marks stand inside marks
            before, rest = rest, re.sub(f"{LEFT}[^{LEFT}{RIGHT}]*{RIGHT}", " ", rest)
        words = [word for word in _A_WORD.findall(rest) if word.lower() not in names]
        if words and child.property("type") != "mono":
            found.append(f"{type(child).__name__}: {shown[:90]!r}: {words[:4]}")
    return sorted(set(found))


@pytest.mark.parametrize("page", [spec.key for spec in PAGES])
def test_no_text_of_a_page_escapes(pseudo, open_real, qtbot, page) -> None:
    window = open_real(page=page, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page(page).isVisible())
    assert not escaped(window, names_of(window.context.catalog))


@pytest.mark.parametrize(
    ("system", "code"),
    [("de_AT", "de"), ("pt_PT", "pt_BR"), ("zh_CN", "zh_CN"), ("ja_JP", "ja"), ("fr_FR", "en")],
)
def test_the_systems_language_or_its_nearest_is_spoken(system: str, code: str) -> None:
    assert language.best_language(language.SYSTEM, QLocale(system)) == code
    assert language.best_language("es", QLocale(system)) == "es"
