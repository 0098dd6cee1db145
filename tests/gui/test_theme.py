"""Tokens, style sheet, contrast, and following the choice of theme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

from advisor.gui import language
from advisor.gui.style import style_sheet
from advisor.gui.theme import (
    THEME_NAMES,
    Theme,
    font_families,
    hub,
    parse_color,
    theme,
    tokens,
)
from tests.gui.conftest import OpenWindow


def names(tree: Mapping[str, Any], prefix: str = "") -> set[str]:
    found = set()
    for key, value in tree.items():
        path = f"{prefix}{key}"
        found |= names(value, f"{path}.") if isinstance(value, Mapping) else {path}
    return found


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2.1."""

    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(v) for v in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: QColor, b: QColor) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_all_themes_name_the_same_colours() -> None:
    themes = tokens()["themes"]
    assert set(themes) == set(THEME_NAMES)
    assert names(themes["light"]) == names(themes["dark"]) == names(themes["high-contrast"])


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_colour_is_one(name: str) -> None:
    for token in names(tokens()["themes"][name]):
        assert Theme(name).color(token).isValid(), token


def test_alpha_is_in_css_order() -> None:
    color = parse_color("#1B1F1D52")
    assert (color.red(), color.green(), color.blue(), color.alpha()) == (0x1B, 0x1F, 0x1D, 0x52)


def test_an_unknown_token_is_an_error() -> None:
    with pytest.raises(KeyError):
        Theme("light").color("surface.no_such")


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_is_filled(name: str) -> None:
    text = style_sheet(Theme(name, 1.5))
    assert "@" not in text
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?=[;\s])", text)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(
    "surface", ["window", "card", "raised", "nav", "field", "selected", "hover"]
)
@pytest.mark.parametrize("ink", ["primary", "secondary", "tertiary"])
def test_text_meets_aa_on_every_surface(name: str, surface: str, ink: str) -> None:
    of = Theme(name)
    assert contrast(of.color(f"text.{ink}"), of.color(f"surface.{surface}")) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("verdict", ["well", "tight", "slow", "none", "unknown"])
def test_verdict_words_meet_aa(name: str, verdict: str) -> None:
    of = Theme(name)
    ink = of.color(f"verdict.{verdict}")
    for back in (f"verdict_tint.{verdict}", "surface.card", "surface.window", "surface.selected"):
        assert contrast(ink, of.color(back)) >= 4.5, back


def test_text_scale_grows_type_and_rows_but_not_hairlines() -> None:
    normal, large = Theme("light"), Theme("light", 1.5)
    assert large.font("body").pixelSize() == round(13 * 1.5)
    assert large.px("height.table_row") == 54
    assert large.px("border.width") == normal.px("border.width") == 1


def test_the_type_scale_has_its_weights(qapp: object) -> None:
    weights = {style: QFontInfo(theme().font(style)).weight() for style in ("body", "body_strong")}
    assert weights == {"body": 400, "body_strong": 600}


def test_choosing_says_so_once_and_clamps(qtbot: QtBot) -> None:
    with qtbot.waitSignal(hub().changed):
        hub().choose("dark", 9.0)
    assert (theme().name, theme().text_scale) == ("dark", 2.0)
    with qtbot.assertNotEmitted(hub().changed):
        hub().choose("dark", 2.0)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_window_takes_the_themes_colours(open_window: OpenWindow, name: str) -> None:
    window = open_window()
    window.context.session.apply(theme=name)
    image = window.grab().toImage()
    empty_nav = image.pixelColor(26, image.height() // 2)
    assert empty_nav == Theme(name).color("surface.nav")


@pytest.mark.parametrize("scale", [0.8, 1.5, 2.0])
def test_a_text_size_makes_the_pages_anew_and_keeps_the_page(
    open_window: OpenWindow, scale: float
) -> None:
    window = open_window()
    window.context.session.apply(page="settings")
    before = window.stack.currentWidget()
    window.context.session.apply(text_scale=scale)
    assert window.stack.currentWidget() is not before
    assert window.stack.currentWidget() is window.page("settings")
    assert window.top_bar.height() == round(52 * scale)


@pytest.mark.parametrize(("code", "other"), [("ja", "zh_CN"), ("zh_CN", "ja")])
def test_a_language_has_its_own_forms_of_letters(
    monkeypatch: pytest.MonkeyPatch, code: str, other: str
) -> None:
    """A system may have the fonts of both; which come first decides how a character looks."""
    after = tokens()["type"]["family"]["after"]
    every = [name for names in after.values() for name in names]
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Inter", "JetBrains Mono", *every])
    font_families.cache_clear()
    try:
        language.speak(code)
        hub().choose("dark")
        wanted, unwanted = (after[each.replace("_", "-")] for each in (code, other))
        for style in ("body", "mono"):
            families = theme().font(style).families()
            assert families[0] in ("Inter", "JetBrains Mono")
            assert families[1:] == wanted
            assert not set(families) & set(unwanted)
        sheet = style_sheet(theme())
        assert f'"JetBrains Mono", "{wanted[0]}"' in sheet
    finally:
        language.speak("en")
        font_families.cache_clear()
        hub().choose("light")
