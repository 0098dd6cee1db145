"""What should I upgrade? The best next single change, per unit of money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from advisor.advise.build import Workshop
from advisor.advise.plan_answer import wish_quant
from advisor.advise.plan_prices import ASSUMED, LAUNCH, SUPPLY_MARGIN, YOURS
from advisor.advise.recommend import capability
from advisor.advise.upgrade_changes import Change, changes
from advisor.advise.uses import Use
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.money import Money
from advisor.domain.scenario import Scenario
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import weight_plan
from advisor.text import say
from advisor.units import format_rate

_FASTER = 1.15  # a model that gains less is not named
_STILL_BEARABLE = 0.5  # of the comfortable speed: half the use
_LEAST_GAIN = 0.02  # of what the rig is worth now
_SMALLEST_PARAMS = 3e9

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Gain:
    """One model before and after; None: does not run. In tokens per second."""

    model: Model
    before: float | None
    after: float


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A change and what it brings. `worth_per_usd` orders them; `reason` is one sentence. `usd`
    None: nobody has a price."""

    change: Change
    usd: float | None
    possible: tuple[Gain, ...]  # too slow or too large before, comfortable now
    faster: tuple[Gain, ...]
    slow: tuple[Gain, ...]  # too large before, runs now but slowly
    worth: float
    reason: str

    @property
    def worth_per_usd(self) -> float:
        """0 without a price."""
        return self.worth / self.usd if self.usd else 0.0

    @property
    def supply_w(self) -> float:
        """A supply of at least this is needed."""
        return self.change.supply_w * SUPPLY_MARGIN


def upgrades(
    rig: Rig,
    workshop: Workshop,
    use: Use,
    budget_usd: float | None = None,
    models: Sequence[Model] | None = None,
    limit: int = 8,
) -> tuple[Upgrade, ...]:
    """The best single changes to `rig`, best per unit of money first, one of each kind and card.

    `models` are those whose speed counts; None: a ladder of the catalog's best of each size for the
    use. A change that brings nothing is left out; those without a price come last, the most useful
    first, and not at all with a budget.
    """
    chosen = tuple(models) if models is not None else ladder_models(workshop.catalog.models, use)
    options = [
        change for change in changes(rig, workshop)
        if budget_usd is None or (change.price.usd or np.inf) <= budget_usd
    ]  # fmt: skip
    if not options or not chosen:
        return ()
    speeds = _speeds([rig, *(change.rig for change in options)], chosen, use)
    weights = np.array([capability(model) for model in chosen]) ** 0.25
    worth = _worth(speeds, weights, use)
    found = []
    for change, now, value in zip(options, speeds[1:], worth[1:] - worth[0], strict=True):
        if value >= _LEAST_GAIN * max(worth[0], float(weights.mean())):
            found.append(
                _upgrade(change, chosen, speeds[0], now, float(value), use, workshop.money)
            )
    priced = sorted((up for up in found if up.usd is not None), key=lambda up: -up.worth_per_usd)
    shown = _different(priced)[:limit]
    # A card without a price that beats all these is none that a person would come across.
    most = max((up.worth for up in shown), default=np.inf)
    others = sorted(
        (up for up in found if up.usd is None and up.worth <= most), key=lambda up: -up.worth
    )
    return (*shown, *_different(others)[: max(0, limit - len(shown))])


def ladder_models(models: Sequence[Model], use: Use) -> tuple[Model, ...]:
    """The most capable open model of each size class for a use, from small to huge; mixtures of
    experts apart, because they live by memory rather than bandwidth."""
    best: dict[tuple[int, bool], Model] = {}
    for model in models:
        params = model.total_params or 0
        if (
            model.architecture is None or not model.open_weights or params < _SMALLEST_PARAMS
            or use.task not in model.tasks or model.architecture.context_max < use.context
        ):  # fmt: skip
            continue
        size = round(2 * np.log2(params / 1e9)), model.is_moe  # half octaves
        if size not in best or capability(model) > capability(best[size]):
            best[size] = model
    return tuple(best[size] for size in sorted(best))


def _speeds(rigs: Sequence[Rig], models: Sequence[Model], use: Use) -> Floats:
    """(rigs, models) tokens per second, 0 where a model does not run or its speed is unknown."""
    scenario = Scenario(context=use.context)
    batch = RigBatch(rigs, scenario, load_speed_model())
    columns = []
    for model in models:
        assert model.architecture is not None
        answer = batch.fit(model.architecture, weight_plan(model, wish_quant(model, None)))
        columns.append(np.nan_to_num(np.where(answer.fits, answer.generation, 0.0)))
    return np.stack(columns, axis=1)


def _worth(speeds: Floats, weights: Floats, use: Use) -> Floats:
    """What each rig is worth: models by capability, full from the comfortable speed on, with a
    little for being faster still; half at half of it, nothing where a model only crawls."""
    pace = speeds / use.comfortable_tokens_per_s
    use_of = np.clip((pace - _STILL_BEARABLE / 2) / (1 - _STILL_BEARABLE / 2), 0.0, 1.0)
    beyond = 0.1 * np.log2(np.clip(pace, 1.0, 8.0))
    worth: Floats = ((use_of + beyond) * weights).sum(axis=1)
    return worth


def _upgrade(
    change: Change, models: Sequence[Model], before: Floats, after: Floats, worth: float, use: Use,
    money: Money,
) -> Upgrade:  # fmt: skip
    wanted = use.comfortable_tokens_per_s
    possible, faster, slow = [], [], []
    for model, old, new in zip(models, before.tolist(), after.tolist(), strict=True):
        gain = Gain(model, old or None, new)
        if new >= wanted > old:
            possible.append(gain)
        elif new and not old:
            slow.append(gain)
        elif old and new >= max(old * _FASTER, _STILL_BEARABLE * wanted):
            faster.append(gain)
    possible.sort(key=lambda gain: -capability(gain.model))
    faster.sort(key=lambda gain: -(gain.after / (gain.before or 1.0)))
    slow.sort(key=lambda gain: -gain.after)
    return Upgrade(
        change=change,
        usd=change.price.usd,
        possible=tuple(possible),
        faster=tuple(faster),
        slow=tuple(slow),
        worth=worth,
        reason=_reason(change, possible, faster, slow, money),
    )


def _reason(
    change: Change, possible: Sequence[Gain], faster: Sequence[Gain], slow: Sequence[Gain],
    money: Money,
) -> str:  # fmt: skip
    title, price = change.title[0].upper() + change.title[1:], price_words(change, money)
    if possible:
        return say(
            "{change} ({price}) makes {models} run comfortably: {rates} tokens/s.",
            change=title, price=price, models=", ".join(gain.model.name for gain in possible[:2]),
            rates=", ".join(format_rate(gain.after) for gain in possible[:2]),
        )  # fmt: skip
    if faster:
        best = faster[0]
        return say(
            "{change} ({price}) runs {model} {times} times as fast: {after} instead of {before} "
            "tokens/s.",
            change=title, price=price, model=best.model.name,
            times=f"{best.after / (best.before or 1.0):.1f}", after=format_rate(best.after),
            before=format_rate(best.before or 0.0),
        )  # fmt: skip
    if slow:
        best = slow[0]
        return say(
            "{change} ({price}) holds {model}, slowly: {rate} tokens/s.",
            change=title, price=price, model=best.model.name, rate=format_rate(best.after),
        )  # fmt: skip
    return say("{change} ({price}) runs large models a little faster.", change=title, price=price)


def price_words(change: Change, money: Money) -> str:
    """`about 250 USD used, seen 2026-04`, or that nobody has a price."""
    if change.price.usd is None:
        return say("no price known")
    part = change.price.parts[0]
    price, date = money.text(part.usd), part.date
    if part.basis == YOURS:
        return say("{price}, your price", price=price)
    if part.basis == ASSUMED:
        return say("about {price}, assumed for {date}", price=price, date=date)
    if part.basis == LAUNCH:
        return say("about {price}, launch price of {date}", price=price, date=date)
    if part.condition == "used":
        return say("about {price} used, seen {date}", price=price, date=date)
    return say("about {price} new, seen {date}", price=price, date=date)


def _different(found: Sequence[Upgrade]) -> list[Upgrade]:
    """Sorted upgrades without those that bring no more than a cheaper one of their kind."""
    kept: list[Upgrade] = []
    for upgrade in found:
        same = [other for other in kept if other.change.kind == upgrade.change.kind]
        if len(same) < 2 and all(upgrade.worth > other.worth * 1.05 for other in same):
            kept.append(upgrade)
    return kept
