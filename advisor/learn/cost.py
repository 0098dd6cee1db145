"""What a workload costs a month: as a service, on a machine of one's own, or split between both."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from advisor.advise.build import Workshop
from advisor.advise.plan_answer import COMFORTABLE_TOKENS_PER_S, wish_quant
from advisor.advise.power import idle_watts, load_watts
from advisor.advise.rig_parts import build_of_rig
from advisor.domain.api_price import ApiPrice
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate, Verdict
from advisor.domain.scenario import Scenario
from advisor.errors import InputError
from advisor.text import number, say

HOURS_PER_MONTH = 8766 / 12
_BATCHES = (1, 2, 4, 8, 16, 32, 64)
_LEAST_CONTEXT = 512

Ask = Callable[[Rig, Scenario], Estimate]


@dataclass(frozen=True, slots=True)
class Workload:
    """Of each conversation: tokens read, tokens written, and which share of those read was read
    before and is still in a cache. Every turn that sends the history again counts as input."""

    conversations: float = 10_000
    tokens_in: int = 1500
    tokens_out: int = 400
    cache_share: float = 0.0

    def check(self) -> None:
        """Raise InputError naming the figure that cannot be."""
        if not 0 < self.conversations <= 1e12:
            raise InputError("conversations must be above 0", field="conversations")
        if not (0 <= self.tokens_in <= 10**8 and 0 <= self.tokens_out <= 10**8):
            raise InputError("tokens must be 0 to 100M", field="tokens_in")
        if self.tokens_in + self.tokens_out == 0:
            raise InputError("a conversation needs tokens in or out", field="tokens_in")
        if not 0 <= self.cache_share <= 1:
            raise InputError("the cached share must be 0 to 1", field="cache_share")


def api_usd_each(price: ApiPrice, load: Workload) -> float:
    """One conversation as a service: fresh input, cached input and output, each at its price for a
    million tokens; a service without a price for cached input takes the full one."""
    long = price.long_from is not None and load.tokens_in > price.long_from
    per_in = (price.long_input if long else None) or price.input
    per_out = (price.long_output if long else None) or price.output
    per_cached = per_in if price.cached_input is None else min(price.cached_input, per_in)
    cached = load.tokens_in * load.cache_share
    fresh = load.tokens_in - cached
    return (fresh * per_in + cached * per_cached + load.tokens_out * per_out) / 1e6


@dataclass(frozen=True, slots=True)
class OwnMachine:
    """A model on a rig, for one kind of conversation. `price_usd` None: unknown. Rates are of
    `batch` conversations at the same time."""

    model: Model
    rig: Rig
    quant: str
    context: int
    batch: int
    prefill_tokens_per_s: float
    generation_tokens_per_s: float
    seconds_each: float  # of the machine, for one conversation
    price_usd: float | None
    price_notes: tuple[str, ...]
    life_years: float
    busiest_share: float
    load_w: float | None
    idle_w: float | None
    usd_per_kwh: float

    @property
    def capacity(self) -> float:
        """Conversations a month that one machine serves."""
        return HOURS_PER_MONTH * 3600 * self.busiest_share / self.seconds_each

    @property
    def hardware_usd(self) -> float | None:
        """Of one machine a month, whether it works or not."""
        return None if self.price_usd is None else self.price_usd / (12 * self.life_years)

    @property
    def idle_usd(self) -> float | None:
        """Electricity of one machine that waits the whole month."""
        if self.idle_w is None:
            return None
        return self.idle_w / 1000 * HOURS_PER_MONTH * self.usd_per_kwh

    @property
    def work_usd_each(self) -> float | None:
        """Electricity that a conversation takes beyond waiting."""
        if self.load_w is None or self.idle_w is None:
            return None
        hours = self.seconds_each / 3600
        return max(0.0, self.load_w - self.idle_w) / 1000 * hours * self.usd_per_kwh

    @property
    def fixed_usd(self) -> float | None:
        """Of one machine a month before any conversation."""
        if self.hardware_usd is None or self.idle_usd is None:
            return None
        return self.hardware_usd + self.idle_usd

    def machines(self, conversations: float) -> int:
        return max(1, math.ceil(conversations / self.capacity - 1e-9))

    def busy_share(self, conversations: float) -> float:
        """Of the hours of all machines."""
        hours = conversations * self.seconds_each / 3600
        return hours / (HOURS_PER_MONTH * self.machines(conversations))

    def monthly_usd(self, conversations: float) -> float | None:
        """Hardware over its life, and electricity waiting and working; None if a part is
        unknown."""
        if self.fixed_usd is None or self.work_usd_each is None:
            return None
        return self.machines(conversations) * self.fixed_usd + conversations * self.work_usd_each


@dataclass(frozen=True, slots=True)
class CannotServe:
    """Why a model is not served by a rig."""

    model: Model
    rig: Rig
    reason: str


@dataclass(frozen=True, slots=True)
class Hosting:
    """What money and time assume of a machine of one's own."""

    life_years: float
    busiest_share: float
    usd_per_kwh: float
    price_usd: float | None = None  # a person's own price of the whole machine


def own_machine(
    ask: Ask, workshop: Workshop, model: Model, rig: Rig, scenario: Scenario, load: Workload,
    hosting: Hosting, quant: str | None = None,
) -> OwnMachine | CannotServe:  # fmt: skip
    """The largest batch in which each conversation still runs comfortably, or the smallest there
    is. Raises InputError for a model whose shape is not published."""
    if model.architecture is None:
        raise InputError(f"the shape of {model.name} is not published", field="model")
    tokens = load.tokens_in + load.tokens_out
    if model.context_max is not None and tokens > model.context_max:
        reason = say(
            "a conversation of {tokens} tokens is longer than its {most}",
            tokens=number(tokens, ","), most=number(model.context_max, ","),
        )  # fmt: skip
        return CannotServe(model, rig, reason)
    asked = _scenario(scenario, model, load, wish_quant(model, quant))
    best = _best_batch(ask, rig, asked)
    if isinstance(best, str):
        return CannotServe(model, rig, best)
    batch, answer = best
    assert answer.speed is not None
    prefill, generation = answer.speed.prefill.mid, answer.speed.generation.mid
    fresh = load.tokens_in * (1 - load.cache_share)
    price, notes = _rig_price(workshop, rig, hosting)
    systems = workshop.catalog.system_power
    return OwnMachine(
        model, rig, asked.quant, asked.context, batch, prefill, generation,
        fresh / prefill + load.tokens_out / generation, price, notes, hosting.life_years,
        hosting.busiest_share, load_watts(rig, systems), idle_watts(rig, systems),
        hosting.usd_per_kwh,
    )  # fmt: skip


def _scenario(scenario: Scenario, model: Model, load: Workload, quant: str) -> Scenario:
    """Room for one conversation; speed is that of the middle of its answer."""
    tokens = load.tokens_in + load.tokens_out
    context = max(_LEAST_CONTEXT, 1 << (tokens - 1).bit_length())
    if model.context_max is not None:
        context = min(context, model.context_max)
    depth = min(load.tokens_in + load.tokens_out // 2, context - 1)
    return replace(
        scenario, quant=quant, context=context, depth=depth,
        prompt_tokens=max(1, min(load.tokens_in, context - depth)),
    )  # fmt: skip


def _best_batch(ask: Ask, rig: Rig, asked: Scenario) -> tuple[int, Estimate] | str:
    best: tuple[int, Estimate] | None = None
    for batch in _BATCHES:
        crowd = replace(
            asked, context=asked.context * batch, parallel=batch, batch=batch, kv_unified=False
        )
        answer = ask(rig, crowd)
        if answer.placement.verdict is Verdict.NONE:
            if best is None:
                return answer.explanation or say("it does not fit")
            break
        if answer.speed is None:
            return answer.unknown or say("how fast it would be is unknown")
        each = answer.speed.generation.mid / batch
        if best is not None and each < COMFORTABLE_TOKENS_PER_S:
            break
        if best is None or answer.speed.generation.mid > _rate(best[1]):
            best = batch, answer
    assert best is not None
    return best


def _rate(answer: Estimate) -> float:
    return answer.speed.generation.mid if answer.speed else 0.0


def _rig_price(
    workshop: Workshop, rig: Rig, hosting: Hosting
) -> tuple[float | None, tuple[str, ...]]:
    if hosting.price_usd is not None:
        return hosting.price_usd, (say("your own price"),)
    price = workshop.price(build_of_rig(workshop.catalog, rig, workshop.prices))
    return price.usd, price.notes


def hybrid_usd(
    api_each: float, own: OwnMachine, conversations: float, escalated: float
) -> float | None:
    """The small model answers its share on the own machine; the rest goes straight to the
    service."""
    small = own.monthly_usd(conversations * (1 - escalated))
    return None if small is None else small + conversations * escalated * api_each


def break_even(api_each: float, own: OwnMachine) -> float | None:
    """Conversations a month from which one machine of one's own is cheaper than the service:
    fixed cost / (price of a conversation − its electricity). None: never, since one machine is
    full before that, and a second costs as much as the first."""
    if own.fixed_usd is None or own.work_usd_each is None or api_each <= own.work_usd_each:
        return None
    conversations = own.fixed_usd / (api_each - own.work_usd_each)
    return conversations if conversations <= own.capacity else None


def always_cheaper_from(api_each: float, own: OwnMachine) -> float | None:
    """From where on no further machine makes the service cheaper again. None: never."""
    first = break_even(api_each, own)
    if first is None or own.fixed_usd is None or own.work_usd_each is None:
        return None
    # k machines are cheaper from k·first on, which lies below (k − 1)·capacity, where the k-th is
    # bought, from k = 1 / (1 − first / capacity) on: the last to cross is the one before.
    share = first / own.capacity
    if share >= 1:
        return None
    return first * (math.ceil(1 / (1 - share) - 1e-9) - 1)


def implied_tokens(usd: float, conversations: float, price: ApiPrice, load: Workload) -> float:
    """How long each conversation would have to be for that sum, with input and output in the
    workload's proportion."""
    each = api_usd_each(price, load)
    return usd / conversations / each * (load.tokens_in + load.tokens_out)
