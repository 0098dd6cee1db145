"""No visible text escapes translation: in a pseudo-language every one of them is marked."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QLineEdit

from advisor.bundled import bundled_dir
from advisor.gui import language
from advisor.gui.learn import TOPICS
from advisor.gui.models.filter_bar import FilterBar
from advisor.gui.pages import PAGES
from advisor.text import say
from tests.gui.pseudo import PLACEHOLDER, assert_nothing_escapes


@pytest.mark.parametrize("page", [spec.key for spec in PAGES])
def test_no_text_of_a_page_escapes(pseudo, open_real, qtbot, page) -> None:
    window = open_real(page=page, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page(page).isVisible())
    assert_nothing_escapes(window, window.context.catalog)


@pytest.mark.parametrize("topic", [spec.key for spec in TOPICS])
def test_no_text_of_a_topic_escapes(pseudo, open_real, qtbot, topic) -> None:
    window = open_real(page="learn", learn_topic=topic, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page("learn").isVisible())
    assert_nothing_escapes(window, window.context.catalog)


@pytest.mark.parametrize("tab", ["overview", "memory", "speed", "run", "about"])
@pytest.mark.parametrize("model", ["qwen3-14b", "deepseek-r1-0528"])
def test_no_text_about_a_model_escapes(pseudo, open_real, qtbot, tab, model) -> None:
    window = open_real(page="models", selected_model=model, detail_tab=tab)
    qtbot.waitUntil(window.page("models").panel.isVisible)
    assert_nothing_escapes(window, window.context.catalog)


@pytest.mark.parametrize("tab", ["build", "upgrade", "need", "users"])
def test_no_text_of_planning_escapes(pseudo, open_real, qtbot, tab) -> None:
    window = open_real(page="plan", plan_tab=tab, selected_model="qwen3-14b")
    qtbot.waitUntil(lambda: window.page("plan").isVisible())
    assert_nothing_escapes(window, window.context.catalog)


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
            forms = [form.text or "" for form in wanted.iter("numerusform")]
            compiled = [spoken.translate(name, source, "", n) for n in (1, 2)] if forms else []
            for told in forms or [wanted.text or ""]:
                found = compiled or [spoken.translate(name, source)]
                assert told in found, f"{source!r}: compile it anew"
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


# What each count is called: rules of the languages as CLDR has them.
COUNTED = {
    "en": ["0 models", "1 model", "2 models", "5 models"],
    "de": ["0 Modelle", "1 Modell", "2 Modelle", "5 Modelle"],
    "es": ["0 modelos", "1 modelo", "2 modelos", "5 modelos"],
    "pt_BR": ["0 modelo", "1 modelo", "2 modelos", "5 modelos"],
    "ja": ["0モデル", "1モデル", "2モデル", "5モデル"],
    "zh_CN": ["0 个模型", "1 个模型", "2 个模型", "5 个模型"],
}
IN_THE_CORE = {
    "en": ["0 layers", "1 layer", "2 layers", "5 layers"],
    "de": ["0 Schichten", "1 Schicht", "2 Schichten", "5 Schichten"],
    "es": ["0 capas", "1 capa", "2 capas", "5 capas"],
    "pt_BR": ["0 camada", "1 camada", "2 camadas", "5 camadas"],
    "ja": ["0レイヤー", "1レイヤー", "2レイヤー", "5レイヤー"],
    "zh_CN": ["0 层", "1 层", "2 层", "5 层"],
}
COUNTS = (0, 1, 2, 5)


@pytest.fixture
def back_to_english(qapp: object) -> Iterator[None]:
    yield
    language.speak("en")


@pytest.mark.usefixtures("back_to_english")
@pytest.mark.parametrize("code", [code for code, _ in language.LANGUAGES])
def test_a_count_has_the_form_that_its_language_asks_for(code: str) -> None:
    language.speak(code)
    bar = FilterBar()
    shown = []
    for n in COUNTS:
        bar.show_counts(n, n)
        shown.append(bar.counts.text())
    assert shown == COUNTED[code]
    said = [say("{n} layers", one="{n} layer", count=n, n=n) for n in COUNTS]
    assert said == IN_THE_CORE[code]


@pytest.mark.usefixtures("back_to_english")
@pytest.mark.parametrize("code", [code for code, _ in language.LANGUAGES])
def test_every_text_with_a_count_has_all_forms_of_its_language(code: str) -> None:
    """One form in Japanese and Chinese, two in the others, singular and plural told apart unless
    the noun is alike in both."""
    forms = 1 if code in ("ja", "zh_CN") else 2
    tree = ET.parse(bundled_dir("resources") / "languages" / f"{code}.ts")
    counted = [m for m in tree.getroot().iter("message") if m.get("numerus") == "yes"]
    assert len(counted) >= 40
    alike = 0
    for message in counted:
        told = [form.text for form in message.iter("numerusform")]
        assert len(told) == forms
        assert all(told), message.findtext("source")
        alike += forms == 2 and told[0] == told[1]
    assert alike <= 6


@pytest.mark.usefixtures("back_to_english")
def test_what_qt_says_by_itself_is_in_the_same_language(qapp: object) -> None:
    language.speak("de")
    field = QLineEdit("x")
    words = [action.text() for action in field.createStandardContextMenu().actions()]
    assert any("ckgängig" in word for word in words)
