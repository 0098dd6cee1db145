"""Colours, fonts and lengths from the design tokens, for the theme in use.

`theme()` is the current `Theme`; `hub().changed` tells widgets that paint themselves that it was
replaced. Nothing else in the program holds a colour.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from advisor import text
from advisor.bundled import bundled_dir

THEME_NAMES = ("light", "dark", "high-contrast")
MIN_TEXT_SCALE, MAX_TEXT_SCALE = 0.8, 2.0

# Hairlines and gaps stay as they are when text grows; everything else grows with it.
_UNSCALED = ("border.", "strip.gap", "strip.limit_width", "chart.axis_width", "chart.grid_width")


@cache
def tokens() -> Mapping[str, Any]:
    """The token file, read once."""
    path = bundled_dir("resources") / "themes" / "tokens.json"
    return cast(Mapping[str, Any], json.loads(path.read_text("utf-8")))


def _look_up(tree: Mapping[str, Any], path: str) -> Any:
    node: Any = tree
    for part in path.split("."):
        node = node[part]
    return node


def parse_color(text: str) -> QColor:
    """`#RRGGBB` or, in CSS order, `#RRGGBBAA`."""
    color = QColor(text[:7])
    if len(text) == 9:
        color.setAlpha(int(text[7:], 16))
    return color


@dataclass(frozen=True)
class Theme:
    """One theme at one text size, for the writing of one language. Look-ups are cached; unknown
    tokens raise KeyError."""

    name: str
    text_scale: float = 1.0
    language: str = "en"
    _colors: dict[tuple[str, float], QColor] = field(
        default_factory=dict, repr=False, compare=False
    )
    _fonts: dict[str, QFont] = field(default_factory=dict, repr=False, compare=False)
    _lengths: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    @property
    def is_dark(self) -> bool:
        return self.name != "light"

    def color(self, token: str, opacity: float = 1.0) -> QColor:
        """Colour of a token of this theme, e.g. `color("series.weights")`. Do not modify it."""
        key = (token, opacity)
        found = self._colors.get(key)
        if found is None:
            found = parse_color(_look_up(tokens()["themes"][self.name], token))
            if opacity != 1.0:
                found.setAlphaF(found.alphaF() * opacity)
            self._colors[key] = found
        return found

    def font(self, style: str) -> QFont:
        """A style of the type scale: headline, title, figure, section, body, body_medium,
        body_strong, small, mono; with tabular figures. Do not modify it: copy it first."""
        found = self._fonts.get(style)
        if found is None:
            found = self._fonts[style] = self._make_font(style)
        return found

    def _make_font(self, style: str) -> QFont:
        spec = tokens()["type"]["scale"][style]
        mono = style.startswith("mono")
        font = QFont()
        font.setFamilies(list(font_families("mono" if mono else "ui", self.language)))
        font.setPixelSize(self.font_px(style))
        font.setWeight(QFont.Weight(spec["weight"]))
        if spec.get("tracking_em"):
            font.setLetterSpacing(
                QFont.SpacingType.AbsoluteSpacing, spec["tracking_em"] * self.font_px(style)
            )
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def font_px(self, style: str) -> int:
        return max(9, round(float(tokens()["type"]["scale"][style]["px"]) * self.text_scale))

    def line_px(self, style: str) -> int:
        return round(float(tokens()["type"]["scale"][style]["line"]) * self.text_scale)

    def length(self, token: str) -> float:
        """A length in device-independent pixels, grown with the text, not rounded."""
        found = self._lengths.get(token)
        if found is None:
            value = float(_look_up(tokens(), token))
            found = value if token.startswith(_UNSCALED) else value * self.text_scale
            self._lengths[token] = found
        return found

    def px(self, token: str) -> int:
        """`length` in whole pixels, at least 1: `px("height.table_row")`."""
        return max(1, round(self.length(token)))

    def scaled(self, pixels: float) -> int:
        """Any design length (a multiple of 4 px, as a rule) at this text size."""
        return round(pixels * self.text_scale)

    def palette(self) -> QPalette:
        """For what the style sheet does not reach (native dialogs, tool tips, rich text)."""
        palette = QPalette()
        for role, token in _PALETTE:
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText,
                     QPalette.ColorRole.ButtonText):  # fmt: skip
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text.disabled"))
        return palette


_PALETTE = (
    (QPalette.ColorRole.Window, "surface.window"),
    (QPalette.ColorRole.WindowText, "text.primary"),
    (QPalette.ColorRole.Base, "surface.field"),
    (QPalette.ColorRole.AlternateBase, "surface.sunken"),
    (QPalette.ColorRole.Text, "text.primary"),
    (QPalette.ColorRole.Button, "surface.raised"),
    (QPalette.ColorRole.ButtonText, "text.primary"),
    (QPalette.ColorRole.BrightText, "text.on_accent"),
    (QPalette.ColorRole.Highlight, "surface.selected"),
    (QPalette.ColorRole.HighlightedText, "text.primary"),
    (QPalette.ColorRole.Link, "text.link"),
    (QPalette.ColorRole.PlaceholderText, "text.tertiary"),
    (QPalette.ColorRole.ToolTipBase, "surface.tooltip"),
    (QPalette.ColorRole.ToolTipText, "text.primary"),
    (QPalette.ColorRole.Accent, "accent.fill"),
)


_FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
               "JetBrainsMono-Regular.ttf", "JetBrainsMono-SemiBold.ttf")  # fmt: skip


@cache
def _load_fonts(kind: str) -> None:
    """Ours, by their bytes: a file given by name is mapped, and one written over while the window
    is open would end it."""
    folder = bundled_dir("resources") / "fonts"
    for name in _FONT_FILES:
        if name.startswith("Inter") == (kind == "ui"):
            QFontDatabase.addApplicationFontFromData((folder / name).read_bytes())


@cache
def font_families(kind: str, language: str = "en") -> tuple[str, ...]:
    """The preferred families ("ui" or "mono") that are installed, ours last, in order; then those
    of a language whose letters ours lack. Chinese and Japanese write many characters of one code
    differently, and the system would choose by its own language, not by the window's."""
    _load_fonts(kind)
    known = set(QFontDatabase.families())
    spec = tokens()["type"]["family"]
    wanted = [*spec[kind], *spec["after"].get(language, ())]
    # macOS does not list its interface font by name.
    hidden = sys.platform == "darwin"
    return tuple(n for n in wanted if n in known or (hidden and n.startswith(".")))


class ThemeHub(QObject):
    """Owns the current theme; follows the system while the choice is "system"."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = "system"
        self._theme = Theme("light")
        hints = QGuiApplication.styleHints()
        if hints is not None:
            hints.colorSchemeChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        return self._theme

    def choose(self, name: str, text_scale: float = 1.0) -> None:
        """`name`: system, light, dark or high-contrast; an unknown one means system."""
        self._choice = name if name in THEME_NAMES else "system"
        self._refresh(text_scale=min(max(text_scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE))

    def _refresh(self, _scheme: object = None, text_scale: float | None = None) -> None:
        scale = self._theme.text_scale if text_scale is None else text_scale
        name = self._choice if self._choice != "system" else system_theme()
        now = Theme(name, scale, text.language())
        if now != self._theme:
            self._theme = now
            self.changed.emit()


def system_theme() -> str:
    """What the desktop asks for: dark or light, high contrast where Qt can tell (6.10 on)."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        preference = getattr(accessibility(), "contrastPreference", None)
        if preference is not None and preference() == Qt.ContrastPreference.HighContrast:
            return "high-contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


@cache
def hub() -> ThemeHub:
    """The one ThemeHub; a QGuiApplication must exist."""
    return ThemeHub()


def theme() -> Theme:
    """The current theme."""
    return hub().theme
