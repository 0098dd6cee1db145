"""What should I upgrade? The best single changes for the money, what each makes possible."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor.advise.upgrade_changes import can_change
from advisor.gui.context import Context
from advisor.gui.pages.scrolling import ScrollPage
from advisor.gui.theme import theme
from advisor.gui.widgets.amount_field import AmountField
from advisor.gui.widgets.buttons import Button
from advisor.gui.widgets.layouts import clear_layout
from advisor.gui.widgets.responsive import ResponsiveRow
from advisor.gui.widgets.surfaces import Card, EmptyState
from advisor.gui.widgets.text import Label, Line
from advisor.gui.widgets.verdict import Tag
from advisor.text import fill, listed, say
from advisor.units import format_rate, format_tokens

if TYPE_CHECKING:
    from advisor.advise.upgrade import Gain, Upgrade
    from advisor.domain.hardware import Rig
    from advisor.gui.plan.upgrade_store import Steps

_MOST_NAMED = 4


class UpgradeView(QWidget):
    """Follows the machine and the use that are chosen above."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._session = context, context.session
        self._store = context.planning.upgrades
        self.rows: list[UpgradeRow] = []
        scroll = ScrollPage(max_width=1180)
        self._said = Label("", "title", wrap=True)
        self._card = Card()
        self._card.column.setContentsMargins(0, 0, 0, 0)
        self._card.column.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._card.column.addLayout(self._list)
        self._foot = Label(
            self.tr(
                "One change at a time, the best for the money first. Prices of used parts move "
                "by the week: type your own at a card's pencil under Build a rig."
            ),
            "small",
            wrap=True,
        )
        self.budget = AmountField(self.tr("Budget"), self.tr("any"))
        self._currency = Label("", tone="secondary")
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(theme().scaled(8))
        top.addWidget(self._said, 1)
        for field in (Label(self.tr("Budget"), tone="secondary"), self.budget, self._currency):
            top.addWidget(field)
        for widget in (self._top, self._card, self._foot):
            scroll.column.addWidget(widget)
        self._empty = EmptyState("nav-plan", self.tr("Nothing to change here"), "")
        self.need = self._empty.add_button(
            self.tr("What do I need for a model?"),
            lambda: context.session.apply(plan_tab="need"),
            "primary",
        )
        scroll.column.addWidget(self._empty, 1)
        scroll.column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._shown: Steps | None = None
        self._store.changed.connect(self._refresh)
        self.budget.settled.connect(self._follow)
        bridge = context.bridge
        context.ready.connect(self._follow)
        for signal in (bridge.rigs_changed, bridge.use_changed, bridge.money_changed):
            signal.connect(self._follow)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _budget_usd(self) -> float | None:
        amount = self.budget.number
        return None if amount is None else self._session.state.money.usd(amount)

    def _follow(self) -> None:
        if self.isVisible():
            self._store.ask(self._budget_usd())
            self._refresh()

    def _refresh(self) -> None:
        self._currency.setText(self._session.state.money.currency)
        steps = self._store.steps(self._budget_usd())
        self._card.setVisible(steps is not None and bool(steps.upgrades))
        self._foot.setVisible(not self._card.isHidden())
        rig = self._session.state.rig
        fixed = rig is not None and not can_change(rig)
        self._top.setVisible(not fixed)
        self._empty.setVisible(fixed)
        if fixed and rig is not None:
            self._empty.set_text(
                self.tr("Nothing to change here"),
                self.tr("The memory of {} is soldered beside the chip.").format(self._name(rig)),
            )
            return
        if steps is None:
            self._said.setText(self.tr("Comparing single changes."))
            return
        self._said.setText(self._sentence(steps))
        if steps is self._shown:
            return
        self._shown = steps
        clear_layout(self._list)
        self.rows = []
        best = steps.upgrades[0].worth_per_usd if steps.upgrades else 0.0
        for number, upgrade in enumerate(steps.upgrades, 1):
            if number > 1:
                self._list.addWidget(Line())
            share = upgrade.worth_per_usd / best if best and upgrade.usd else None
            row = UpgradeRow(number, upgrade, self._context, share)
            row.try_it.clicked.connect(partial(self._store.try_it, upgrade))
            self.rows.append(row)
            self._list.addWidget(row)

    def _name(self, rig: Rig) -> str:
        return rig.name if self._session.state.active_rig else self.tr("this computer")

    def _sentence(self, steps: Steps) -> str:
        name = self._name(steps.rig)
        if not steps.upgrades and self._budget_usd() is not None:
            return self.tr("No single change for that money would help {}.").format(name)
        if not steps.upgrades:
            return self.tr(
                "No single change would help {}: it runs everything that was looked at."
            ).format(name)
        return fill(
            self.tr("For {}, {} at {} context, {:g} tokens per second and more."),
            name,
            say(steps.use.noun),
            format_tokens(steps.use.context),
            steps.use.comfortable_tokens_per_s,
        )


class UpgradeRow(QWidget):
    """One change: what it is and costs, what becomes possible, what gets faster."""

    def __init__(
        self, number: int, upgrade: Upgrade, context: Context, share: float | None
    ) -> None:
        super().__init__()
        from advisor.advise.upgrade import price_words

        of = theme()
        title = upgrade.change.title[0].upper() + upgrade.change.title[1:]
        self.title = Label(title, "strong", wrap=True)
        self.price = Label(
            price_words(upgrade.change, context.session.state.money), tone="secondary", wrap=True
        )
        self.try_it = Button(self.tr("What if?"), "nav-plan")
        self.try_it.setAccessibleName(self.tr("{} as a what-if rig").format(title))
        what, gains = QWidget(), QWidget()
        self._fill_what(what, number, upgrade, share)
        column = QVBoxLayout(gains)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(of.scaled(2))
        self.gains: list[Label] = []
        for head, found in (
            (self.tr("Becomes comfortable:"), upgrade.possible),
            (self.tr("Gets faster:"), upgrade.faster),
            (self.tr("Fits, slowly:"), upgrade.slow),
        ):
            if found:
                label = Label("", wrap=True)
                label.set_strong_start(head, _named(found))
                self.gains.append(label)
                column.addWidget(label)
        notes = " ".join(upgrade.change.notes)
        if notes:
            column.addWidget(Label(notes, "small", wrap=True))
        column.addStretch(1)
        what.setMinimumWidth(of.scaled(320))
        gains.setMinimumWidth(of.scaled(380))
        row = QHBoxLayout(self)
        x = of.px("space.card_x")
        row.setContentsMargins(x, of.scaled(12), x, of.scaled(12))
        row.setSpacing(of.scaled(16))
        row.addWidget(ResponsiveRow([what, gains], [2, 3], of.scaled(16)), 1)
        row.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignTop)

    def _fill_what(self, what: QWidget, number: int, upgrade: Upgrade, share: float | None) -> None:
        of = theme()
        column = QVBoxLayout(what)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(of.scaled(2))
        head = QHBoxLayout()
        head.setSpacing(of.scaled(10))
        head.addWidget(Tag(str(number)), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        column.addWidget(self.price)
        worth = self.tr("Without a price it cannot be ranked")
        if share is not None:
            worth = self.tr("Most for the money")
            if number > 1:
                worth = fill(self.tr("{:.0%} as much for the money as the first"), share)
        column.addWidget(Label(worth, "small", wrap=True))
        supply = fill(self.tr("Supply: {:,.0f} W or more"), upgrade.supply_w)
        column.addWidget(Label(supply, "small", wrap=True))
        column.addStretch(1)


def _named(gains: Sequence[Gain]) -> str:
    """`Qwen3 32B 4.1 → 21 tok/s, ...`."""
    parts = []
    for gain in gains[:_MOST_NAMED]:
        before = f"{format_rate(gain.before)}\u00a0→\u00a0" if gain.before else ""
        # Neither between figure and unit nor at the slash may a line end.
        rate = f"{before}{format_rate(gain.after)}\u00a0tok/\u2060s"
        parts.append(f"{gain.model.name} {rate}")
    return listed(parts)
