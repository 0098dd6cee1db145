"""What to say first: how large a model the rig runs comfortably, and which few to try."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from advisor.advise.ability import ability, evidence, is_judged_by_scores
from advisor.advise.fit import FitRow
from advisor.catalog.quality import perplexity_increase, reference_perplexity
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Verdict
from advisor.domain.score import Score
from advisor.text import say
from advisor.units import format_params, format_tokens

_RANK = {
    Assessment.RUNS_WELL: 0,
    Assessment.TIGHT: 1,
    Assessment.SLOW: 2,
    Assessment.UNKNOWN: 3,
    Assessment.DOES_NOT_FIT: 4,
}
_RUNNING = (Assessment.RUNS_WELL, Assessment.TIGHT, Assessment.SLOW)
N_PICKS = 3
# Figures with a wide error are taken at the value that three of four would reach.
_CAUTION = 0.67
# Twice the speed is worth as much as two months of progress (a year is five doublings on the scale
# of abilities), from reading speed on, about 7 tokens a second, up to eight times: a judgement.
_READING_TOKENS_PER_S = 7.0
_DOUBLINGS_A_SPEED_DOUBLING = 0.8
_MOST_SPEED_DOUBLINGS = 3.0
_FAITHFUL_SHARE = 0.75  # IQ4_XS and better: what "comfortably" may mean
# Loss falls with parameters as N^-0.076 (Kaplan et al. 2020, arXiv 2001.08361, equation 1.1).
_LOSS_EXPONENT = 0.076


@dataclass(frozen=True, slots=True)
class Pick:
    """A model to try first, and the published scores that speak for it, the most telling first."""

    row: FitRow
    evidence: tuple[Score, ...]


def capability(model: Model, purpose: str = "chat") -> float:
    """The parameters (of a dense model of January 2023) that the model is worth."""
    return float(2 ** ability(model, purpose).log2_params)


@cache
def effective_share(quant: str) -> float:
    """The share of its parameters that a quantized model is worth: the smaller unquantized model
    with the same loss. Loss is the logarithm of perplexity; 1.0 where nobody measured."""
    increase = perplexity_increase(quant)
    if increase is None:
        return 1.0
    growth = 1 + math.log1p(increase) / math.log(reference_perplexity())
    return float(growth ** (-1 / _LOSS_EXPONENT))


def worth(row: FitRow, purpose: str = "chat") -> float:
    """Log2 of the parameters the row's model is worth as quantized and as quick as it is here."""
    known = ability(row.model, purpose)
    cautious = known.log2_params - _CAUTION * known.error
    return cautious + math.log2(effective_share(row.quant)) + _speed_worth(row)


def _speed_worth(row: FitRow) -> float:
    if row.generation is None or row.generation.mid <= _READING_TOKENS_PER_S:
        return 0.0
    doublings = math.log2(row.generation.mid / _READING_TOKENS_PER_S)
    return _DOUBLINGS_A_SPEED_DOUBLING * min(doublings, _MOST_SPEED_DOUBLINGS)


def ranked(rows: Iterable[FitRow], purpose: str = "chat") -> list[FitRow]:
    """Best first: by verdict, then worth; what does not fit ends with the smallest lack."""

    def key(row: FitRow) -> tuple[int, float, str]:
        rank = _RANK[row.assessment]
        if row.assessment is Assessment.DOES_NOT_FIT:
            return rank, float(row.total_bytes), row.model.id
        return rank, -worth(row, purpose), row.model.id

    return sorted(rows, key=key)


def picks(rows: Sequence[FitRow], purpose: str = "chat") -> tuple[Pick, ...]:
    """Up to three models of different makers for a purpose, the best first. Those that nobody has
    scored come only where too few others run as well."""
    suited = [row for row in ranked(rows, purpose) if purpose in row.model.tasks]
    running = [row for row in suited if row.assessment in _RUNNING]
    if not running:
        return ()
    best = [row for row in running if row.assessment is running[0].assessment]
    scored = [row for row in best if is_judged_by_scores(row.model)]
    found: dict[str, FitRow] = {}
    for row in (*scored, *running):
        found.setdefault(row.model.vendor, row)
        if len(found) == N_PICKS:
            break
    return tuple(Pick(row, evidence(row.model, purpose)) for row in found.values())


def headline(rows: Sequence[FitRow], context: int) -> str:
    """One sentence with the size class that runs well all on the fastest memory."""
    if not rows:
        return say("Looking at this computer.")
    where = (Verdict.GPU,) if any(row.verdict is Verdict.GPU for row in rows) else tuple(Verdict)
    dense = [
        row for row in rows
        if row.assessment is Assessment.RUNS_WELL and row.verdict in where
        and not row.model.is_moe and row.model.total_params
        and effective_share(row.quant) >= _FAITHFUL_SHARE
    ]  # fmt: skip
    at = format_tokens(context)
    if dense:
        largest = max(dense, key=lambda row: row.model.total_params or 0)
        size = _size_class(largest)
        return say(
            "You can comfortably run models up to about {size} ({quant}) at {context} context.",
            size=size, quant=largest.quant, context=at,
        )  # fmt: skip
    runs = [row for row in rows if row.assessment in (Assessment.TIGHT, Assessment.SLOW)]
    if runs:
        largest = max(runs, key=lambda row: row.model.total_params or 0)
        size = _size_class(largest)
        return say(
            "Models up to about {size} fit at {context} context, but none runs comfortably.",
            size=size, context=at,
        )  # fmt: skip
    return say("No model of the catalog fits at {context} context.", context=at)


def mixture_sentence(rows: Sequence[FitRow]) -> str:
    """What mixtures of experts add, or an empty text when they add nothing."""
    mixtures = [
        row for row in rows
        if row.assessment is Assessment.RUNS_WELL and row.model.is_moe
        and effective_share(row.quant) >= _FAITHFUL_SHARE
    ]  # fmt: skip
    if not mixtures:
        return ""
    largest = max(mixtures, key=lambda row: row.model.total_params or 0)
    size = _size_class(largest)
    return say(
        "Mixtures of experts reach {size} with help from system memory."
        if largest.verdict is Verdict.SPLIT
        else "Mixtures of experts reach {size}.",
        size=size,
    )


def _size_class(row: FitRow) -> str:
    """Whole billions from 4B on: 14.7B is said as 15B."""
    params = float(row.model.total_params or 0)
    return f"{params / 1e9:.0f}B" if 3.5e9 <= params < 1e12 else format_params(params)
