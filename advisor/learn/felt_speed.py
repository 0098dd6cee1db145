"""Speed as a person feels it: the wait before the first word, the pace after it, whole answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from advisor.advise.calibration import UNCORRECTED, Calibration
from advisor.advise.curves import SpeedCurve, speed_curve
from advisor.advise.measured import estimate_with
from advisor.domain.hardware import Rig
from advisor.domain.model import Model
from advisor.domain.result import Range
from advisor.domain.scenario import Scenario

FloatArray = NDArray[np.float64]

_STEPS = 65  # points at which the pace of a long answer is looked at


@dataclass(frozen=True, slots=True)
class Pace:
    """What one model does on one rig after a prompt of `prompt_tokens`.

    `generation` is tokens a second with the prompt in the context: where the answer begins.
    """

    prompt_tokens: int
    first_token_s: Range
    generation: Range
    curve: SpeedCurve
    basis: str = ""  # how the figures came about
    formulas: tuple[str, ...] = ()  # the terms of the time for one token, with their numbers


def pace(
    model: Model,
    rig: Rig,
    scenario: Scenario,
    prompt_tokens: int,
    own: Calibration = UNCORRECTED,
    *,
    answer_tokens: int = 0,
) -> Pace | None:
    """None where the model does not fit with prompt and answer in its context, or its speed is not
    known. The context grows beyond the scenario's where they need it, and with it the memory."""
    needed = prompt_tokens + answer_tokens
    if needed >= (model.context_max or scenario.context):
        return None
    context = scenario.context if needed <= scenario.context else _next_doubling(needed)
    context = min(context, model.context_max or context)
    asked = replace(scenario, context=context, prompt_tokens=prompt_tokens, depth=0)
    found = estimate_with(own, model, rig, asked)
    if found.speed is None:
        return None
    curve = speed_curve(model, rig, asked, found.placement, own.corrections)
    if curve is None:
        return None
    at = float(prompt_tokens)
    generation = Range(
        _at(at, curve.depths, curve.generation_low), _at(at, curve.depths, curve.generation_mid),
        _at(at, curve.depths, curve.generation_high),
    )  # fmt: skip
    formulas = tuple(f"{p.label}: {p.formula}" for p in found.speed.token_time if p.formula)
    wait = found.speed.time_to_first_token_s
    return Pace(prompt_tokens, wait, generation, curve, found.speed.basis, formulas)


def answer_seconds(given: Pace, n_tokens: int) -> Range:
    """From sending the prompt to the last of `n_tokens`: the wait for the first, then the rest
    one by one, each a little slower than the last as the context fills."""
    curve, wait = given.curve, given.first_token_s
    start = given.prompt_tokens
    places = np.linspace(start, start + max(0, n_tokens - 1), _STEPS)
    rest = [
        float(np.trapezoid(1 / np.interp(places, curve.depths, rates), places))
        for rates in (curve.generation_high, curve.generation_mid, curve.generation_low)
    ]
    return Range(wait.low + rest[0], wait.mid + rest[1], wait.high + rest[2])


def answer_times(
    model: Model,
    rig: Rig,
    scenario: Scenario,
    prompt_tokens: int,
    lengths: Sequence[int],
    own: Calibration = UNCORRECTED,
) -> tuple[Range | None, ...]:
    """`answer_seconds` for each of `lengths`, each with the context that it needs; None where
    prompt and answer have no room."""
    times: list[Range | None] = []
    for length in lengths:
        found = pace(model, rig, scenario, prompt_tokens, own, answer_tokens=length)
        times.append(None if found is None else answer_seconds(found, length))
    return tuple(times)


def tokens_written(elapsed_s: float, first_token_s: float, tokens_per_s: float) -> int:
    """Tokens on the screen `elapsed_s` after sending: the first comes with the end of the wait."""
    if elapsed_s < first_token_s or tokens_per_s <= 0:
        return 0
    return 1 + int((elapsed_s - first_token_s) * tokens_per_s)


def writing_seconds(n_tokens: int, first_token_s: float, tokens_per_s: float) -> float:
    """When the last of `n_tokens` stands: the inverse of `tokens_written`."""
    return first_token_s + max(0, n_tokens - 1) / tokens_per_s


def reading_tokens_per_s(words_per_s: float, n_words: int, n_tokens: int) -> float:
    """The pace at which a text of so many words and tokens is read."""
    return words_per_s * n_tokens / n_words


def _next_doubling(n_tokens: int) -> int:
    return 1 << (n_tokens - 1).bit_length()


def _at(place: float, places: NDArray[np.int64], values: FloatArray) -> float:
    return float(np.interp(place, places, values))
