"""What the planner is asked and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from advisor.advise.build import Build
from advisor.advise.fit import NATIVE_FP4
from advisor.advise.plan_explain import why
from advisor.advise.plan_prices import BuildPrice
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Estimate
from advisor.domain.scenario import DEFAULT_QUANT, Scenario
from advisor.estimate.engine import estimate
from advisor.estimate.weights import WeightPlan

# Asked for where a person names neither, if any rig can.
COMFORTABLE_TOKENS_PER_S = 10.0
COMFORTABLE_FIRST_TOKEN_S = 10.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a rig must do: run all `models` at the scenario's context (its quantization does not
    matter), each at least as fast as asked. `quant` is the least faithful form accepted; None: four
    bits, or the form a model was published in. `users` have a conversation of that context each,
    at the same time, and the least speed is what each of them gets."""

    models: tuple[Model, ...]
    scenario: Scenario
    min_tokens_per_s: float | None = None
    max_first_token_s: float | None = None
    quant: str | None = None
    budget_usd: float | None = None
    users: int = 1

    @property
    def served(self) -> Scenario:
        """The scenario with everybody's conversation in it, all written in one batch."""
        if self.users == 1:
            return self.scenario
        return replace(
            self.scenario, context=self.scenario.context * self.users, parallel=self.users,
            batch=self.users, kv_unified=False,
        )  # fmt: skip


@dataclass(frozen=True)
class Offer:
    """One rig for the wish. `watts`: at the wall with everything busy; `writing_watts`: on average
    while it writes. Speeds are the slowest model's, and of all users together."""

    build: Build
    rig: Rig
    price: BuildPrice
    watts: float | None
    writing_watts: float | None
    tokens_per_s: float
    first_token_s: float
    wish: Wish
    plans: tuple[WeightPlan, ...]  # one a model

    @property
    def joules_per_token(self) -> float | None:
        return self.writing_watts / self.tokens_per_s if self.writing_watts else None

    @property
    def tokens_per_s_each(self) -> float:
        return self.tokens_per_s / self.wish.users

    @cached_property
    def estimates(self) -> tuple[Estimate, ...]:
        """Each model in full, when first asked for."""
        wanted = self.wish.min_tokens_per_s or COMFORTABLE_TOKENS_PER_S
        return tuple(
            estimate(
                model,
                self.rig,
                replace(self.wish.served, quant=wish_quant(model, self.wish.quant)),
                comfortable_tokens_per_s=wanted * self.wish.users,
                speed_model=load_speed_model(),
                plan=weights,
            )
            for model, weights in zip(self.wish.models, self.plans, strict=True)
        )

    @cached_property
    def why(self) -> str:
        return why(self.estimates, self.rig)


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """`frontier` runs from the cheapest to the fastest with a price. An offer is None where no rig
    will do; `shortfall` then says what is missing and `closest` comes nearest."""

    wish: Wish
    quants: tuple[str, ...]  # one a model
    n_rigs: int
    cheapest: Offer | None
    fastest: Offer | None
    frugal: Offer | None  # fewest watts
    efficient: Offer | None  # fewest joules a token
    frontier: tuple[Offer, ...]
    cheapest_current: Offer | None = None  # where the cheapest has cards past their support
    cheapest_slow: Offer | None = None  # far cheaper, below a comfort that nobody asked for
    closest: Offer | None = None
    shortfall: str = ""
    notes: tuple[str, ...] = ()


def wish_quant(model: Model, quant: str | None) -> str:
    """The form to plan with: a model trained in FP4 has only one."""
    native = model.architecture is not None and model.architecture.native_fp4_experts
    if native:
        return NATIVE_FP4
    return quant or DEFAULT_QUANT
