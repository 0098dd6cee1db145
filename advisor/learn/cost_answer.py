"""A workload's monthly cost three ways, side by side, with everything that was assumed."""

from __future__ import annotations

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
from advisor.units import format_rate, format_tokens


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
            f"{load.tokens_in:,} tokens in, {load.cache_share:.0%} of them cached, and "
            f"{load.tokens_out:,} out a conversation; every turn that sends the history again "
            "counts as input.",
            "your figures",
        )
    ]
    if api is not None:
        said += _of_service(load, api, n_hosts)
    if isinstance(own, OwnMachine):
        said += _of_machine(own, rules)
    if isinstance(own, CannotServe):
        reason = own.reason.rstrip(".")
        text = f"{own.rig.name} does not serve {own.model.name}: {reason}."
        said.append(Assumption(text, "computed"))
    if api is not None and isinstance(own, OwnMachine):
        said.append(
            Assumption(
                f"Split: {1 - escalated:.0%} answered by {own.model.name}, {escalated:.0%} sent "
                f"straight to {api.name}; what the choice itself costs is not counted.",
                "your figures",
            )
        )
    return tuple(said)


def _of_service(load: Workload, api: ApiPrice, n_hosts: int) -> list[Assumption]:
    cached = "" if api.cached_input is None else f", {api.cached_input:g} for cached input"
    text = (
        f"{api.label}: {api.input:g} USD for a million tokens in{cached}, {api.output:g} out; list "
        f"price of {api.date}, without tax."
    )
    if n_hosts > 1:
        text += f" Of {n_hosts} services with that model: the maker's own, else the cheapest."
    said = [Assumption(text, api.vendor_page or api.source)]
    if api.long_from is not None and load.tokens_in > api.long_from:
        said.append(Assumption(
            f"Inputs above {api.long_from:,} tokens cost {api.long_input:g} in and "
            f"{api.long_output:g} out.", api.vendor_page or api.source,
        ))  # fmt: skip
    return said


def _of_machine(own: OwnMachine, rules: dict[str, Rule]) -> list[Assumption]:
    price = (
        "The price of a machine is unknown: a part of it has none."
        if own.price_usd is None
        else f"A machine costs {own.price_usd:,.0f} USD, written off over {own.life_years:g} years;"
        " work of people, rent and network are not counted."
    )
    watts = (
        "power unknown"
        if own.load_w is None or own.idle_w is None
        else f"{own.load_w:.0f} W at work and {own.idle_w:.0f} W waiting at the wall"
    )
    together = f"{own.batch} at the same time" if own.batch > 1 else "one at a time"
    return [
        Assumption(
            f"{own.rig.name} reads {format_rate(own.prefill_tokens_per_s)} and writes "
            f"{format_rate(own.generation_tokens_per_s)} tokens a second with {own.model.name} "
            f"{own.quant}, {together}, {format_tokens(own.context)} of context each: "
            f"{own.seconds_each:.2g} seconds of the machine for a conversation.",
            "estimated as everywhere in this program, for llama.cpp",
        ),
        Assumption(
            f"At most {own.busiest_share:.0%} of the hours are busy; beyond {own.capacity:,.0f} "
            "conversations a month another machine is bought.",
            rules["busiest-share"].basis,
        ),
        Assumption(
            price,
            " ".join(own.price_notes) or "the catalog's prices",
        ),
        Assumption(
            f"{watts}, on day and night, at {own.usd_per_kwh:.3g} USD a kWh.", "as in the settings"
        ),
    ]
