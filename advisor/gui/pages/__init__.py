"""The pages, by key, in the order of the navigation. A page appears here when it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from advisor.gui.context import Context


@dataclass(frozen=True, slots=True)
class PageSpec:
    """`factory` is "module:Class", imported when the page is first shown; the class is called with
    the window's Context. A page that filters models takes the text of the search field."""

    key: str
    title: str
    icon: str
    factory: str
    at_bottom: bool = False

    def create(self, context: Context) -> QWidget:
        module, _, name = self.factory.partition(":")
        return cast("QWidget", getattr(import_module(module), name)(context))


# Problems that keep a card from being used; others are remarks.
SERIOUS_CODES = frozenset(
    {"gpu-lost", "driver-missing", "driver-not-loaded", "nvidia-version-mismatch",
     "nvidia-driver-unreachable", "no-permission"}
)  # fmt: skip

PAGES = (
    PageSpec("home", str(QT_TRANSLATE_NOOP("pages", "Home")), "nav-home",
             "advisor.gui.pages.home:HomePage"),
    PageSpec("models", str(QT_TRANSLATE_NOOP("pages", "Models")), "nav-models",
             "advisor.gui.pages.models:ModelsPage"),
    PageSpec("plan", str(QT_TRANSLATE_NOOP("pages", "Plan a rig")), "nav-plan",
             "advisor.gui.pages.plan:PlanPage"),
    PageSpec("compare", str(QT_TRANSLATE_NOOP("pages", "Compare")), "nav-compare",
             "advisor.gui.pages.compare:ComparePage"),
    PageSpec("learn", str(QT_TRANSLATE_NOOP("pages", "Learn")), "nav-learn",
             "advisor.gui.pages.learn:LearnPage"),
    PageSpec("computer", str(QT_TRANSLATE_NOOP("pages", "This computer")), "nav-computer",
             "advisor.gui.pages.computer:ComputerPage", at_bottom=True),
    PageSpec("settings", str(QT_TRANSLATE_NOOP("pages", "Settings")), "nav-settings",
             "advisor.gui.pages.settings:SettingsPage", at_bottom=True),
)  # fmt: skip
