"""What to say first: how large a model the rig runs comfortably, and which few to try."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from advisor.advise.fit import FitRow
from advisor.catalog.quality import perplexity_increase, reference_perplexity
from advisor.domain.model import Model
from advisor.domain.result import Assessment, Verdict
from advisor.units import format_params, format_tokens

_RANK = {
    Assessment.RUNS_WELL: 0,
    Assessment.TIGHT: 1,
    Assessment.SLOW: 2,
    Assessment.UNKNOWN: 3,
    Assessment.DOES_NOT_FIT: 4,
}
# Smaller models are for phones and single tricks: no pick for general use.
_USEFUL_PARAMS = 3e9
# Doubling of capability per parameter and year, far more careful than the "densing law"
# (every 3.3 months; Xiao et al., arXiv 2412.04315), which was fitted on benchmark scores.
_DOUBLINGS_A_YEAR = 1.0
_EPOCH_MONTH = 2023 * 12
_FAITHFUL_SHARE = 0.75  # IQ4_XS and better: what "comfortably" may mean
# Loss falls with parameters as N^-0.076 (Kaplan et al. 2020, arXiv 2001.08361, equation 1.1).
_LOSS_EXPONENT = 0.076


@dataclass(frozen=True, slots=True)
class Pick:
    """A model to try first, and for what."""

    title: str
    row: FitRow
    reason: str


def capability(model: Model) -> float:
    """A stand-in for how good a model is until published scores decide: the geometric mean of total
    and active parameters (a mixture lies between the two), doubled per year of release."""
    total = float(model.total_params or 0)
    active = float(model.active_params or total)
    year, _, month = model.released.partition("-")
    months = int(year) * 12 + int(month or 6) - 1 if year.isdigit() else _EPOCH_MONTH
    return math.sqrt(total * active) * 2 ** (_DOUBLINGS_A_YEAR * (months - _EPOCH_MONTH) / 12)


@cache
def effective_share(quant: str) -> float:
    """The share of its parameters that a quantized model is worth: the smaller unquantized model
    with the same loss. Loss is the logarithm of perplexity; 1.0 where nobody measured."""
    increase = perplexity_increase(quant)
    if increase is None:
        return 1.0
    growth = 1 + math.log1p(increase) / math.log(reference_perplexity())
    return float(growth ** (-1 / _LOSS_EXPONENT))


def worth(row: FitRow) -> float:
    """Capability of the row's model as quantized."""
    return capability(row.model) * effective_share(row.quant)


def ranked(rows: Iterable[FitRow]) -> list[FitRow]:
    """Best first: by verdict, then worth; what does not fit ends with the smallest lack."""

    def key(row: FitRow) -> tuple[int, float, str]:
        rank = _RANK[row.assessment]
        if row.assessment is Assessment.DOES_NOT_FIT:
            return rank, float(row.total_bytes), row.model.id
        return rank, -worth(row), row.model.id

    return sorted(rows, key=key)


def picks(rows: Sequence[FitRow]) -> tuple[Pick, ...]:
    """Up to three different models: for chat, for code, and the smallest that is still useful."""
    found: list[Pick] = []
    wanted: tuple[tuple[str, Callable[[FitRow], bool], bool], ...] = (
        ("Best for chat", lambda row: "chat" in row.model.tasks, False),
        ("Best for code", lambda row: "code" in row.model.tasks, False),
        ("Smallest that is useful", _useful, True),
    )
    for title, suits, smallest in wanted:
        taken = {pick.row.model.family for pick in found}
        candidates = [
            row for row in ranked(rows)
            if suits(row) and row.model.family not in taken
            and row.assessment in (Assessment.RUNS_WELL, Assessment.TIGHT, Assessment.SLOW)
        ]  # fmt: skip
        if not candidates:
            continue
        best_rank = _RANK[candidates[0].assessment]
        equals = [row for row in candidates if _RANK[row.assessment] == best_rank]
        row = min(equals, key=_smallness) if smallest else equals[0]
        found.append(Pick(title, row, _reason(row)))
    return tuple(found)


def headline(rows: Sequence[FitRow], context: int) -> str:
    """One sentence with the size class that runs well all on the fastest memory."""
    if not rows:
        return "Looking at this computer."
    where = (Verdict.GPU,) if any(row.verdict is Verdict.GPU for row in rows) else tuple(Verdict)
    dense = [
        row for row in rows
        if row.assessment is Assessment.RUNS_WELL and row.verdict in where
        and not row.model.is_moe and row.model.total_params
        and effective_share(row.quant) >= _FAITHFUL_SHARE
    ]  # fmt: skip
    at = f"at {format_tokens(context)} context"
    if dense:
        largest = max(dense, key=lambda row: row.model.total_params or 0)
        size = _size_class(largest)
        return f"You can comfortably run models up to about {size} ({largest.quant}) {at}."
    runs = [row for row in rows if row.assessment in (Assessment.TIGHT, Assessment.SLOW)]
    if runs:
        largest = max(runs, key=lambda row: row.model.total_params or 0)
        size = _size_class(largest)
        return f"Models up to about {size} fit {at}, but none runs comfortably."
    return f"No model of the catalog fits {at}."


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
    help_of = " with help from system memory" if largest.verdict is Verdict.SPLIT else ""
    return f"Mixtures of experts reach {size}{help_of}."


def _useful(row: FitRow) -> bool:
    return (row.model.total_params or 0) >= _USEFUL_PARAMS and "chat" in row.model.tasks


def _smallness(row: FitRow) -> tuple[float, float]:
    return float(row.total_bytes), -worth(row)


def _size_class(row: FitRow) -> str:
    """Whole billions from 4B on: 14.7B is said as 15B."""
    params = float(row.model.total_params or 0)
    return f"{params / 1e9:.0f}B" if 3.5e9 <= params < 1e12 else format_params(params)


def _reason(row: FitRow) -> str:
    if row.model.is_moe and row.model.active_params and row.model.total_params:
        active, total = (
            format_params(row.model.active_params),
            format_params(row.model.total_params),
        )
        return f"{active} of {total} parameters are active"
    return f"{format_params(row.model.total_params or 0)} parameters"
