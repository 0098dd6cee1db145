"""A workload's monthly cost three ways, side by side, with everything that was assumed."""

from __future__ import annotations

import math
from dataclasses import dataclass

from advisor.domain.api_price import ApiPrice
from advisor.domain.training import Rule
from advisor.learn.cost import (
    CannotServe,
    OwnMachine,
    Workload,
    always_cheaper_from,
    api_usd_each,
    break_even,
    hybrid_usd,
)
from advisor.text import number, say
from advisor.units import format_digits, format_rate, format_tokens


@dataclass(frozen=True, slots=True)
class Assumption:
    """`source` "assumed" is our own choice."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class CostAnswer:
    """None: not asked for, cannot be served, or a price is unknown."""

    load: Workload
    escalated: float
    api: ApiPrice | None
    own: OwnMachine | CannotServe | None
    assumptions: tuple[Assumption, ...]

    @property
    def machine(self) -> OwnMachine | None:
        return self.own if isinstance(self.own, OwnMachine) else None

    @property
    def api_each_usd(self) -> float | None:
        return None if self.api is None else api_usd_each(self.api, self.load)

    def api_usd(self, conversations: float | None = None) -> float | None:
        each = self.api_each_usd
        return None if each is None else each * self._count(conversations)

    def own_usd(self, conversations: float | None = None) -> float | None:
        return self.machine.monthly_usd(self._count(conversations)) if self.machine else None

    def hybrid_usd(self, conversations: float | None = None) -> float | None:
        if self.api_each_usd is None or self.machine is None:
            return None
        count = self._count(conversations)
        return hybrid_usd(self.api_each_usd, self.machine, count, self.escalated)

    @property
    def break_even(self) -> float | None:
        """Conversations a month from which the own machine is cheaper than the service."""
        if self.api_each_usd is None or self.machine is None:
            return None
        return break_even(self.api_each_usd, self.machine)

    @property
    def always_cheaper_from(self) -> float | None:
        if self.api_each_usd is None or self.machine is None:
            return None
        return always_cheaper_from(self.api_each_usd, self.machine)

    @property
    def hybrid_break_even(self) -> float | None:
        """From where on the split is cheaper than the service alone: the small model's share
        alone has to pay its machine."""
        first = self.break_even
        return None if first is None or self.escalated >= 1 else first / (1 - self.escalated)

    def _count(self, conversations: float | None) -> float:
        return self.load.conversations if conversations is None else conversations


def assumptions(
    load: Workload, api: ApiPrice | None, own: OwnMachine | CannotServe | None, escalated: float,
    rules: dict[str, Rule], n_hosts: int = 1,
) -> tuple[Assumption, ...]:  # fmt: skip
    said = [
        Assumption(
            say(
                "{read} tokens in, {cached} of them cached, and {written} out a conversation; "
                "every turn that sends the history again counts as input.",
                read=number(load.tokens_in, ","), cached=number(load.cache_share, ".0%"),
                written=number(load.tokens_out, ","),
            ),
            say("your figures"),
        )
    ]  # fmt: skip
    if api is not None:
        said += _of_service(load, api, n_hosts)
    if isinstance(own, OwnMachine):
        said += _of_machine(own, rules)
    if isinstance(own, CannotServe):
        text = say(
            "{rig} does not serve {model}: {reason}.",
            rig=own.rig.name, model=own.model.name, reason=own.reason.rstrip("."),
        )  # fmt: skip
        said.append(Assumption(text, say("computed")))
    if api is not None and isinstance(own, OwnMachine):
        text = say(
            "Split: {kept} answered by {model}, {sent} sent straight to {service}; what the choice "
            "itself costs is not counted.",
            kept=number(1 - escalated, ".0%"), model=own.model.name,
            sent=number(escalated, ".0%"), service=api.name,
        )  # fmt: skip
        said.append(Assumption(text, say("your figures")))
    return tuple(said)


def _of_service(load: Workload, api: ApiPrice, n_hosts: int) -> list[Assumption]:
    source = api.vendor_page or api.source
    text = say(
        "{service}: {fresh} USD for a million tokens in, {cached} for cached input, {out} out; "
        "list price of {date}, without tax.",
        service=api.label, fresh=number(api.input, "g"), date=api.date, out=number(api.output, "g"),
        cached=number(api.input if api.cached_input is None else api.cached_input, "g"),
    )  # fmt: skip
    said = [Assumption(text, source)]
    if n_hosts > 1:
        more = say(
            "{services} services have that model: the maker's own was taken, else the cheapest.",
            services=n_hosts,
        )  # fmt: skip
        said.append(Assumption(more, say("computed")))
    if api.long_from is not None and load.tokens_in > api.long_from:
        long = say(
            "Inputs above {most} tokens cost {fresh} in and {out} out.",
            most=number(api.long_from, ","), fresh=number(api.long_input or 0, "g"),
            out=number(api.long_output or 0, "g"),
        )  # fmt: skip
        said.append(Assumption(long, source))
    return said


def _of_machine(own: OwnMachine, rules: dict[str, Rule]) -> list[Assumption]:
    speed = say(
        "{rig} reads {reading} and writes {writing} tokens a second with {model} {quant}, {batch} "
        "conversations at a time, {context} of context each: {seconds} seconds of the machine for "
        "a conversation.",
        rig=own.rig.name, reading=format_rate(own.prefill_tokens_per_s),
        writing=format_rate(own.generation_tokens_per_s), model=own.model.name, quant=own.quant,
        batch=own.batch, context=format_tokens(own.context),
        seconds=format_digits(own.seconds_each),
    )  # fmt: skip
    busiest = say(
        "At most {share} of the hours are busy; beyond {most} conversations a month another "
        "machine is bought.",
        share=number(own.busiest_share, ".0%"), most=number(own.capacity, ",.0f"),
    )  # fmt: skip
    return [
        Assumption(speed, say("estimated as everywhere in this program, for llama.cpp")),
        Assumption(busiest, rules["busiest-share"].basis),
        Assumption(_price(own), " ".join(own.price_notes) or say("the catalog's prices")),
        Assumption(_power(own), say("as in the settings")),
    ]


def _price(own: OwnMachine) -> str:
    if own.price_usd is None:
        return say("The price of a machine is unknown: a part of it has none.")
    return say(
        "A machine costs {price} USD, written off over {years} years; work of people, rent and "
        "network are not counted.",
        one="A machine costs {price} USD, written off over {years} year; work of people, rent and "
        "network are not counted.", count=math.ceil(own.life_years),
        price=number(own.price_usd, ",.0f"), years=number(own.life_years, "g"),
    )  # fmt: skip


def _power(own: OwnMachine) -> str:
    if own.load_w is None or own.idle_w is None:
        return say("The power of the machine is unknown.")
    return say(
        "{load} W at work and {idle} W waiting at the wall, on day and night, at {price} USD a "
        "kWh.",
        load=number(own.load_w, ".0f"), idle=number(own.idle_w, ".0f"),
        price=number(own.usd_per_kwh, ".3g"),
    )  # fmt: skip
