"""The next best step: the one change that brings most for the money, with a model before and
after."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from advisor.domain.result import MemoryParts, Verdict
from advisor.export.words import format_range
from advisor.gui.context import Context
from advisor.gui.theme import theme
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.strip import MemoryStrip, strip_parts
from advisor.gui.widgets.surfaces import Card
from advisor.gui.widgets.text import Label

if TYPE_CHECKING:
    from advisor.advise.upgrade import Upgrade
    from advisor.domain.result import Estimate
    from advisor.gui.plan.upgrade_store import Steps

_AFTER_ANSWERS_MS = 400


class NextStepCard(Card):
    """Hidden only where nothing can be changed: what comes later moves nothing around it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._store = context, context.planning.upgrades
        self._upgrade: Upgrade | None = None
        self.title = Label("", "section", wrap=True)
        self.price = Label("", "small", wrap=True)
        self.effect = Label("", tone="secondary", wrap=True)
        self._grid = QGridLayout()
        self.now, self.then = Label(""), Label("")
        self._now_strip, self._then_strip = MemoryStrip("card"), MemoryStrip("card")
        self.what_if = Button(self.tr("What if?"), "nav-plan")
        self.all = Button(self.tr("All upgrades"), role="link")
        self._lay_out()
        self.what_if.clicked.connect(self._try)
        self.all.clicked.connect(lambda: context.session.apply(page="plan", plan_tab="upgrade"))
        self._later = QTimer(self, singleShot=True, interval=_AFTER_ANSWERS_MS)
        self._later.timeout.connect(self._ask)
        self._store.changed.connect(self.refresh)
        self.hide()

    def _lay_out(self) -> None:
        of = theme()
        self.column.addWidget(Label(self.tr("Next best step"), "small"))
        for label in (self.title, self.price, self.effect):
            self.column.addWidget(label)
        self._rows: list[QWidget] = []
        self._grid.setHorizontalSpacing(of.scaled(10))
        self._grid.setColumnStretch(1, 1)
        for row, (name, strip, rate) in enumerate(
            (
                (self.tr("Now"), self._now_strip, self.now),
                (self.tr("With it"), self._then_strip, self.then),
            )
        ):
            head = Label(name, tone="secondary")
            self._rows += [head, strip, rate]
            self._grid.addWidget(head, row, 0)
            self._grid.addWidget(strip, row, 1)
            self._grid.addWidget(rate, row, 2)
        self.column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.addWidget(self.what_if)
        foot.addStretch(1)
        foot.addWidget(self.all)
        self.column.addLayout(foot)

    def follow(self) -> None:
        """The rig or the use may be another; searched for once the answers are painted."""
        self.refresh()
        if self._store.steps() is None:
            self._later.start()

    def _ask(self) -> None:
        if self._context.session.state.page == "home":
            self._store.ask()

    def refresh(self) -> None:
        """What is known now of the rig that is shown."""
        from advisor.advise.upgrade_changes import can_change

        rig, steps = self._context.session.state.rig, self._store.steps()
        known = self._context.catalog is not None and rig is not None
        self.setVisible(known and rig is not None and can_change(rig))
        first = steps.upgrades[0] if steps is not None and steps.upgrades else None
        self._upgrade = first
        for widget in (self.price, self.effect, *self._rows, self.what_if, self.all):
            widget.setVisible(first is not None)
        if first is None or steps is None:
            waiting = self.tr("Looking for it.")
            none = self.tr("No single change of parts brings much.")
            self.title.setText(waiting if steps is None else none)
            return
        from advisor.advise.upgrade import price_words

        money = self._context.session.state.money
        title = first.change.title
        self.title.setText(title[0].upper() + title[1:])
        self.price.setText(price_words(first.change, money))
        self.what_if.setAccessibleName(self.tr("{} as a what-if rig").format(title))
        self.effect.setText(self._effect(first, steps))
        self._show_strips(steps)

    def _effect(self, first: Upgrade, steps: Steps) -> str:
        if steps.after is None:
            return self.tr("Runs large models a little faster.")
        words = self.tr("Holds {} {}, slowly:")
        if first.possible:
            words = self.tr("Makes {} {} comfortable:")
        elif first.faster:
            words = self.tr("Makes {} {} faster:")
        return words.format(steps.after.model_name, steps.after.scenario.quant)

    def _show_strips(self, steps: Steps) -> None:
        before, after = steps.before, steps.after
        known = before is not None and after is not None
        for widget in self._rows:
            widget.setVisible(known)
        if before is None or after is None:
            return
        scale = max(_used(before), _used(after), _limit(before), _limit(after)) * 1.05
        for estimate, strip, rate in (
            (before, self._now_strip, self.now),
            (after, self._then_strip, self.then),
        ):
            fits = estimate.placement.verdict is not Verdict.NONE
            if fits:
                parts = strip_parts(_on_gpus(estimate), estimate.placement.ram.parts)
            else:
                parts = strip_parts(estimate.memory)
            strip.show_parts(parts, scale, _limit(estimate))
            words = self.tr("does not fit")
            if fits:
                words = self.tr("{} tok/s").format(
                    format_range(estimate.speed.generation if estimate.speed else None)
                )
            rate.setText(words)

    def _try(self) -> None:
        if self._upgrade is not None:
            self._store.try_it(self._upgrade)


def _on_gpus(estimate: Estimate) -> MemoryParts:
    return reduce(add, (device.parts for device in estimate.placement.devices), MemoryParts())


def _used(estimate: Estimate) -> float:
    return float(estimate.memory.total_bytes)


def _limit(estimate: Estimate) -> float:
    """Of the memory that matters: all GPUs together, or RAM without any."""
    placement = estimate.placement
    on_gpus = sum(device.usable_bytes for device in placement.devices)
    return float(on_gpus or placement.ram.usable_bytes)
