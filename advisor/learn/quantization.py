"""What a quantization costs and saves: studies ranked, file types taken apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advisor.catalog.load import Catalog
from advisor.domain.model import Model
from advisor.domain.quality import QualityRow, QualityStudy
from advisor.errors import AdvisorError
from advisor.estimate.quantize import TYPE_NAMES
from advisor.estimate.weights import WeightPlan, weight_plan

# By what rows can be ranked, the most telling first: the divergence sees every token's whole
# distribution, while perplexity can fall although answers change.
MEASURES = ("kld_mean", "kld_median", "perplexity_increase", "perplexity")


@dataclass(frozen=True, slots=True)
class RankedRow:
    """`size_bytes` None: neither printed nor computable. `computed`: by us from the tensors."""

    row: QualityRow
    value: float | None  # in the measure that the study is ranked by
    size_bytes: float | None
    computed: bool


@dataclass(frozen=True, slots=True)
class Ranking:
    """Rows of one study, the least changed first; those without the measure last."""

    study: QualityStudy
    measure: str
    rows: tuple[RankedRow, ...]


def ranking(study: QualityStudy, catalog: Catalog) -> Ranking:
    measure = measure_of(study)
    model = _model(study, catalog)
    rows = [_ranked(row, measure, study, model) for row in study.rows]
    rows.sort(key=lambda ranked: (ranked.value is None, ranked.value or 0.0))
    return Ranking(study, measure, tuple(rows))


def measure_of(study: QualityStudy) -> str:
    """The first of `MEASURES` that at least half of the rows have, else any has."""
    counts = {m: sum(getattr(row, m) is not None for row in study.rows) for m in MEASURES}
    for measure, count in counts.items():
        if 2 * count >= len(study.rows):
            return measure
    return max(counts, key=lambda m: counts[m])


def ordered_studies(studies: Sequence[QualityStudy]) -> tuple[QualityStudy, ...]:
    """Those of weights first, then those with a divergence, then those with most rows."""
    return tuple(
        sorted(
            studies,
            key=lambda s: (s.of != "weights", MEASURES.index(measure_of(s)) > 1, -len(s.rows)),
        )
    )


def _model(study: QualityStudy, catalog: Catalog) -> Model | None:
    if study.model is None:
        return None
    return catalog.model(study.model)


def _ranked(row: QualityRow, measure: str, study: QualityStudy, model: Model | None) -> RankedRow:
    value = getattr(row, measure)
    if row.file_bytes is not None:
        return RankedRow(row, value, row.file_bytes, False)
    params = model.total_params if model else None
    if study.of != "weights" or model is None or params is None:
        return RankedRow(row, value, None, False)
    if row.bits_per_weight is not None:
        return RankedRow(row, value, row.bits_per_weight * params / 8, True)
    size_bytes = _size_bytes(model, row.quant)
    return RankedRow(row, value, size_bytes, size_bytes is not None)


def _size_bytes(model: Model, quant: str) -> float | None:
    """Of a file that its name identifies: `Q4_K_M (bartowski)` is the one that bartowski
    published, else what the rule gives."""
    name, _, publisher = quant.partition(" (")
    for file in model.published_files:
        if file.quant == name and file.publisher == publisher.rstrip(")"):
            return float(file.file_bytes)
    try:
        return float(weight_plan(model, name).total_bytes)
    except AdvisorError:
        return None


@dataclass(frozen=True, slots=True)
class TypeShare:
    """The tensors of a model that one type holds."""

    type_name: str
    bits_per_weight: float
    n_tensors: int
    params: int
    bytes: int
    tensors: tuple[str, ...]  # a few of their names, the largest first


@dataclass(frozen=True, slots=True)
class Mix:
    """A file type taken apart; shares are sorted by bytes."""

    quant: str
    shares: tuple[TypeShare, ...]
    params: int
    bytes: int

    @property
    def bits_per_weight(self) -> float:
        return 8 * self.bytes / self.params

    @property
    def saved_share(self) -> float:
        """Against 16 bits a weight, the published form of most models."""
        return 1 - self.bits_per_weight / 16


def mix_of(model: Model, quant: str) -> Mix:
    """Raises InputError where no rule or definition gives the tensor types."""
    return mix_of_plan(weight_plan(model, quant), quant)


def mix_of_plan(plan: WeightPlan, quant: str) -> Mix:
    """The same of a plan that is at hand, such as that of a file."""
    tensors = plan.tensors
    n_bytes = plan.tensor_bytes
    shares = []
    for index in plan.used_types.tolist():
        chosen = np.flatnonzero(plan.types == index)
        params = int(tensors.elements[chosen].sum())
        held = int(n_bytes[chosen].sum())
        shares.append(
            TypeShare(
                TYPE_NAMES[index], 8 * held / params, len(chosen), params, held,
                _largest_names(tensors.suffixes, tensors.elements, chosen),
            )
        )  # fmt: skip
    shares.sort(key=lambda share: -share.bytes)
    return Mix(
        quant, tuple(shares), sum(s.params for s in shares), sum(share.bytes for share in shares)
    )


def _largest_names(
    suffixes: Sequence[str],
    elements: np.ndarray[tuple[int, ...], np.dtype[np.int64]],
    chosen: np.ndarray[tuple[int, ...], np.dtype[np.intp]],
    count: int = 4,
) -> tuple[str, ...]:
    totals: dict[str, int] = {}
    for index in chosen.tolist():
        name = suffixes[index].removesuffix(".weight")
        totals[name] = totals.get(name, 0) + int(elements[index])
    return tuple(sorted(totals, key=lambda name: -totals[name])[:count])
