"""Speculative decoding: a cheap model drafts tokens, the model itself verifies them in one pass.

A verified step takes `n_draft` steps of the drafter and one pass of the model over `n_draft` + 1
tokens: weights are read once for all of them, a mixture's experts as far as so many tokens touch
them, the KV cache and the state once, while the arithmetic grows with the tokens.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from advisor.domain.architecture import Architecture, MoeFfn
from advisor.domain.result import Range, Speculation, Speed, TimePart
from advisor.domain.scenario import Scenario
from advisor.domain.speculation import SpeculationCost
from advisor.domain.throughput import SpeedModel
from advisor.estimate.block_tensors import Role
from advisor.estimate.quantize import TYPE_NAMES
from advisor.estimate.speed_decode import DecodeWork
from advisor.estimate.speed_explain import limited_by, token_time
from advisor.estimate.speed_stack import Layout, WorkStack
from advisor.estimate.speed_times import (
    DeviceStep,
    Runner,
    Runners,
    decode_steps,
    decode_work,
    prefill_seconds,
    prefill_work,
)
from advisor.estimate.speed_work import WeightWork, by_class
from advisor.estimate.weight_plan import WeightPlan
from advisor.text import number, say


def tokens_per_step(acceptance: float, n_draft: int) -> float:
    """Tokens that a verified step yields, (1 - a^(k + 1)) / (1 - a): Leviathan et al. 2023
    (arXiv 2211.17192), equation 1. `acceptance` is the chance that one drafted token is accepted;
    the last token of a step is the model's own."""
    return sum(acceptance**place for place in range(n_draft + 1))


@dataclass(frozen=True)
class Timed:
    """A model laid out over a rig's devices, ready to be timed."""

    stack: WorkStack
    layout: Layout
    runners: Runners
    scenario: Scenario
    vocabulary: int  # entries that each token is chosen from


def on_one_device(architecture: Architecture, n_gpus: int, device: int | None) -> Layout:
    """All blocks on one GPU, or in RAM (`device` None)."""
    end = architecture.n_blocks + 1
    before = 0 if device is None else device + 1
    edges = [0] * before + [end] * (n_gpus + 1 - before)
    return Layout(np.array([edges], np.intp), np.zeros(1, np.intp))


def own_block_work(plan: WeightPlan, block: Architecture) -> WeightWork:
    """What one token drafted by the model's own blocks for several tokens reads: those blocks and
    the output matrix. `block` is the shape of one."""
    tensors, ffn = plan.tensors, block.layers[0].ffn
    used = ffn.n_experts_used / ffn.n_experts if isinstance(ffn, MoeFfn) else 1.0
    drafts = (tensors.block >= plan.loaded_blocks) & (tensors.role != Role.LOOKUP)
    routed = tensors.role == Role.EXPERT
    read = plan.tensor_bytes * np.where(routed, used, 1.0)
    by_type, experts = np.zeros((2, 2, len(TYPE_NAMES)))
    by_type[0] = np.bincount(plan.types[drafts], read[drafts], minlength=len(TYPE_NAMES))
    by_type[1, plan.used_types] = plan.read_bytes[-1]
    chosen = drafts & routed
    experts[0] = np.bincount(plan.types[chosen], read[chosen], minlength=len(TYPE_NAMES))
    return by_class(tuple(TYPE_NAMES), by_type, experts)


def verify_work(timed: Timed, n_draft: int) -> list[tuple[Runner, DecodeWork]]:
    """One pass over `n_draft` + 1 tokens of every sequence."""
    scenario = timed.scenario
    sequences = max(scenario.batch, 1)
    widened = replace(scenario, batch=sequences * (n_draft + 1))
    work = decode_work(timed.stack, timed.layout, timed.runners, widened, scenario.depth)
    return [
        (
            runner,
            replace(
                part,
                # Tokens of one sequence look at the same cache.
                cache_bytes=part.cache_bytes / (n_draft + 1),
                state_bytes=part.state_bytes / (n_draft + 1),
            ),
        )
        for runner, part in work
    ]


def speculated(
    model: SpeedModel,
    target: Timed,
    drafter: Timed,
    speed: Speed,
    plain: Range,
    acceptance: Range,
    cost: SpeculationCost,
    *,
    assumed: bool,
) -> Speed:
    """`speed` of the model without drafts, as placed beside its drafter, turned into that with
    them; `plain` is what it reaches where no drafter takes memory. The range shows the ends of
    `acceptance`, how far the speed may be off and how far the gain may, as independent."""
    n_draft = target.scenario.draft_tokens
    draft_s = n_draft * _total(_steps(model, drafter))
    verifying = decode_steps(model, verify_work(target, n_draft))
    sequences = max(target.scenario.batch, 1)
    # What a person measured of the model counts for its passes with drafts as well.
    pace = speed.generation.mid * _total(_steps(model, target)) / sequences
    factor = cost.pass_factor if n_draft else 1.0
    # Every drafted token is chosen by the drafter, and once more by the model.
    choosing_s = 2 * n_draft * cost.candidate_s * sequences * target.vocabulary
    step_s = (draft_s + factor * _total(verifying) + choosing_s) / pace
    yields = Range(
        *(tokens_per_step(a, n_draft) for a in (acceptance.low, acceptance.mid, acceptance.high))
    )
    residual = cost.residual_log if n_draft else 0.0
    generation = _with_spreads(yields, sequences / step_s, speed.generation, residual)
    parts = (
        *_passes(verifying, factor, yields.mid * pace),
        _drafting(draft_s, yields.mid * pace, n_draft),
        _choosing(choosing_s, yields.mid * pace, n_draft, target.vocabulary),
    )
    prompt = _prompt_factor(model, target, drafter)
    return replace(
        speed,
        generation=generation,
        prefill=_scaled(speed.prefill, 1 / prompt),
        time_to_first_token_s=_scaled(speed.time_to_first_token_s, prompt),
        limited_by=_limit(parts, verifying),
        token_time=parts,
        measured=False,
        speculation=Speculation(n_draft, acceptance, assumed, yields, step_s / sequences, plain),
    )


def _steps(model: SpeedModel, timed: Timed) -> list[DeviceStep]:
    scenario = timed.scenario
    work = decode_work(timed.stack, timed.layout, timed.runners, scenario, scenario.depth)
    return decode_steps(model, work)


def _total(steps: Sequence[DeviceStep]) -> float:
    return sum(float(step.time.total[0]) for step in steps)


def _with_spreads(yields: Range, steps_per_s: float, plain: Range, residual: float) -> Range:
    mid = yields.mid * steps_per_s

    def off(acceptance_end: float, speed_end: float) -> float:
        of_yield, of_speed = math.log(acceptance_end / yields.mid), math.log(speed_end / plain.mid)
        return math.hypot(of_yield, of_speed, residual)

    return Range(
        mid * math.exp(-off(yields.low, plain.low)),
        mid,
        mid * math.exp(off(yields.high, plain.high)),
    )


def _prompt_factor(model: SpeedModel, target: Timed, drafter: Timed) -> float:
    """The prompt's time over that without a drafter, which reads it too."""
    own, drafts = _prompt_seconds(model, target), _prompt_seconds(model, drafter)
    return (own + drafts) / own


def _prompt_seconds(model: SpeedModel, timed: Timed) -> float:
    scenario = timed.scenario
    tokens = max(scenario.prompt_tokens, 1)
    work = prefill_work(timed.stack, timed.layout, timed.runners, scenario, tokens, scenario.depth)
    return sum(float(time.total[0]) for _, time in prefill_seconds(model, work))


def _passes(verifying: Sequence[DeviceStep], factor: float, tokens: float) -> list[TimePart]:
    """The parts of the pass over several tokens, for each token that comes out."""
    over = number(tokens, ".2f")
    times = f" × {number(factor, '.2g')}" if factor != 1 else ""
    return [
        replace(
            part,
            seconds=factor * part.seconds / tokens,
            formula=say(
                "({formula}){times} ÷ {over} tokens", formula=part.formula, times=times, over=over
            )
            if part.formula
            else "",
        )
        for part in token_time(verifying)
    ]


def _drafting(draft_s: float, tokens: float, n_draft: int) -> TimePart:
    each = number(draft_s / max(n_draft, 1) * 1e3, ".2g")
    over = number(tokens, ".2f")
    formula = say("{n} drafts × {each} ms ÷ {over} tokens", n=n_draft, each=each, over=over)
    return TimePart("draft", say("Drafting"), draft_s / tokens, formula)


def _choosing(seconds: float, tokens: float, n_draft: int, vocabulary: int) -> TimePart:
    formula = say(
        "{n} times one of {vocabulary} tokens ÷ {over} tokens",
        n=2 * n_draft, vocabulary=number(vocabulary, ","), over=number(tokens, ".2f"),
    )  # fmt: skip
    return TimePart("choosing", say("Choosing tokens"), seconds / tokens, formula)


def _limit(parts: Sequence[TimePart], verifying: Sequence[DeviceStep]) -> str:
    """The largest part in words."""
    largest = max(parts, key=lambda part: part.seconds)
    if largest.key == "draft":
        return say("drafting")
    if largest.key == "choosing":
        return say("choosing tokens")
    return limited_by([part for part in parts if part.key not in ("draft", "choosing")], verifying)


def _scaled(values: Range, factor: float) -> Range:
    return Range(values.low * factor, values.mid * factor, values.high * factor)
