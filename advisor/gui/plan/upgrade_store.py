"""What to upgrade, found beside the window and kept per rig: Home and Plan ask here."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from advisor.advise.uses import USE_BY_KEY
from advisor.gui import jobs

if TYPE_CHECKING:
    from advisor.advise.build import Workshop
    from advisor.advise.upgrade import Upgrade
    from advisor.advise.uses import Use
    from advisor.domain.hardware import Rig
    from advisor.domain.money import Money
    from advisor.domain.result import Estimate
    from advisor.gui.context import Context
    from advisor.gui.planning import Planning

    _Question = tuple[Rig, Use, Money, float | None]

_KEPT = 16


@dataclass(frozen=True, slots=True)
class Steps:
    """Upgrades of a rig, the best for the money first; `before` and `after` are one model of the
    first in full. Empty and None where nothing can be changed or nothing helps."""

    rig: Rig
    use: Use
    upgrades: tuple[Upgrade, ...]
    before: Estimate | None = None
    after: Estimate | None = None


def find_steps(workshop: Workshop, rig: Rig, use: Use, budget_usd: float | None) -> Steps:
    """Compares all single changes. Takes about half a second."""
    from advisor.advise.plan_answer import wish_quant
    from advisor.advise.upgrade import upgrades
    from advisor.catalog.throughput import load_speed_model
    from advisor.domain.scenario import Scenario
    from advisor.estimate.engine import estimate

    found = upgrades(rig, workshop, use, budget_usd)
    if not found:
        return Steps(rig, use, ())
    first = found[0]
    gains = (*first.possible, *first.faster, *first.slow)
    if not gains:
        return Steps(rig, use, found)
    model = gains[0].model
    asked = Scenario(context=use.context, quant=wish_quant(model, None))
    before, after = (
        estimate(
            model, each, asked, comfortable_tokens_per_s=use.comfortable_tokens_per_s,
            speed_model=load_speed_model(),
        )
        for each in (rig, first.change.rig)
    )  # fmt: skip
    return Steps(rig, use, found, before, after)


class UpgradeStore(QObject):
    """`ask` for the rig and use that the session shows, for any money or up to a budget; `changed`
    when there is an answer."""

    changed = Signal()

    def __init__(self, context: Context, planning: Planning) -> None:
        super().__init__(planning)
        self._context, self._planning = context, planning
        self._kept: OrderedDict[_Question, Steps] = OrderedDict()
        self._asked: object = None

    def _question(self, budget_usd: float | None) -> _Question | None:
        state = self._context.session.state
        if state.rig is None or self._context.catalog is None:
            return None
        return state.rig, USE_BY_KEY[state.use], state.money, budget_usd

    def steps(self, budget_usd: float | None = None) -> Steps | None:
        """None while nobody knows."""
        question = self._question(budget_usd)
        return None if question is None else self._kept.get(question)

    def ask(self, budget_usd: float | None = None) -> None:
        """Begins a search, unless the answer is there or on its way."""
        question = self._question(budget_usd)
        if question is None or question in self._kept or question == self._asked:
            return
        import advisor.advise.upgrade  # noqa: F401  on this thread: see startup

        self._asked = question
        rig, use, _, _ = question
        jobs.run(
            find_steps, self._planning.workshop, rig, use, budget_usd,
            done=partial(self._keep, question), key="upgrades",
        )  # fmt: skip

    def _keep(self, question: _Question, steps: Steps) -> None:
        self._asked = None
        self._kept[question] = steps
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.changed.emit()

    def try_it(self, upgrade: Upgrade) -> None:
        """Opens the change as a what-if rig."""
        title = upgrade.change.title
        self._planning.show_as_planned(upgrade.change.rig, self.tr("With {}").format(title))
