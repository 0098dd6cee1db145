"""How a rig gets to a goal: another form of the model, a smaller memory for the conversation, one
more card, or another machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from advisor.advise.build import Workshop
from advisor.advise.fit import ladder
from advisor.advise.plan import plan
from advisor.advise.plan_answer import Wish, wish_quant
from advisor.advise.plan_candidates import cards_for_sale
from advisor.advise.planned_rig import short_name
from advisor.advise.rig_check import card_reason, has_slots
from advisor.advise.rig_parts import parts_of_build, rig_of_parts
from advisor.advise.uses import Use
from advisor.catalog.quality import perplexity_increase
from advisor.catalog.throughput import load_speed_model
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Estimate, Range, Verdict
from advisor.domain.rig_parts import CardPart, RigParts
from advisor.domain.scenario import Scenario
from advisor.errors import AdvisorError
from advisor.estimate.engine import estimate
from advisor.estimate.rig_batch import RigBatch
from advisor.estimate.weights import weight_plan
from advisor.text import number, say
from advisor.units import GB, format_tokens

_LEAST_CONTEXT = 2048


@dataclass(frozen=True, slots=True)
class Goal:
    model: Model
    context: int
    tokens_per_s: float


@dataclass(frozen=True, slots=True)
class Way:
    """`parts` is the rig to try; None: the same one with `scenario` and `quant`."""

    title: str
    remark: str
    assessment: Assessment
    generation: Range | None
    quant: str
    scenario: Scenario
    parts: RigParts | None = None
    is_new_rig: bool = False
    usd: float | None = None


@dataclass(frozen=True, slots=True)
class GoalAnswer:
    """`estimate` is the model on the rig as it is, in `quant`; `rate_bytes_per_s` what its memory
    must deliver for the speed asked for."""

    goal: Goal
    quant: str
    estimate: Estimate
    reached: bool
    needed_bytes: int
    rate_bytes_per_s: float
    ways: tuple[Way, ...]
    n_rigs: int = 0
    shortfall: str = ""  # why no rig of the catalog would do


def ways_to(
    workshop: Workshop, goal: Goal, parts: RigParts, rig: Rig, scenario: Scenario
) -> GoalAnswer:
    """Raises InputError for a model whose shape is not published. Takes about a second."""
    asked = replace(scenario, context=goal.context, quant=wish_quant(goal.model, None))
    use = Use("goal", "Goal", "goal", goal.tokens_per_s, goal.context, "chat")
    answer = _estimate(goal, rig, asked)
    reached = _good(answer, goal)
    kv = answer.memory.kv_cache_bytes
    read = float(weight_plan(goal.model, asked.quant).read_bytes.sum()) + kv
    found: list[Way] = []
    n_rigs, shortfall = 0, ""
    if not reached:
        found += _other_forms(goal, rig, asked, use)
        found += _smaller_conversations(goal, rig, asked)
        found += _one_more_card(workshop, goal, parts, rig, asked)
        others, n_rigs, shortfall = _other_rigs(workshop, goal, asked)
        found += others
    return GoalAnswer(
        goal, asked.quant, answer, reached, answer.memory.total_bytes,
        read * goal.tokens_per_s, tuple(found), n_rigs, shortfall,
    )  # fmt: skip


def _estimate(goal: Goal, rig: Rig, scenario: Scenario) -> Estimate:
    return estimate(
        goal.model,
        rig,
        scenario,
        comfortable_tokens_per_s=goal.tokens_per_s,
        speed_model=load_speed_model(),
    )


def _good(answer: Estimate, goal: Goal) -> bool:
    if answer.placement.verdict is Verdict.NONE or answer.speed is None:
        return False
    return answer.speed.generation.mid >= goal.tokens_per_s


def _way(title: str, remark: str, answer: Estimate, scenario: Scenario) -> Way:
    return Way(
        title, remark, answer.assessment, answer.speed.generation if answer.speed else None,
        scenario.quant, scenario,
    )  # fmt: skip


def _other_forms(goal: Goal, rig: Rig, asked: Scenario, use: Use) -> Iterator[Way]:
    """The most faithful quantization that reaches the goal on the same cards."""
    for row in ladder(goal.model, rig, asked, use):
        fast = row.generation is not None and row.generation.mid >= goal.tokens_per_s
        if fast and row.verdict is not Verdict.NONE and row.quant != asked.quant:
            loss = perplexity_increase(row.quant)
            remark = say("+{loss} perplexity", loss=number(loss, ".0%")) if loss else ""
            yield Way(row.quant, remark, row.assessment, row.generation, row.quant,
                      replace(asked, quant=row.quant))  # fmt: skip
            return


def _smaller_conversations(goal: Goal, rig: Rig, asked: Scenario) -> Iterator[Way]:
    """8-bit KV cache at the longest context, halved as often as it must be, that reaches it."""
    context = goal.context
    while context >= _LEAST_CONTEXT:
        scenario = replace(asked, context=context, kv_type_k="q8_0", kv_type_v="q8_0")
        answer = _estimate(goal, rig, scenario)
        if _good(answer, goal):
            title = say("8-bit KV cache at {context}", context=format_tokens(context))
            yield _way(title, say("same rig"), answer, scenario)
            return
        context //= 2


def _one_more_card(
    workshop: Workshop, goal: Goal, parts: RigParts, rig: Rig, asked: Scenario
) -> Iterator[Way]:
    """The cheapest card that, put beside what is there, reaches the goal."""
    if rig.unified or not rig.gpus:
        return
    there = tuple(gpu.spec for gpu in rig.gpus)
    priced = [
        (price.usd, card)
        for card in cards_for_sale(workshop.catalog)
        if (price := workshop.prices.part(card.id)) and not card_reason(card, there, None)
    ]
    priced.sort(key=lambda pair: pair[0])
    tried: list[tuple[float, str, RigParts, Rig]] = []
    for usd, card in priced:
        more = replace(parts, cards=(*parts.cards, CardPart(card.id)))
        try:
            tried.append((usd, card.name, more, rig_of_parts(workshop.catalog, more)))
        except AdvisorError:
            continue
    architecture = goal.model.architecture
    if not tried or architecture is None:
        return
    batch = RigBatch([each[-1] for each in tried], asked, load_speed_model())
    speeds = batch.fit(architecture, weight_plan(goal.model, asked.quant)).generation
    reaching = np.flatnonzero(np.nan_to_num(speeds) >= goal.tokens_per_s)
    if len(reaching):
        usd, name, more, bigger = tried[int(reaching[0])]
        answer = _estimate(goal, bigger, asked)
        cost = workshop.money.text(usd)
        remark = say("about {price}, and a board with more slots", price=cost)
        if has_slots(more.n_cards, bigger):
            remark = say("about {price}", price=cost)
        way = _way(say("Add {card}", card=short_name(name)), remark, answer, asked)
        yield replace(way, parts=more, usd=usd)


def _other_rigs(workshop: Workshop, goal: Goal, asked: Scenario) -> tuple[list[Way], int, str]:
    """The cheapest and the most frugal of all rigs of the catalog."""
    answer = plan(Wish((goal.model,), asked, goal.tokens_per_s), workshop)
    found: list[Way] = []
    names: set[str] = set()
    for word, offer in (
        (say("the cheapest"), answer.cheapest),
        (say("the most frugal"), answer.frugal),
    ):
        if offer is None or offer.build.name in names:
            continue
        names.add(offer.build.name)
        usd = offer.price.usd
        remark = word
        if usd is not None:
            price = workshop.money.text(usd)
            remark = say("{which}, about {price}", which=word, price=price)
        way = _way(offer.build.name, remark, offer.estimates[0], asked)
        parts = parts_of_build(offer.build, offer.build.name)
        found.append(replace(way, parts=parts, is_new_rig=True, usd=usd))
    return found, answer.n_rigs, answer.shortfall


def rate_text(bytes_per_s: float) -> str:
    """`480 GB/s`, to two digits: what a goal needs is an order, not a measurement."""
    return f"{float(f'{bytes_per_s / GB:.2g}'):,.0f} GB/s"
