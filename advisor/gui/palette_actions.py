"""The actions of the command palette: what menus, buttons and keys do, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from advisor.advise.uses import USES
from advisor.domain.result import Assessment
from advisor.errors import AdvisorError
from advisor.gui.status_bar import TEXT_SCALES
from advisor.session.state import Filters
from advisor.text import number, say

if TYPE_CHECKING:
    from advisor.gui.window import MainWindow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Action:
    """`words`: others it is found by."""

    key: str
    title: str
    icon: str
    run: Callable[[], object]
    detail: str = ""
    shortcut: str = ""
    words: str = ""


def actions(window: MainWindow) -> Iterator[Action]:
    """Those that can be done now."""
    yield from _looks(window)
    yield from _questions(window)
    yield from _plans(window)
    yield from _window(window)
    if window.context.is_ready:
        yield from _exports(window)


def _looks(window: MainWindow) -> Iterator[Action]:
    session = window.context.session
    words = translate("Palette", "theme appearance colours")
    for key, title in (
        ("light", translate("Palette", "Theme: light")),
        ("dark", translate("Palette", "Theme: dark")),
        ("high-contrast", translate("Palette", "Theme: high contrast")),
        ("system", translate("Palette", "Theme: as the system")),
    ):
        yield Action(f"theme-{key}", title, "nav-settings", partial(session.apply, theme=key),
                     words=words)  # fmt: skip
    title = translate("Palette", "Text size: {}")
    for scale in TEXT_SCALES:
        yield Action(
            f"text-{scale}",
            title.format(number(scale, ".0%")),
            "nav-settings",
            partial(session.apply, text_scale=scale),
            words=translate("Palette", "zoom font larger smaller"),
        )
    in_gb = session.state.memory_in_gb
    title = translate("Palette", "Memory sizes in GB as on the box")
    if in_gb:
        title = translate("Palette", "Memory sizes in GiB")
    yield Action("units", title, "hw-ram", partial(session.apply, memory_in_gb=not in_gb))


def _questions(window: MainWindow) -> Iterator[Action]:
    from advisor.gui.top_bar import CONTEXT_STOPS
    from advisor.units import format_tokens

    session, bar = window.context.session, window.top_bar
    for use in USES:
        title = translate("Palette", "Use: {}").format(say(use.label))
        index = bar.use.findData(use.key)
        yield Action(f"use-{use.key}", title, "nav-home", partial(bar.use.activated.emit, index))
    title = translate("Palette", "Context: {} tokens")
    for tokens in CONTEXT_STOPS:
        yield Action(f"context-{tokens}", title.format(format_tokens(tokens)), "gauge",
                     partial(session.apply_scenario, context=tokens))  # fmt: skip
    if session.state.filters != Filters():
        yield Action("clear-filters", translate("Palette", "Clear filters"), "close",
                     partial(session.apply, filters=Filters(), page="models"))  # fmt: skip


def _plans(window: MainWindow) -> Iterator[Action]:
    """The tabs of planning, by what people ask."""
    for tab, title, words in (
        ("build", translate("Palette", "Build a rig"), translate("Palette", "parts what-if")),
        ("need", translate("Palette", "What do I need for a model?"),
         translate("Palette", "buy hardware cheapest fastest budget")),
        ("upgrade", translate("Palette", "What should I upgrade?"),
         translate("Palette", "buy next step second card more memory")),
        ("users", translate("Palette", "Many users and clusters"),
         translate("Palette", "server batch tensor parallel RPC vLLM SGLang")),
    ):  # fmt: skip
        yield Action(f"plan-{tab}", title, "nav-plan",
                     partial(window.context.session.apply, page="plan", plan_tab=tab),
                     words=words)  # fmt: skip


def _window(window: MainWindow) -> Iterator[Action]:
    session = window.context.session
    yield Action("detect", translate("Palette", "Detect this computer again"), "refresh",
                 window.context.redetect, shortcut="F5",
                 words=translate("Palette", "refresh scan"))  # fmt: skip
    yield Action("tour", translate("Palette", "Show the tour"), "info", window.start_tour,
                 words=translate("Palette", "help introduction"))  # fmt: skip
    yield Action("guide", translate("Palette", "User guide"), "nav-learn", window.show_guide,
                 words=translate("Palette", "help manual questions keys"))  # fmt: skip
    yield Action("search", translate("Palette", "Search the table of models"), "search",
                 window.focus_search, shortcut=translate("Palette", "Ctrl F"),
                 words=translate("Palette", "filter find"))  # fmt: skip
    if session.can_undo:
        yield Action("undo", translate("Palette", "Undo"), "undo", session.undo,
                     shortcut=translate("Palette", "Ctrl Z"))  # fmt: skip
    if session.can_redo:
        yield Action("redo", translate("Palette", "Redo"), "refresh", session.redo,
                     shortcut=translate("Palette", "Ctrl Y"))  # fmt: skip
    if session.state.active_rig:
        yield Action("back", translate("Palette", "Back to this computer"), "nav-computer",
                     partial(session.apply, active_rig=0))  # fmt: skip


def _exports(window: MainWindow) -> Iterator[Action]:
    words = translate("Palette", "save export file")
    for menu_action in window.top_bar.export.menu().actions():
        title = menu_action.text().replace("&", "")
        if title:
            yield Action(f"export-{title}", translate("Palette", "Export: {}").format(title),
                         "export", menu_action.trigger, words=words)  # fmt: skip


def model_actions(window: MainWindow) -> Iterator[Action]:
    """What can be done with the model that is open."""
    context, state = window.context, window.context.session.state
    model_id = state.selected_model
    if context.results is None or model_id is None:
        return
    try:
        detail = context.results.detail(state)
    except AdvisorError:  # settings that no engine accepts
        return
    if detail is None:
        return
    name = detail.model.name
    yield Action("run-model", translate("Palette", "Run it: {}").format(name), "terminal",
                 partial(context.open_model, model_id, state.selected_quant, "run"),
                 shortcut="R")  # fmt: skip
    yield Action("compare-model", translate("Palette", "Add to compare: {}").format(name),
                 "nav-compare", partial(context.planning.compare_model, model_id),
                 shortcut="C")  # fmt: skip
    if detail.estimate.assessment is Assessment.UNKNOWN:
        return
    for command in detail.commands()[:1]:
        yield Action("copy-command",
                     translate("Palette", "Copy the command: {}").format(command.title), "copy",
                     partial(_copy, window, command.text), detail=name)  # fmt: skip


def _copy(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.context.toast(translate("Palette", "Command copied"))
