"""What the command palette offers: pages, topics, terms, models, cards, rigs and actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advisor.gui.learn import TOPICS
from advisor.gui.learn.glossary_terms import terms
from advisor.gui.pages import PAGES
from advisor.gui.palette_actions import actions, model_actions
from advisor.gui.palette_match import Haystack
from advisor.text import number as written
from advisor.units import GIB, format_gib

if TYPE_CHECKING:
    from advisor.advise.fit import FitRow
    from advisor.gui.window import MainWindow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` names it for the list of recent ones; `row` is a model's verdict, if known."""

    kind: str
    key: str
    title: str
    detail: str
    icon: str
    run: Callable[[], object]
    hay: Haystack
    shortcut: str = ""
    row: FitRow | None = None

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.key}"


def kind_title(kind: str) -> str:
    return {
        "recent": translate("Palette", "Recent"),
        "model": translate("Palette", "Models"),
        "action": translate("Palette", "Actions"),
        "page": translate("Palette", "Pages"),
        "topic": translate("Palette", "Learn"),
        "rig": translate("Palette", "Rigs"),
        "gpu": translate("Palette", "Plan with this card"),
        "term": translate("Palette", "Words"),
    }[kind]


def entries(window: MainWindow) -> list[Entry]:
    """All of them, in no order that matters."""
    found = [*_pages(window), *_topics(window), *_terms(window), *_rigs(window)]
    found += _models(window)
    found += _gpus(window)
    found += _systems(window)
    for action in (*model_actions(window), *actions(window)):
        hay = Haystack.of(action.title, action.words)
        found.append(
            Entry("action", action.key, action.title, action.detail, action.icon, action.run, hay,
                  action.shortcut)
        )  # fmt: skip
    return found


def _pages(window: MainWindow) -> Iterator[Entry]:
    for number, spec in enumerate(PAGES, 1):
        title = translate("pages", spec.title)
        go = partial(window.context.session.apply, page=spec.key)
        yield Entry("page", spec.key, title, "", spec.icon, go, Haystack.of(title, spec.key),
                    translate("Palette", "Ctrl {}").format(number))  # fmt: skip


def _topics(window: MainWindow) -> Iterator[Entry]:
    for spec in TOPICS:
        title = translate("topics", spec.title)
        go = partial(window.context.open_topic, spec.key)
        yield Entry("topic", spec.key, title, "", "nav-learn", go, Haystack.of(title, spec.key))


def _terms(window: MainWindow) -> Iterator[Entry]:
    detail = translate("Palette", "Glossary")
    for term in terms().values():
        go = partial(window.context.open_term, term.key)
        hay = Haystack.of(term.shown_title, f"{term.key} {term.shown_also}")
        yield Entry("term", term.key, term.shown_title, detail, "info", go, hay)


def _rigs(window: MainWindow) -> Iterator[Entry]:
    session = window.context.session
    for index, rig in enumerate(session.state.rigs):
        title = rig.name if index else translate("Palette", "This computer")
        icon = "nav-plan" if index else "nav-computer"
        detail = translate("Palette", "Shown now") if index == session.state.active_rig else ""
        go = partial(session.apply, active_rig=index)
        yield Entry("rig", rig.name if index else "", title, detail, icon, go, Haystack.of(title))


def _models(window: MainWindow) -> Iterator[Entry]:
    context = window.context
    if context.results is None:
        return
    for row in context.results.rows(context.session.state):
        model = row.model
        detail = f"{row.quant}, {format_gib(row.total_bytes)}" if row.total_bytes else ""
        other = f"{model.vendor} {model.family} {' '.join(model.aliases)}"
        yield Entry("model", model.id, model.name, detail, "nav-models",
                    partial(context.open_model, model.id), Haystack.of(model.name, other),
                    row=row)  # fmt: skip


def _gpus(window: MainWindow) -> Iterator[Entry]:
    catalog = window.context.catalog
    if catalog is None:
        return
    text = translate("Palette", "{memory} GiB")
    for gpu in catalog.gpus:
        detail = text.format(memory=written(gpu.vram_bytes / GIB, ".4g")) if gpu.vram_bytes else ""
        if gpu.bandwidth_bytes_per_s:
            detail = f"{detail}, {written(gpu.bandwidth_bytes_per_s / 1e9, ',.0f')} GB/s".strip(
                ", "
            )
        go = partial(_plan_with, window, gpu.id, gpu.name)
        hay = Haystack.of(gpu.name, " ".join(gpu.aliases))
        yield Entry("gpu", gpu.id, gpu.name, detail, "hw-gpu", go, hay)


def _systems(window: MainWindow) -> Iterator[Entry]:
    """Unified systems, each with the most memory it is sold with."""
    catalog = window.context.catalog
    if catalog is None:
        return
    text = translate("Palette", "up to {memory} GiB unified")
    for chip in catalog.chips:
        if not chip.memory_options_gib:
            continue
        most = max(chip.memory_options_gib)
        detail = text.format(memory=most)
        if chip.bandwidth_bytes_per_s:
            detail = f"{detail}, {written(chip.bandwidth_bytes_per_s / 1e9, ',.0f')} GB/s"
        go = partial(_plan_with_chip, window, chip.id, chip.name, most)
        hay = Haystack.of(chip.name, " ".join(chip.aliases))
        yield Entry("gpu", chip.id, chip.name, detail, "hw-unified", go, hay)


def _plan_with_chip(window: MainWindow, chip_id: str, name: str, ram_gib: int) -> None:
    from advisor.domain.rig_parts import RigParts

    title = translate("Palette", "A rig with {}").format(name)
    window.context.planning.add(RigParts(title, chip=chip_id, ram_gib=float(ram_gib)))


def _plan_with(window: MainWindow, gpu_id: str, name: str) -> None:
    """A new rig around one card, with the usual rest."""
    from advisor.domain.rig_parts import CardPart, RigParts

    title = translate("Palette", "A rig with {}").format(name)
    window.context.planning.add(RigParts(title, (CardPart(gpu_id),)))
